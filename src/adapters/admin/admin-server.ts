import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AdminGate, AdminRefusal } from '../../application/ports/admin-gate.js';
import type { MetricsPage } from '../../application/ports/metrics-page.js';
import type { Readiness } from '../../application/ports/readiness.js';
import { hostOf } from '../../domain/network-address.js';
import { AdminListener, type AdminTls } from './admin-listener.js';

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface AdminServerOptions {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly readiness: Readiness;
  readonly metrics: MetricsPage;
  readonly gate: AdminGate;
  /** Null when the server has no certificate. */
  readonly tls: AdminTls | null;
}

type Page = (request: IncomingMessage) => Answer | Promise<Answer>;

/**
 * HTTP for operators: /healthz says that the process answers, /readyz whether clients should come,
 * /metrics what the server measures of itself. Where there are tokens other machines need one for the
 * last.
 */
export class AdminServer {
  readonly #options: AdminServerOptions;
  readonly #listener: AdminListener;
  readonly #pages: ReadonlyMap<string, Page>;

  constructor(options: AdminServerOptions) {
    this.#options = options;
    this.#pages = new Map<string, Page>([
      ['/healthz', () => text(200, 'ok')],
      ['/readyz', () => readyAnswer(options.readiness)],
      ['/metrics', (request) => this.#metrics(request)],
    ]);
    this.#listener = new AdminListener(
      (request, response) => void this.#handle(request, response),
      options.tls,
    );
  }

  /** Resolves with the port it listens on; rejects with the system's error (EADDRINUSE, …). */
  start(): Promise<number> {
    return this.#listener.start(this.#options.host, this.#options.port);
  }

  /** No error when it never started. */
  stop(): Promise<void> {
    return this.#listener.stop();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, contentType, body } = await this.#answerOrFail(request);
    response.writeHead(status, {
      'content-type': contentType,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
      ...(status === 401 ? { 'www-authenticate': 'Bearer realm="Mini DB"' } : {}),
      // A body that nobody reads ends the connection, so that it is not taken for the next request.
      ...(request.complete || hasNoBody(request) ? {} : { connection: 'close' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** A page that fails is a mistake of ours, and the server goes on. */
  async #answerOrFail(request: IncomingMessage): Promise<Answer> {
    try {
      return await this.#answer(request);
    } catch (error) {
      return text(500, `the page failed: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }

  #answer(request: IncomingMessage): Answer | Promise<Answer> {
    const { url = '/', method } = request;
    const path = url.split('?', 1)[0]!;
    const page = this.#pages.get(path);
    if (page === undefined) {
      return text(404, `not found; there are ${[...this.#pages.keys()].join(', ')}`);
    }
    if (method !== 'GET' && method !== 'HEAD') {
      return text(405, `method not allowed; ${path} takes GET and HEAD`);
    }
    return page(request);
  }

  async #metrics({ socket, headers }: IncomingMessage): Promise<Answer> {
    const { gate, metrics } = this.#options;
    const refusal = gate.refusal({
      host: hostOf(`${socket.remoteAddress}:`),
      authorization: headers.authorization ?? '',
    });
    if (refusal !== null) return REFUSALS[refusal];
    return { status: 200, ...(await metrics.render(headers.accept ?? '')) };
  }
}

const REFUSALS: Readonly<Record<AdminRefusal, Answer>> = {
  'no-token': text(401, 'expected a token: Authorization: Bearer …'),
  'no-scope': text(403, 'expected a token with the scope metrics or admin'),
};

function hasNoBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
}

function readyAnswer(readiness: Readiness): Answer {
  const reasons = readiness.reasons();
  const isReady = reasons.length === 0;
  return {
    status: isReady ? 200 : 503,
    contentType: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ ready: isReady, reasons })}\n`,
  };
}

function text(status: number, body: string): Answer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${body}\n` };
}
