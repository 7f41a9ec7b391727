import { OutOfMemoryError } from '../out-of-memory.js';
import type { MemoryUsage } from './memory-usage.js';
import { hashOfOrdinal, ordinalOf, ORDINALS, SlotTable } from './slot-table.js';

/**
 * The table from hash to address, growing and shrinking without a pause. While it does there are
 * two tables: entries with a hash below the boundary have moved to `current`, the others are still
 * in `draining`. Moving goes in hash order; moved slots of the old table stay as they are, because
 * every search there is for a greater hash and passes over them.
 */

const CAPACITY_LOG2_MIN = 6;
/** 8 GiB of slots: more entries than the arena has addresses for, unless they are tiny. */
const CAPACITY_LOG2_MAX = 29;
const LOAD_MAX = 0.85;
/** Below half of what doubling leaves behind, so that growing and shrinking do not alternate. */
const LOAD_MIN = 0.2;
/** Slots moved by each change: the old table's load rises by no more than 1/32 while it drains. */
export const SLOTS_PER_CHANGE = 32;
const BOUNDARY_START = hashOfOrdinal(0);

export class HashIndex {
  current: SlotTable;
  draining: SlotTable | null = null;
  count = 0;
  #capacityLog2 = CAPACITY_LOG2_MIN;
  readonly #capacityLog2Max: number;
  readonly #usage: MemoryUsage;
  #countMax = 0;
  #countMin = 0;
  #boundary = BOUNDARY_START;
  #drainAt = 0;

  constructor(usage: MemoryUsage, capacityLog2Max: number = CAPACITY_LOG2_MAX) {
    this.#usage = usage;
    this.#capacityLog2Max = capacityLog2Max;
    this.current = this.#makeTable(CAPACITY_LOG2_MIN);
  }

  get bytes(): number {
    return this.current.bytes + (this.draining?.bytes ?? 0);
  }

  /** The table that holds entries of this hash. */
  tableFor(hash: number): SlotTable {
    return this.draining !== null && hash >= this.#boundary ? this.draining : this.current;
  }

  /** Entries of `current` lie below this ordinal. */
  get boundaryOrdinal(): number {
    return this.draining === null ? ORDINALS : ordinalOf(this.#boundary);
  }

  /** Position of the first slot of `draining` that has not moved. */
  get drainAt(): number {
    return this.#drainAt;
  }

  /** To be called before an insertion: starts to grow when it is time. Positions stay valid. */
  reserve(): void {
    if (this.count < this.#countMax || this.draining !== null) return;
    if (this.#capacityLog2 >= this.#capacityLog2Max) {
      throw new OutOfMemoryError(`the table is full with ${this.count} entries`);
    }
    this.#resize(this.#capacityLog2 + 1);
  }

  /** To be called after a removal: starts to shrink when it is time. */
  relax(): void {
    if (this.count >= this.#countMin || this.draining !== null) return;
    try {
      this.#resize(this.#capacityLog2 - 1);
    } catch (error) {
      // Without memory for a smaller table the larger one serves as well, and removing succeeds.
      if (!(error instanceof OutOfMemoryError)) throw error;
    }
  }

  /** Changes the address of the entry of this hash that has the address `from`. */
  readdress(hash: number, from: number, to: number): void {
    const table = this.tableFor(hash);
    const slots = table.slots;
    let at = table.seek(hash);
    while (slots[at + 1] !== from) {
      if (slots[at + 1] === 0 || slots[at] !== hash) throw new Error(`no entry at ${from}`);
      at += 2;
    }
    slots[at + 1] = to;
  }

  /**
   * Moves about `budget` slots, whole groups of equal hash; returns how many, 0 when all are moved.
   */
  step(budget: number): number {
    const draining = this.draining;
    if (draining === null) return 0;
    const { slots, end } = draining;
    let at = this.#drainAt;
    let tail = this.current.seek(this.#boundary);
    let work = 0;
    let last = 0;
    for (; at < end; at += 2, work++) {
      const hash = slots[at]!;
      const address = slots[at + 1]!;
      if (address === 0) {
        if (work >= budget) break;
        continue;
      }
      if (work >= budget && hash !== last) break;
      tail = this.#append(tail, hash, address);
      last = hash;
    }
    this.#drained(draining, at);
    return work;
  }

  /**
   * Everything in `current` is smaller, so the entry goes to the first empty slot from its home.
   */
  #append(tail: number, hash: number, address: number): number {
    const table = this.current;
    const home = table.home(hash);
    const at = table.emptyFrom(home > tail ? home : tail);
    table.slots[at] = hash;
    table.slots[at + 1] = address;
    return at + 2;
  }

  #drained(draining: SlotTable, at: number): void {
    const isEmpty = draining.slots[at + 1] === 0;
    const ordinal = isEmpty ? draining.ordinalAt(at) : ordinalOf(draining.slots[at]!);
    if (at >= draining.end || ordinal >= ORDINALS) {
      this.draining = null;
      this.#usage.bytes -= draining.bytes;
      this.#boundary = BOUNDARY_START;
      this.#drainAt = 0;
      return;
    }
    this.#boundary = hashOfOrdinal(ordinal);
    this.#drainAt = at;
  }

  #resize(capacityLog2: number): void {
    const draining = this.current;
    this.current = this.#makeTable(capacityLog2);
    this.draining = draining;
    this.#capacityLog2 = capacityLog2;
  }

  #makeTable(capacityLog2: number): SlotTable {
    const table = new SlotTable(capacityLog2, this.#usage);
    this.#countMax = Math.floor(table.capacity * LOAD_MAX);
    this.#countMin = capacityLog2 > CAPACITY_LOG2_MIN ? Math.ceil(table.capacity * LOAD_MIN) : 0;
    return table;
  }
}
