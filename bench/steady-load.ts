import { connect, type Socket } from 'node:net';

/** Ten thousand commands a second: what one core does with an eighth of its time. */
const INTERVAL_MS = 5;
const COMMANDS = 50;

/** One client that sends a pipeline of SET and GET in turns every few milliseconds, whatever comes back. */
export class SteadyLoad {
  readonly #socket: Socket;
  readonly #timer: NodeJS.Timeout;
  readonly #closed: Promise<void>;
  #at = 0;
  #failure: Error | null = null;

  /** `keys` are what its commands are about, in turns. */
  constructor(port: number, keys: readonly string[]) {
    this.#socket = connect({ port, host: '127.0.0.1' });
    this.#socket.on('data', (chunk: Buffer) => {
      // Errors begin a reply, and no value of ours holds the sign.
      if (chunk.includes('-')) this.#failure ??= new Error(chunk.toString('latin1', 0, 80));
    });
    this.#closed = new Promise((resolve) => this.#socket.once('close', () => resolve()));
    this.#socket.once('error', (error) => (this.#failure ??= error));
    this.#timer = setInterval(() => this.#send(keys), INTERVAL_MS);
  }

  /** Rejects when a command failed. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#socket.destroy();
    await this.#closed;
    if (this.#failure !== null) throw this.#failure;
  }

  #send(keys: readonly string[]): void {
    let request = '';
    for (let count = 0; count < COMMANDS; count += 2) {
      const key = keys[this.#at++ % keys.length]!;
      request += `SET ${key} under:load:${this.#at}\r\nGET ${key}\r\n`;
    }
    this.#socket.write(request, 'latin1');
  }
}
