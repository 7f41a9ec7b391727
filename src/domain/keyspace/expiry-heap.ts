import { allocateWords, OutOfMemoryError } from '../out-of-memory.js';
import { MemoryUsage } from './memory-usage.js';

/**
 * A 4-ary min-heap of (time, hash) records in chunks, so that growing copies nothing. Hashes are
 * signed 32-bit integers.
 */

const CHUNK_SHIFT = 12;
const CHUNK_RECORDS = 2 ** CHUNK_SHIFT;
const CHUNK_MASK = CHUNK_RECORDS - 1;
export const RECORD_BYTES = 12;
const CHUNK_BYTES = CHUNK_RECORDS * RECORD_BYTES;

export class ExpiryHeap {
  readonly #times: Float64Array[] = [];
  readonly #hashes: Int32Array[] = [];
  readonly #usage: MemoryUsage;
  size = 0;

  constructor(usage: MemoryUsage = new MemoryUsage()) {
    this.#usage = usage;
  }

  get bytes(): number {
    return this.#times.length * CHUNK_BYTES;
  }

  /** Of the earliest record; the heap is not empty. */
  get topTimeMs(): number {
    return this.#times[0]![0]!;
  }

  get topHash(): number {
    return this.#hashes[0]![0]!;
  }

  push(timeMs: number, hash: number): void {
    if (this.size === this.#times.length * CHUNK_RECORDS) this.#addChunk();
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >>> 2;
      const parentTime = this.timeAt(parent);
      if (parentTime <= timeMs) break;
      this.#set(at, parentTime, this.hashAt(parent));
      at = parent;
    }
    this.#set(at, timeMs, hash);
  }

  /** Removes the earliest record. */
  pop(): void {
    const size = this.size - 1;
    const timeMs = this.timeAt(size);
    const hash = this.hashAt(size);
    this.#shorten(size);
    if (size === 0) return;
    let at = 0;
    for (;;) {
      const child = this.#earliestChild(at);
      if (child >= size || this.timeAt(child) >= timeMs) break;
      this.#set(at, this.timeAt(child), this.hashAt(child));
      at = child;
    }
    this.#set(at, timeMs, hash);
  }

  /**
   * Removes some record that has none below it, and returns its hash: how a heap is emptied
   * cheaply.
   */
  takeLast(): number {
    const hash = this.hashAt(this.size - 1);
    this.#shorten(this.size - 1);
    return hash;
  }

  timeAt(at: number): number {
    return this.#times[at >>> CHUNK_SHIFT]![at & CHUNK_MASK]!;
  }

  hashAt(at: number): number {
    return this.#hashes[at >>> CHUNK_SHIFT]![at & CHUNK_MASK]!;
  }

  #set(at: number, timeMs: number, hash: number): void {
    this.#times[at >>> CHUNK_SHIFT]![at & CHUNK_MASK] = timeMs;
    this.#hashes[at >>> CHUNK_SHIFT]![at & CHUNK_MASK] = hash;
  }

  /** At or above `size` when there is no child. */
  #earliestChild(at: number): number {
    const first = at * 4 + 1;
    const end = Math.min(first + 4, this.size);
    let earliest = first;
    for (let child = first + 1; child < end; child++) {
      if (this.timeAt(child) < this.timeAt(earliest)) earliest = child;
    }
    return earliest;
  }

  #addChunk(): void {
    const hashes = allocateWords(CHUNK_RECORDS);
    try {
      this.#times.push(new Float64Array(CHUNK_RECORDS));
    } catch (cause) {
      throw new OutOfMemoryError('no memory for the expiry index', { cause });
    }
    this.#hashes.push(hashes);
    this.#usage.bytes += CHUNK_BYTES;
  }

  /** Keeps one chunk more than needed, so that the border does not cost an allocation each time. */
  #shorten(size: number): void {
    this.size = size;
    if (this.#times.length * CHUNK_RECORDS < size + 2 * CHUNK_RECORDS) return;
    this.#times.pop();
    this.#hashes.pop();
    this.#usage.bytes -= CHUNK_BYTES;
  }
}
