import type { IncomingHttpHeaders } from 'node:http';
import type { AdminArea } from '../../application/ports/admin-gate.js';
import type { Answer } from './answer.js';

export interface PageRequest {
  readonly headers: IncomingHttpHeaders;
  readonly parameters: URLSearchParams;
  /** Aborted when the answer has been sent, or the client has gone away. */
  readonly signal: AbortSignal;
}

export interface Page {
  /** HEAD costs what GET does, so that expensive pages have none. */
  readonly methods: 'GET' | 'GET, HEAD';
  /** Null means that everybody may see it. */
  readonly area: AdminArea | null;
  answer(request: PageRequest): Answer | Promise<Answer>;
}
