import { connect, type Socket } from 'node:net';

const INTERVAL_MS = 1;

/** A client that reads a key every millisecond and times each reply: what other clients wait. */
export class LatencyProbe {
  readonly #socket: Socket;
  readonly #timer: NodeJS.Timeout;
  readonly #sentMs: number[] = [];
  #latenciesMs: number[] = [];
  #failure: Error | null = null;

  /** The key must not be there: its reply is one line. */
  constructor(port: number, absentKey: string) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#socket.once('error', (error) => (this.#failure ??= error));
    this.#timer = setInterval(() => {
      this.#sentMs.push(performance.now());
      this.#socket.write(`GET ${absentKey}\r\n`);
    }, INTERVAL_MS);
  }

  /** Milliseconds of each reply while `work` went on. */
  async during(work: () => Promise<unknown>): Promise<number[]> {
    this.#latenciesMs = [];
    await work();
    if (this.#failure !== null) throw this.#failure;
    return this.#latenciesMs;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    const nowMs = performance.now();
    for (const byte of chunk) {
      // Each reply is `$-1` and its end.
      if (byte === 10) this.#latenciesMs.push(nowMs - this.#sentMs.shift()!);
    }
  }
}
