export interface MetricsText {
  readonly contentType: string;
  readonly body: string;
}

/** What the server measures of itself, as text for whoever collects it. */
export interface MetricsPage {
  /** `accept`: the HTTP header of that name, which chooses the format. */
  render(accept: string): Promise<MetricsText>;
}
