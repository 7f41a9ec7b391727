import { connect } from 'node:net';

/** A part of a conversation: what is sent, and exactly what has to come back. */
export interface Exchange {
  readonly request: Buffer;
  readonly reply: Buffer;
}

/** Requests on their way at a time: enough to keep a server busy, few enough to fit its buffers. */
const IN_FLIGHT_MAX = 8;

/**
 * Sends all requests over one connection, pipelined, and compares every byte that comes back.
 * Rejects at the first that differs and when the server closes early.
 */
export function exchangeAll(port: number, exchanges: Iterator<Exchange>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const conversation = new Conversation(exchanges, (request) => socket.write(request));
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    const goOn = (): void => {
      conversation.send();
      if (!conversation.isOver) return;
      socket.destroy();
      resolve();
    };
    socket.once('connect', goOn);
    socket.on('data', (chunk: Buffer) => {
      const problem = conversation.receive(chunk);
      if (problem === null) goOn();
      else fail(new Error(problem));
    });
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('the server closed the connection')));
  });
}

const SHOWN_BYTES = 80;

class Conversation {
  readonly #exchanges: Iterator<Exchange>;
  readonly #write: (request: Buffer) => void;
  /** Replies to what was sent, the next one first. */
  readonly #expected: Buffer[] = [];
  /** Bytes of the first of them that have come. */
  #matched = 0;
  #isAllSent = false;

  constructor(exchanges: Iterator<Exchange>, write: (request: Buffer) => void) {
    this.#exchanges = exchanges;
    this.#write = write;
  }

  get isOver(): boolean {
    return this.#isAllSent && this.#expected.length === 0;
  }

  send(): void {
    while (!this.#isAllSent && this.#expected.length < IN_FLIGHT_MAX) {
      const next = this.#exchanges.next();
      if (next.done === true) {
        this.#isAllSent = true;
        return;
      }
      this.#write(next.value.request);
      this.#expected.push(next.value.reply);
    }
  }

  /** Null while all is as expected, else what came instead. */
  receive(chunk: Buffer): string | null {
    let at = 0;
    while (at < chunk.length) {
      const reply = this.#expected[0];
      const from = this.#matched;
      const length = Math.min(chunk.length - at, (reply?.length ?? 0) - from);
      const isSame = reply?.compare(chunk, at, at + length, from, from + length) === 0;
      if (reply === undefined || !isSame) {
        return `unexpected answer: ${JSON.stringify(chunk.toString('latin1', at, at + SHOWN_BYTES))}`;
      }
      at += length;
      this.#matched += length;
      if (this.#matched < reply.length) continue;
      this.#expected.shift();
      this.#matched = 0;
    }
    return null;
  }
}
