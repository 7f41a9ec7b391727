/** What a page answers; the server adds what all answers have. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** Parts are sent as quickly as the client takes them; their source is ended when it goes away. */
  readonly body: string | AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function text(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${body}\n`, headers };
}

/** `body` is JSON already. */
export function json(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, contentType: 'application/json; charset=utf-8', body, headers };
}
