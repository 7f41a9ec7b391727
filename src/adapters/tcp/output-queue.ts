/** Small replies share a chunk of this size: a Buffer for each would weigh many times its bytes. */
const CHUNK_BYTES = 16 * 1024;
/** From here on a shared Buffer weighs less than a copy. */
const SHARED_BYTES_MIN = 4 * 1024;

/** Bytes that wait for a slow client, in order, copied when they are added unless others share them. */
export class OutputQueue {
  #chunks: Buffer[] = [];
  /** Used bytes of the last chunk; the others are full. */
  #tailEnd = 0;
  /** Taken bytes of the first chunk. */
  #headStart = 0;
  #first = 0;
  length = 0;

  push(bytes: Buffer, start: number, end: number): void {
    const tail = this.#chunks[this.#chunks.length - 1];
    const room = tail === undefined ? 0 : tail.length - this.#tailEnd;
    const fitting = Math.min(room, end - start);
    if (tail !== undefined && fitting > 0) {
      bytes.copy(tail, this.#tailEnd, start, start + fitting);
      this.#tailEnd += fitting;
    }
    const rest = end - start - fitting;
    if (rest > 0) {
      const chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, rest));
      bytes.copy(chunk, 0, start + fitting, end);
      this.#chunks.push(chunk);
      this.#tailEnd = rest;
    }
    this.length += end - start;
  }

  /** Takes bytes that nobody will ever change. */
  pushShared(bytes: Buffer): void {
    if (bytes.length < SHARED_BYTES_MIN) return this.push(bytes, 0, bytes.length);
    const last = this.#chunks.length - 1;
    if (last >= 0) this.#chunks[last] = this.#chunks[last]!.subarray(0, this.#tailEnd);
    this.#chunks.push(bytes);
    this.#tailEnd = bytes.length;
    this.length += bytes.length;
  }

  /** The next bytes, at most `bytesMax`; they belong to the caller. Null when there are none. */
  take(bytesMax: number): Buffer | null {
    const chunk = this.#chunks[this.#first];
    if (chunk === undefined) return null;
    const isTail = this.#first === this.#chunks.length - 1;
    const chunkEnd = isTail ? this.#tailEnd : chunk.length;
    const end = Math.min(chunkEnd, this.#headStart + bytesMax);
    const taken = chunk.subarray(this.#headStart, end);
    this.length -= taken.length;
    this.#headStart = end;
    if (end === chunkEnd) this.#dropFirst();
    return taken;
  }

  clear(): void {
    this.#chunks = [];
    this.#first = 0;
    this.#headStart = 0;
    this.#tailEnd = 0;
    this.length = 0;
  }

  #dropFirst(): void {
    this.#headStart = 0;
    this.#first++;
    if (this.#first === this.#chunks.length) return this.clear();
    if (this.#first * 2 < this.#chunks.length) return;
    this.#chunks.splice(0, this.#first);
    this.#first = 0;
  }
}
