import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MetricsPage } from '../../application/ports/metrics-page.js';
import type { Readiness } from '../../application/ports/readiness.js';

/** Probes and a scraper or two: more is a mistake, and must not cost the clients' descriptors. */
const CONNECTIONS_MAX = 64;
/** A probe sends a few hundred bytes. */
const HEADER_BYTES_MAX = 8 * 1024;
/** A whole request, so that a client that sends nothing does not keep a place. */
const REQUEST_TIME_MAX_MS = 5_000;
/** Orchestrators probe every few seconds over one connection. */
const IDLE_TIME_MAX_MS = 30_000;
const CHECK_INTERVAL_MS = 1_000;

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
}

type Page = (request: IncomingMessage) => Answer | Promise<Answer>;

/**
 * HTTP for operators: /healthz says that the process answers, /readyz whether clients should come,
 * /metrics what the server measures of itself.
 */
export class AdminServer {
  readonly #options: AdminServerOptions;
  readonly #server: Server;
  readonly #pages: ReadonlyMap<string, Page>;

  constructor(options: AdminServerOptions) {
    this.#options = options;
    this.#pages = new Map<string, Page>([
      ['/healthz', () => text(200, 'ok')],
      ['/readyz', () => readyAnswer(options.readiness)],
      ['/metrics', ({ headers }) => metricsAnswer(options.metrics, headers.accept ?? '')],
    ]);
    this.#server = createServer(
      {
        maxHeaderSize: HEADER_BYTES_MAX,
        requestTimeout: REQUEST_TIME_MAX_MS,
        keepAliveTimeout: IDLE_TIME_MAX_MS,
        connectionsCheckingInterval: CHECK_INTERVAL_MS,
      },
      (request, response) => void this.#handle(request, response),
    );
    this.#server.maxConnections = CONNECTIONS_MAX;
  }

  /** Resolves with the port it listens on; rejects with the system's error (EADDRINUSE, …). */
  async start(): Promise<number> {
    const { host, port } = this.#options;
    this.#server.listen({ host, port });
    await once(this.#server, 'listening');
    const address = this.#server.address() as AddressInfo;
    return address.port;
  }

  /** Answers are short, so connections are closed without waiting. No error when it never started. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, contentType, body } = await this.#answerOrFail(request);
    response.writeHead(status, {
      'content-type': contentType,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
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
}

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

async function metricsAnswer(metrics: MetricsPage, accept: string): Promise<Answer> {
  return { status: 200, ...(await metrics.render(accept)) };
}

function text(status: number, body: string): Answer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${body}\n` };
}
