import type { PreparedCheckpoint, RetentionPolicy } from '../../application/ports/checkpointer.js';

/** What the server asks its checkpoint process, one request at a time. A line of JSON. */
export type Request =
  | { readonly kind: 'prepare'; readonly through: number }
  | { readonly kind: 'clean-up'; readonly policy: RetentionPolicy };

/** What that process answers: progress any number of times, then the result or the failure. A line of JSON. */
export type Response =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'prepared'; readonly checkpoint: PreparedCheckpoint | null }
  | { readonly kind: 'cleaned-up'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | null };

/** A request is for one run of the program: one that was killed may have left its own unread. */
export type Addressed = Request & { readonly run: string };

/** What a line says; null when it is no message, as when a process was killed while it wrote it. */
export function parseRequest(line: string): Addressed | null {
  return parseLine(line) as Addressed | null;
}

export function parseResponse(line: string): Response | null {
  return parseLine(line) as Response | null;
}

export const lineOf = (message: Addressed | Response): string => `${JSON.stringify(message)}\n`;

/** The other side is a program of ours: a whole line is a message as it was written. */
function parseLine(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'kind' in value ? value : null;
  } catch {
    return null;
  }
}
