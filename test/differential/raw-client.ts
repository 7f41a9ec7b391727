import { connect, type Socket } from 'node:net';
import { lineRequest, respRequest } from '../helpers/request.js';
import { RespParser, type RespFrame } from '../helpers/resp-parser.js';
import { itemsOf, type RespValue } from '../helpers/resp-value.js';
import { nameOf } from './command-names.js';
import type { Words } from './step.js';

/** A server that answers nothing for so long has lost a reply. */
const SILENCE_MS_MAX = 15_000;
/** A longer request does not fit a line: both servers refuse it beyond 64 KiB. */
const LINE_BYTES_MAX = 60_000;

export interface Style {
  readonly framing: 'line' | 'resp';
  readonly protocol: 2 | 3;
}

/** All that arrived for some commands. */
export interface Answer {
  readonly frames: readonly RespFrame[];
  readonly isClosed: boolean;
}

/** One connection to one server: it knows where the replies of a batch end, however many there are. */
export class RawClient {
  readonly #socket: Socket;
  readonly #style: Style;
  readonly #parser = new RespParser();
  #frames: RespFrame[] = [];
  #isClosed = false;
  #batches = 0;
  #isInTransaction = false;
  #check: () => void = () => undefined;

  private constructor(socket: Socket, style: Style) {
    this.#socket = socket;
    this.#style = style;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => {
      this.#frames.push(...this.#parser.pushFrames(chunk));
      this.#check();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#isClosed = true;
      this.#check();
    });
  }

  static async connect(port: number, style: Style): Promise<RawClient> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(socket);
      });
    });
    const client = new RawClient(socket, style);
    if (style.protocol === 3) await client.exchange([['HELLO', '3']]);
    return client;
  }

  /**
   * Sends all commands, and gives what comes until the answer to a last one that it adds. In a
   * transaction that would be queued: there each command has one reply.
   */
  async exchange(commands: readonly Words[]): Promise<Answer> {
    for (const words of commands) this.#followTransaction(words);
    const fence = this.#isInTransaction ? null : `end of batch ${++this.#batches}`;
    const isDone = (): boolean =>
      fence === null ? this.#frames.length >= commands.length : this.#endsWith(fence);
    const all = fence === null ? commands : [...commands, ['PING', fence]];
    if (!this.#isClosed) this.#socket.write(this.#encode(all));
    const isAnswered = await this.#until(isDone);
    const frames = this.#frames;
    this.#frames = [];
    const withoutFence = isAnswered && fence !== null ? frames.slice(0, -1) : frames;
    return { frames: withoutFence, isClosed: !isAnswered };
  }

  /** The only reply to a command. */
  async ask(...words: string[]): Promise<RespValue> {
    const { frames } = await this.exchange([words]);
    if (frames.length !== 1) throw new Error(`${frames.length} replies to ${words.join(' ')}`);
    return frames[0]!.value;
  }

  close(): void {
    this.#socket.destroy();
  }

  #followTransaction(words: Words): void {
    const name = nameOf(words);
    if (name === 'reset' || (words.length === 1 && ['exec', 'discard'].includes(name))) {
      this.#isInTransaction = false;
    } else if (name === 'multi' && words.length === 1) this.#isInTransaction = true;
  }

  #encode(commands: readonly Words[]): Buffer {
    return Buffer.concat(
      commands.map((words) => {
        const bytes = words.map((word) => Buffer.from(word, 'latin1'));
        if (this.#style.framing === 'resp') return respRequest(bytes);
        const line = lineRequest(bytes);
        return line.length > LINE_BYTES_MAX ? respRequest(bytes) : line;
      }),
    );
  }

  #endsWith(fence: string): boolean {
    const last = this.#frames.at(-1)?.value;
    if (last === undefined) return false;
    // A subscriber's PING is answered with an array in RESP2.
    const message = last.type === 'array' ? itemsOf(last)[1] : last;
    return message?.type === 'bulk' && message.bytes.toString('latin1') === fence;
  }

  /** False when the connection has ended before. Rejects when nothing comes. */
  #until(isDone: () => boolean): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const silence = setTimeout(() => {
        reject(new SilenceError(`no reply within ${SILENCE_MS_MAX} ms`));
      }, SILENCE_MS_MAX);
      this.#check = () => {
        const done = isDone();
        if (!done && !this.#isClosed) return;
        clearTimeout(silence);
        this.#check = () => undefined;
        resolve(done);
      };
      this.#check();
    });
  }
}

export class SilenceError extends Error {
  override readonly name = 'SilenceError';
}
