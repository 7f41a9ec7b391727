import { allocateBytes, OutOfMemoryError } from './out-of-memory.js';

const NO_BYTES = new Uint8Array(0);

/** Entries that have a buffer of their own, numbered; numbers are used again. */
export class LargeEntries {
  readonly #bytes: Uint8Array[] = [];
  readonly #unused: number[] = [];
  readonly #countMax: number;
  live = 0;
  liveBytes = 0;

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  at(index: number): Uint8Array {
    return this.#bytes[index]!;
  }

  /** Number of a new buffer of exactly `length` bytes; OutOfMemoryError when there is none. */
  allocate(length: number): number {
    if (this.#unused.length === 0 && this.#bytes.length >= this.#countMax) {
      throw new OutOfMemoryError(`${this.#countMax} large entries`);
    }
    const bytes = allocateBytes(length);
    const index = this.#unused.pop() ?? this.#bytes.length;
    this.#bytes[index] = bytes;
    this.live++;
    this.liveBytes += length;
    return index;
  }

  free(index: number): void {
    const length = this.#bytes[index]!.length;
    if (length === 0) throw new Error(`large entry ${index} is free already`);
    this.#bytes[index] = NO_BYTES;
    this.#unused.push(index);
    this.live--;
    this.liveBytes -= length;
  }
}
