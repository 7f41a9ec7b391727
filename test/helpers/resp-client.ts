import { connect, type Socket } from 'node:net';
import { respRequest, type Word } from './request.js';
import { RespParser } from './resp-parser.js';
import { showResp, type RespValue } from './resp-value.js';

/** The connection ended before a reply that somebody waited for. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

/** Called once: with the reply, or with null when the connection ended without it. */
export type Settle = (reply: RespValue | null) => void;

/**
 * A raw client: it sends what it is told, keeps the order and hides nothing. Replies go to those who
 * asked, first come first served; values that nobody asked for are kept in `unasked`.
 */
export class RespClient {
  readonly unasked: RespValue[] = [];
  /** Resolves when the connection is gone, for whatever reason. */
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  readonly #parser = new RespParser();
  #waiting: Settle[] = [];
  /** Index into `#waiting` of the next one to answer: cheaper than shifting long pipelines. */
  #next = 0;
  #isClosed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    // A lost connection is an outcome here: it shows as replies that do not come.
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end());
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.#close();
        resolve();
      });
    });
  }

  /** Rejects with the socket's error when nobody listens. */
  static connect(port: number, host = '127.0.0.1'): Promise<RespClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host, allowHalfOpen: true });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new RespClient(socket));
      });
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Sends one command as a RESP array. Rejects with ConnectionLostError when no reply comes. */
  command(...words: Word[]): Promise<RespValue> {
    return this.request(respRequest(words));
  }

  /** Sends all commands at once; the replies in order. */
  async pipeline(commands: readonly (readonly Word[])[]): Promise<RespValue[]> {
    const replies = commands.map(() => this.nextReply());
    this.write(Buffer.concat(commands.map(respRequest)));
    return Promise.all(replies);
  }

  /** Sends bytes that ask for exactly one reply. */
  request(bytes: Buffer): Promise<RespValue> {
    const reply = this.nextReply();
    this.write(bytes);
    return reply;
  }

  /** Waits for one more reply without sending anything. */
  nextReply(): Promise<RespValue> {
    return new Promise((resolve, reject) => {
      this.expect((reply) => {
        if (reply === null) reject(new ConnectionLostError('closed before the reply'));
        else resolve(reply);
      });
    });
  }

  /** As `nextReply`, without a promise: for clients that count many replies. */
  expect(settle: Settle): void {
    const early = this.unasked.shift();
    if (early !== undefined) settle(early);
    else if (this.#isClosed) settle(null);
    else this.#waiting.push(settle);
  }

  /** Sends bytes as they are; the caller knows which replies they bring. */
  write(bytes: Buffer | string): void {
    if (!this.#isClosed) this.#socket.write(bytes);
  }

  /** Resolves when everything written so far has been handed to the operating system. */
  flushed(): Promise<void> {
    return new Promise((resolve) => this.#socket.write('', () => resolve()));
  }

  /** Tells the server that nothing more will come, and goes on reading. */
  endInput(): void {
    this.#socket.end();
  }

  /** Stops and restarts reading: for clients that do not keep up. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Closes at once. */
  destroy(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    for (const value of this.#parser.push(chunk)) {
      const settle = this.#waiting[this.#next];
      if (settle === undefined) {
        this.unasked.push(value);
        continue;
      }
      this.#next++;
      if (this.#next === this.#waiting.length) {
        this.#waiting = [];
        this.#next = 0;
      }
      settle(value);
    }
  }

  #close(): void {
    this.#isClosed = true;
    const left = this.#waiting.slice(this.#next);
    this.#waiting = [];
    this.#next = 0;
    for (const settle of left) settle(null);
  }
}

/** Throws unless the reply is the status `text`. */
export function assertStatus(reply: RespValue, text: string): void {
  if (reply.type === 'status' && reply.text === text) return;
  throw new Error(`expected +${text}, received ${showResp(reply)}`);
}
