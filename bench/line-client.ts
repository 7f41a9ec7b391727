import { connect, type Socket } from 'node:net';

const NEWLINE = 10;
const SHOWN_BYTES = 200;

/**
 * A client that only counts the lines of replies: for replies so long that taking them apart would
 * cost more than making them.
 */
export class LineClient {
  readonly #socket: Socket;
  #missing = 0;
  #first = '';
  #settle: ((error: Error | null) => void) | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.once('error', (error) => this.#settle?.(error));
    socket.once('close', () => this.#settle?.(new Error('the server closed the connection')));
  }

  static connect(port: number): Promise<LineClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new LineClient(socket)));
    });
  }

  /**
   * Sends these commands, one a line; returns the first line of the replies when there have been
   * as many as `lines`. Rejects when the connection ends before.
   */
  ask(commands: readonly string[], lines: number): Promise<string> {
    this.#missing = lines;
    this.#first = '';
    return new Promise((resolve, reject) => {
      this.#settle = (error) => {
        this.#settle = null;
        if (error === null) resolve(this.#first.split('\r\n', 1)[0]!);
        else reject(error);
      };
      this.#socket.write(`${commands.join('\r\n')}\r\n`, 'latin1');
    });
  }

  destroy(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    if (this.#first.length < SHOWN_BYTES) this.#first += chunk.toString('latin1', 0, SHOWN_BYTES);
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      this.#missing--;
    }
    if (this.#missing > 0) return;
    this.#settle?.(this.#missing === 0 ? null : new Error(`too many lines: ${this.#first}`));
  }
}
