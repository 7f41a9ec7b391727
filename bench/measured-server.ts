import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('measured-server-main.js', import.meta.url));

/** What the server's main thread did between `begin` and `end`. */
export interface LoopFigures {
  /** Milliseconds between two turns of the event loop, minus the one that was asked for. */
  readonly p50Ms: number;
  readonly p999Ms: number;
  /** Processor time of the thread from one tick of a timer of 1 ms to the next: no turn took longer. */
  readonly longestTurnMs: number;
  /** Part of the time in which the loop did something. */
  readonly utilisation: number;
}

export type MeasuredRequest = 'begin' | 'end';
export type MeasuredResponse =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'begun' }
  | { readonly kind: 'figures'; readonly figures: LoopFigures };

/** A server in a process that also tells of its event loop. */
export class MeasuredServer {
  readonly #child: ChildProcess;
  port = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Every write is synced before its answer; checkpoints are made when they are asked for. */
  static async start(
    folder: string,
    settings: Readonly<Record<string, unknown>> = {},
  ): Promise<MeasuredServer> {
    const server = new MeasuredServer(fork(MAIN, [folder, JSON.stringify(settings)]));
    process.once('exit', () => server.#child.kill('SIGKILL'));
    const ready = await server.#next();
    if (ready.kind !== 'ready') throw new Error(`the server said ${ready.kind}`);
    server.port = ready.port;
    return server;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async figuresOf(work: () => Promise<unknown>): Promise<LoopFigures> {
    await this.#ask('begin');
    await work();
    const response = await this.#ask('end');
    if (response.kind !== 'figures') throw new Error(`the server said ${response.kind}`);
    return response.figures;
  }

  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await gone;
  }

  #ask(request: MeasuredRequest): Promise<MeasuredResponse> {
    const response = this.#next();
    this.#child.send(request);
    return response;
  }

  #next(): Promise<MeasuredResponse> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null): void =>
        reject(new Error(`the measured server ended with ${code}`));
      this.#child.once('exit', ended);
      this.#child.once('message', (response: MeasuredResponse) => {
        this.#child.off('exit', ended);
        resolve(response);
      });
    });
  }
}
