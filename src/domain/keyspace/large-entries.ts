import { allocateMemory, type Memory, NO_MEMORY } from '../memory.js';
import { OutOfMemoryError } from '../out-of-memory.js';

/** Entries that have a buffer of their own, numbered; numbers are used again. */
export class LargeEntries {
  readonly #memories: Memory[] = [];
  readonly #unused: number[] = [];
  readonly #countMax: number;
  live = 0;
  liveBytes = 0;

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  at(index: number): Memory {
    return this.#memories[index]!;
  }

  /** Number of a new buffer of exactly `length` bytes; OutOfMemoryError when there is none. */
  allocate(length: number): number {
    if (this.#unused.length === 0 && this.#memories.length >= this.#countMax) {
      throw new OutOfMemoryError(`${this.#countMax} large entries`);
    }
    const memory = allocateMemory(length);
    const index = this.#unused.pop() ?? this.#memories.length;
    this.#memories[index] = memory;
    this.live++;
    this.liveBytes += length;
    return index;
  }

  free(index: number): void {
    const length = this.#memories[index]!.bytes.length;
    if (length === 0) throw new Error(`large entry ${index} is free already`);
    this.#memories[index] = NO_MEMORY;
    this.#unused.push(index);
    this.live--;
    this.liveBytes -= length;
  }
}
