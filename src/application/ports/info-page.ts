/** What INFO tells, for programs. */
export interface InfoPage {
  /** A JSON object of sections, each an object of its fields. */
  render(): string;
}
