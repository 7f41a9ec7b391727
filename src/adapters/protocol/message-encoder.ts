import type { Message } from '../../application/publish/message.js';
import { ReplyBuffer } from './reply-buffer.js';

/**
 * Messages as bytes that nobody changes: one encoding serves all receivers of a protocol. It keeps
 * that of the last message, because all who get it follow each other.
 */
export class MessageEncoder {
  readonly #buffer = new ReplyBuffer();
  #last: Message | null = null;
  #resp2: Buffer | null = null;
  #resp3: Buffer | null = null;

  encode(message: Message, protocol: 2 | 3): Buffer {
    if (message !== this.#last) {
      this.#last = message;
      this.#resp2 = null;
      this.#resp3 = null;
    }
    if (protocol === 2) return (this.#resp2 ??= this.#write(message, 2));
    return (this.#resp3 ??= this.#write(message, 3));
  }

  #write(message: Message, protocol: 2 | 3): Buffer {
    const buffer = this.#buffer;
    buffer.protocol = protocol;
    message.write(buffer);
    const bytes = Buffer.from(buffer.output.subarray(0, buffer.length));
    buffer.truncate(0);
    return bytes;
  }
}
