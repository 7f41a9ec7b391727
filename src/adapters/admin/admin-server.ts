import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AdminArea, AdminGate, AdminRefusal } from '../../application/ports/admin-gate.js';
import type { InfoPage } from '../../application/ports/info-page.js';
import type { MetricsPage } from '../../application/ports/metrics-page.js';
import type { Readiness } from '../../application/ports/readiness.js';
import { hostOf } from '../../domain/network-address.js';
import { AdminListener, type AdminTls } from './admin-listener.js';
import { json, text, type Answer } from './answer.js';
import { DebugPages, type DebugPagesOptions } from './debug-pages.js';
import type { Page } from './page.js';
import { sendAnswer } from './send-answer.js';

/** A client that takes nothing of a heap snapshot for so long keeps all of it in memory. */
const STALL_MS = 30_000;

export interface AdminServerOptions extends DebugPagesOptions {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly readiness: Readiness;
  readonly metrics: MetricsPage;
  readonly info: InfoPage;
  readonly gate: AdminGate;
  /** Null when the server has no certificate. */
  readonly tls: AdminTls | null;
  readonly stallMs?: number;
}

/**
 * HTTP for operators: /healthz says that the process answers, /readyz whether clients should come,
 * /metrics and /info what the server measures of itself, /debug/ what the runtime knows. The gate
 * decides who may see all but the first two.
 */
export class AdminServer {
  readonly #options: AdminServerOptions;
  readonly #listener: AdminListener;
  readonly #pages: ReadonlyMap<string, Page>;

  constructor(options: AdminServerOptions) {
    this.#options = options;
    const { readiness, metrics, info } = options;
    const page = (area: AdminArea | null, answer: Page['answer']): Page => {
      return { methods: 'GET, HEAD', area, answer };
    };
    this.#pages = new Map<string, Page>([
      ['/healthz', page(null, () => text(200, 'ok'))],
      ['/readyz', page(null, () => readyAnswer(readiness))],
      ['/metrics', page('figures', async ({ headers }) => metricsAnswer(metrics, headers.accept))],
      ['/info', page('figures', () => json(200, info.render()))],
      ...new DebugPages(options).pages,
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
    const ended = new AbortController();
    response.once('close', () => ended.abort());
    const answer = await this.#answerOrFail(request, ended.signal);
    await sendAnswer(request, response, answer, this.#options.stallMs ?? STALL_MS);
  }

  /** A page that fails is a mistake of ours, and the server goes on. */
  async #answerOrFail(request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
    try {
      return await this.#answer(request, signal);
    } catch (error) {
      return text(500, `the page failed: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }

  #answer(request: IncomingMessage, signal: AbortSignal): Answer | Promise<Answer> {
    const { url = '/', method = '', headers } = request;
    const [path, query] = url.split('?', 2);
    const page = this.#pages.get(path!);
    if (page === undefined) {
      return text(404, `not found; there are ${[...this.#pages.keys()].join(', ')}`);
    }
    const { methods, area } = page;
    if (!methods.split(', ').includes(method)) {
      const allowed = methods.replace(', ', ' and ');
      return text(405, `method not allowed; ${path} takes ${allowed}`, { allow: methods });
    }
    const refusal = area === null ? null : this.#refusal(request, area);
    return refusal ?? page.answer({ headers, parameters: new URLSearchParams(query), signal });
  }

  #refusal({ socket, headers }: IncomingMessage, area: AdminArea): Answer | null {
    const host = hostOf(`${socket.remoteAddress}:`);
    const { authorization = '' } = headers;
    const refusal = this.#options.gate.refusal({ host, authorization }, area);
    return refusal === null ? null : refusalAnswer(refusal, area);
  }
}

const SCOPES: Readonly<Record<AdminArea, string>> = { figures: 'metrics or admin', debug: 'admin' };

function refusalAnswer(refusal: AdminRefusal, area: AdminArea): Answer {
  switch (refusal) {
    case 'no-token':
      return text(401, 'expected a token: Authorization: Bearer …', {
        'www-authenticate': 'Bearer realm="Mini DB"',
      });
    case 'no-scope':
      return text(403, `expected a token with the scope ${SCOPES[area]}`);
    case 'not-local':
      return text(
        403,
        'without tokens (--auth-tokens) this is for the machine of the server alone',
      );
  }
}

function readyAnswer(readiness: Readiness): Answer {
  const reasons = readiness.reasons();
  const ready = reasons.length === 0;
  return json(ready ? 200 : 503, `${JSON.stringify({ ready, reasons })}\n`);
}

async function metricsAnswer(metrics: MetricsPage, accept = ''): Promise<Answer> {
  return { status: 200, ...(await metrics.render(accept)) };
}
