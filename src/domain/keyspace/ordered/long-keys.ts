import { copyMemory, type Memory } from '../../memory.js';
import { type Arena, offsetOf } from '../arena.js';

/**
 * Keys that are too long for a page, each in a cell of its own: a byte that is not 0, as cells in
 * use have, length (4 bytes), key. Pages have the cell's address instead.
 */

/** The longest key that a page holds; lengths of up to this take one byte. */
export const INLINE_BYTES_MAX = 254;

const IN_USE = 1;
/** Before the key in its cell. */
export const LONG_HEAD_BYTES = 5;

export class LongKeys {
  readonly #arena: Arena;
  memory!: Memory;
  start = 0;
  end = 0;

  constructor(arena: Arena) {
    this.#arena = arena;
  }

  /** Address of a copy; OutOfMemoryError when there is no room. */
  write(key: Memory, start: number, end: number): number {
    const address = this.#arena.allocate(LONG_HEAD_BYTES + end - start);
    const to = this.#arena.memoryAt(address);
    const at = offsetOf(address);
    to.view.setUint8(at, IN_USE);
    to.view.setUint32(at + 1, end - start);
    copyMemory(key, start, end, to, at + LONG_HEAD_BYTES);
    return address;
  }

  /** Makes `memory`, `start` and `end` those of the key. */
  open(address: number): this {
    const at = offsetOf(address);
    this.memory = this.#arena.memoryAt(address);
    this.start = at + LONG_HEAD_BYTES;
    this.end = this.start + this.memory.view.getUint32(at + 1);
    return this;
  }

  free(address: number): void {
    this.#arena.free(address);
  }
}
