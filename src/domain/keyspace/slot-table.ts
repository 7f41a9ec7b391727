import { allocateWords } from '../out-of-memory.js';
import type { MemoryUsage } from './memory-usage.js';

/**
 * Ordered linear probing: slots are (hash, address) pairs in one array, sorted by hash as signed
 * integers, and an entry never lies before its home slot, which is its hash's top bits. So slot
 * order is hash order, a search ends at the first greater hash, and equal hashes are neighbours.
 * Instead of wrapping around there are spare slots at the end.
 *
 * Positions are indexes into `slots` and always even. An address of 0 is an empty slot. The last
 * slot is always empty: it ends every search, so no loop here checks bounds.
 */

/** Clusters at the end overflow into these. At 88 % load, 128 are passed once in 10^14 tables. */
const SPARE_SLOTS = 128;
/** Beyond this a move by the engine is faster than our loop. */
const SHIFT_LOOP_SLOTS_MAX = 32;
const SIGN_BIT = 0x8000_0000;

/** Hashes as unsigned integers in the same order: what cursors are made of. */
export const ordinalOf = (hash: number): number => (hash ^ SIGN_BIT) >>> 0;
export const hashOfOrdinal = (ordinal: number): number => (ordinal ^ SIGN_BIT) | 0;
/** One more than the highest ordinal. */
export const ORDINALS = 2 ** 32;

export class SlotTable {
  slots: Int32Array;
  /** Home slots; the spare ones come on top. */
  readonly capacity: number;
  readonly #shift: number;
  readonly #usage: MemoryUsage;

  /** 2 ** capacityLog2 home slots, 2 to 29. OutOfMemoryError when there is no memory for them. */
  constructor(capacityLog2: number, usage: MemoryUsage) {
    this.#usage = usage;
    this.capacity = 2 ** capacityLog2;
    this.#shift = 32 - capacityLog2;
    this.slots = allocateWords((this.capacity + SPARE_SLOTS) * 2);
    usage.bytes += this.bytes;
  }

  get bytes(): number {
    return this.slots.byteLength;
  }

  /** Position of the always empty last slot. */
  get end(): number {
    return this.slots.length - 2;
  }

  home(hash: number): number {
    return ((hash ^ SIGN_BIT) >>> this.#shift) << 1;
  }

  /**
   * Ordinal that entries from this position on reach at least, when the slot before it is empty.
   */
  ordinalAt(position: number): number {
    return (position / 2) * 2 ** this.#shift;
  }

  /** The first entry with this hash, else the place where it belongs. */
  seek(hash: number): number {
    const slots = this.slots;
    let at = ((hash ^ SIGN_BIT) >>> this.#shift) << 1;
    while (slots[at + 1] !== 0 && slots[at]! < hash) at += 2;
    return at;
  }

  /** The first empty slot at or after `at`; makes room when there is none but the last. */
  emptyFrom(at: number): number {
    let slots = this.slots;
    while (slots[at + 1] !== 0) at += 2;
    if (at === slots.length - 2) {
      slots = allocateWords(slots.length + SPARE_SLOTS * 2);
      slots.set(this.slots);
      this.#usage.bytes += slots.byteLength - this.bytes;
      this.slots = slots;
    }
    return at;
  }

  /** Moves what lies between `at` and the empty slot one further and puts the entry at `at`. */
  insert(at: number, empty: number, hash: number, address: number): void {
    const slots = this.slots;
    if (empty - at > SHIFT_LOOP_SLOTS_MAX * 2) slots.copyWithin(at + 2, at, empty);
    else for (let to = empty + 1; to > at + 1; to--) slots[to] = slots[to - 2]!;
    slots[at] = hash;
    slots[at + 1] = address;
  }

  /** Empties a slot and moves the entries after it back, none before its home. */
  remove(at: number): void {
    const slots = this.slots;
    const shift = this.#shift;
    let next = at + 2;
    while (slots[next + 1] !== 0 && ((slots[next]! ^ SIGN_BIT) >>> shift) << 1 < next) {
      slots[next - 2] = slots[next]!;
      slots[next - 1] = slots[next + 1]!;
      next += 2;
    }
    slots[next - 2] = 0;
    slots[next - 1] = 0;
  }
}
