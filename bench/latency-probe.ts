import { connect, type Socket } from 'node:net';

const INTERVAL_MS = 1;

/**
 * A client that asks for a key every millisecond, unless told, and times each reply: what other clients wait. The
 * key is there and does not change, so that no reply waits for the disk.
 */
export class LatencyProbe {
  readonly #socket: Socket;
  readonly #timer: NodeJS.Timeout;
  readonly #sentMs: number[] = [];
  #latenciesMs: number[] = [];
  #failure: Error | null = null;

  constructor(port: number, key: string, intervalMs = INTERVAL_MS) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#socket.once('error', (error) => (this.#failure ??= error));
    this.#timer = setInterval(() => {
      this.#sentMs.push(performance.now());
      this.#socket.write(`EXISTS ${key}\r\n`);
    }, intervalMs);
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
      // Each reply is a line.
      if (byte === 10) this.#latenciesMs.push(nowMs - this.#sentMs.shift()!);
    }
  }
}
