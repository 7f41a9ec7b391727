import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** A client on a real socket that can wait for what it expects, without sleeping. */
export class TcpClient {
  readonly socket: Socket;
  #received: Buffer[] = [];
  #length = 0;
  hasEnded = false;
  #check: () => void = () => {};

  private constructor(port: number) {
    this.socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    this.socket.on('data', (chunk) => {
      this.#received.push(chunk);
      this.#length += chunk.length;
      this.#check();
    });
    const ended = (): void => {
      this.hasEnded = true;
      this.#check();
    };
    this.socket.on('end', ended);
    this.socket.on('close', ended);
    this.socket.on('error', () => {});
  }

  static async open(port: number): Promise<TcpClient> {
    const client = new TcpClient(port);
    await new Promise<void>((resolve, reject) => {
      client.socket.once('connect', resolve);
      client.socket.once('error', reject);
    });
    return client;
  }

  /** Latin1. */
  send(text: string): void {
    this.socket.write(text, 'latin1');
  }

  /** Everything received so far. */
  get received(): string {
    return Buffer.concat(this.#received).toString('latin1');
  }

  /** Resolves with what was received once it has that many bytes, or the server has ended. */
  receive(bytes: number): Promise<string> {
    return this.#until(() => this.#length >= bytes);
  }

  /** Resolves with everything received when the server has ended its side. */
  end(): Promise<string> {
    return this.#until(() => false);
  }

  close(): void {
    this.socket.destroy();
  }

  #until(isDone: () => boolean): Promise<string> {
    return new Promise((resolve) => {
      this.#check = () => {
        if (isDone() || this.hasEnded) resolve(this.received);
      };
      this.#check();
    });
  }
}
