import { RequestFraming } from './request-framing.js';

const INITIAL_BYTES = 1024;
/** A connection that waits for nothing keeps no more memory than this. */
const IDLE_BYTES_MAX = 4 * 1024;
const IDLE_WORDS_MAX = 256;

/**
 * What a connection has received and not handled: the beginning of a request whose rest is under
 * way, or requests behind one that waits. Memory follows the bytes that really came, never a length
 * that was announced; growing by doubling keeps the copying linear.
 *
 * When bytes move while `framing` is in the middle of a request it begins that request again. The
 * request then starts at 0 and never moves again, so each byte is framed twice at most.
 */
export class PendingInput {
  framing = new RequestFraming();
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** Bytes moved so far: how tests prove that the copying is linear. */
  copiedBytes = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(bytes: Uint8Array, start: number, end: number): void {
    const added = end - start;
    if (this.end + added > this.bytes.length) this.#makeRoom(added);
    this.bytes.set(bytes.subarray(start, end), this.end);
    this.end += added;
    this.copiedBytes += added;
  }

  /** Forgets everything, and the memory that unusual requests needed. */
  clear(): void {
    this.start = 0;
    this.end = 0;
    this.framing.reset();
    if (this.bytes.length > IDLE_BYTES_MAX) this.bytes = new Uint8Array(0);
    if (this.framing.words.starts.length > IDLE_WORDS_MAX) this.framing = new RequestFraming();
  }

  #makeRoom(added: number): void {
    const kept = this.length;
    this.copiedBytes += kept;
    if (this.start > 0) this.framing.reset();
    if (kept + added <= this.bytes.length / 2) {
      this.bytes.copyWithin(0, this.start, this.end);
    } else {
      const capacity = Math.max(INITIAL_BYTES, (kept + added) * 2);
      const larger = new Uint8Array(new ArrayBuffer(capacity));
      larger.set(this.bytes.subarray(this.start, this.end));
      this.bytes = larger;
    }
    this.end = kept;
    this.start = 0;
  }
}
