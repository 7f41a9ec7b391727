import { type Socket, connect } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';

/** A client on a real socket that can wait for what it expects, without sleeping. */
export class TcpClient {
  /** The one to read and write; over TLS another than the connection. */
  readonly socket: Socket;
  readonly #connection: Socket;
  #received: Buffer[] = [];
  #length = 0;
  hasEnded = false;
  #check: () => void = () => {};

  private constructor(port: number, tls: ConnectionOptions | null) {
    this.#connection = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    this.socket =
      tls === null ? this.#connection : connectTls({ ...tls, socket: this.#connection });
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

  /** Over TLS when there are options for it. Rejects when there is no connection, or no handshake. */
  static async open(port: number, tls: ConnectionOptions | null = null): Promise<TcpClient> {
    const client = new TcpClient(port, tls);
    await new Promise<void>((resolve, reject) => {
      client.socket.once(tls === null ? 'connect' : 'secureConnect', resolve);
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

  /** Ends the connection as a client does whose machine is gone. */
  reset(): void {
    this.#connection.resetAndDestroy();
  }

  /** Bytes into the middle of a TLS session, as they are. */
  sendRaw(bytes: Uint8Array): void {
    this.#connection.write(bytes);
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
