import type { ByteView } from '../../domain/bytes.js';
import type { Reply } from '../ports/reply.js';

const CHUNK_BYTES = 64 * 1024;

interface Chunk {
  readonly bytes: Uint8Array;
  readonly ends: number[];
}

/** Many keys one behind the other: an object for each of a million would keep the garbage collector busy. */
export class KeyChunks {
  readonly #chunks: Chunk[] = [];
  #used = 0;
  /** Keys. */
  count = 0;
  /** Of all keys. */
  bytes = 0;

  add(key: ByteView): void {
    const { length } = key;
    const last = this.#chunks.at(-1);
    const chunk = last !== undefined && this.#used + length <= last.bytes.length ? last : null;
    const { bytes, ends } = chunk ?? this.#addChunk(length);
    bytes.set(key.bytes.subarray(key.start, key.end), this.#used);
    this.#used += length;
    ends.push(this.#used);
    this.count++;
    this.bytes += length;
  }

  get chunks(): number {
    return this.#chunks.length;
  }

  /** Writes the keys of one chunk. */
  write(chunk: number, reply: Reply): void {
    const { bytes, ends } = this.#chunks[chunk]!;
    let start = 0;
    for (const end of ends) {
      reply.bytes(bytes, start, end);
      start = end;
    }
  }

  #addChunk(least: number): Chunk {
    const chunk = { bytes: new Uint8Array(Math.max(least, CHUNK_BYTES)), ends: [] };
    this.#chunks.push(chunk);
    this.#used = 0;
    return chunk;
  }
}
