import { allocateMemory, type Memory, NO_MEMORY } from '../memory.js';
import { OutOfMemoryError } from '../out-of-memory.js';
import type { MemoryUsage } from './memory-usage.js';

const SLACK_SHIFT = 3;
const SLACK_BYTES_MAX = 2 ** 20;

/**
 * Unused bytes at the end of a large entry: an eighth, and at most a MiB, so that appending to it
 * copies it now and then and not each time.
 */
export const slackOf = (bytes: number): number => Math.min(bytes >>> SLACK_SHIFT, SLACK_BYTES_MAX);

/**
 * Entries that have a buffer of their own, numbered; numbers are used again. What they take counts in
 * `usage`.
 */
export class LargeEntries {
  readonly #memories: Memory[] = [];
  readonly #unused: number[] = [];
  readonly #usage: MemoryUsage;
  readonly #countMax: number;
  live = 0;
  liveBytes = 0;

  constructor(usage: MemoryUsage, countMax: number) {
    this.#usage = usage;
    this.#countMax = countMax;
  }

  at(index: number): Memory {
    return this.#memories[index]!;
  }

  /** Whether the buffer has room for `bytes`, and no more slack than a new one would have. */
  fits(index: number, bytes: number): boolean {
    const unused = this.at(index).bytes.length - bytes;
    return unused >= 0 && unused <= slackOf(bytes);
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
    this.#usage.bytes += length;
    return index;
  }

  free(index: number): void {
    const length = this.#memories[index]!.bytes.length;
    if (length === 0) throw new Error(`large entry ${index} is free already`);
    this.#memories[index] = NO_MEMORY;
    this.#unused.push(index);
    this.live--;
    this.liveBytes -= length;
    this.#usage.bytes -= length;
  }
}
