import type { ByteView } from '../../domain/bytes.js';
import type { Reply } from '../ports/reply.js';

/** What PUBLISH sends to those who subscribed to the channel, or to a pattern that it matches. */
export class Message {
  readonly #pattern: ByteView | null;
  readonly #channel: ByteView;
  readonly #payload: ByteView;

  /** The views must last as long as the message. */
  constructor(pattern: ByteView | null, channel: ByteView, payload: ByteView) {
    this.#pattern = pattern;
    this.#channel = channel;
    this.#payload = payload;
  }

  write(reply: Reply): void {
    reply.push(this.#pattern === null ? 3 : 4);
    reply.text(this.#pattern === null ? 'message' : 'pmessage');
    if (this.#pattern !== null) reply.bulk(this.#pattern);
    reply.bulk(this.#channel);
    reply.bulk(this.#payload);
  }
}
