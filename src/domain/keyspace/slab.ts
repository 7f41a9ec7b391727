import type { Memory } from '../memory.js';
import { UNIT_BYTES } from './size-classes.js';

/** The slab is neither in its class's list of slabs with free cells nor being emptied. */
export const NOT_LISTED = -1;
/** The slab is being emptied: no cell of it is given out. */
export const LEAVING = -2;

/**
 * Cells of one size. A free cell begins with a zero byte, and bytes 1 to 3 hold the unit of the
 * next free cell plus one, 0 at the end of the list; cells from `bump` on were never used.
 */
export class Slab {
  readonly memory: Memory;
  readonly bytes: Uint8Array;
  readonly index: number;
  readonly sizeClass: number;
  readonly cellBytes: number;
  /** End of the last whole cell. */
  readonly end: number;
  bump = 0;
  live = 0;
  /** Place in its class's list of slabs with free cells, or NOT_LISTED or LEAVING. */
  listedAt = NOT_LISTED;
  /** How far it has been emptied. */
  leavingAt = 0;
  #free = 0;

  constructor(memory: Memory, index: number, sizeClass: number, cellBytes: number) {
    const { bytes } = memory;
    this.memory = memory;
    this.bytes = bytes;
    this.index = index;
    this.sizeClass = sizeClass;
    this.cellBytes = cellBytes;
    this.end = bytes.length - (bytes.length % cellBytes);
  }

  get cells(): number {
    return this.end / this.cellBytes;
  }

  get isFull(): boolean {
    return this.#free === 0 && this.bump === this.end;
  }

  /** A cell of a slab that is not full. The caller makes its first byte non-zero. */
  take(): number {
    this.live++;
    const free = this.#free;
    if (free === 0) {
      const at = this.bump;
      this.bump = at + this.cellBytes;
      return at;
    }
    const at = (free - 1) * UNIT_BYTES;
    const bytes = this.bytes;
    this.#free = bytes[at + 1]! | (bytes[at + 2]! << 8) | (bytes[at + 3]! << 16);
    return at;
  }

  give(at: number): void {
    const bytes = this.bytes;
    if (bytes[at] === 0) throw new Error(`cell ${at} of slab ${this.index} is free already`);
    const next = this.#free;
    bytes[at] = 0;
    bytes[at + 1] = next;
    bytes[at + 2] = next >>> 8;
    bytes[at + 3] = next >>> 16;
    this.#free = at / UNIT_BYTES + 1;
    this.live--;
  }

  /** Forgets the free cells of a slab without live ones. */
  reset(): void {
    this.bump = 0;
    this.#free = 0;
  }

  /** Length of the list of free cells: for checks. */
  countFree(): number {
    let count = 0;
    for (let free = this.#free; free !== 0; count++) {
      const at = (free - 1) * UNIT_BYTES;
      if (this.bytes[at] !== 0 || count > this.cells) return -1;
      free = this.bytes[at + 1]! | (this.bytes[at + 2]! << 8) | (this.bytes[at + 3]! << 16);
    }
    return count;
  }
}
