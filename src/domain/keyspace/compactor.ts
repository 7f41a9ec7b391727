import { type Arena, offsetOf } from './arena.js';
import { keyLengthOf, keyStartOf } from './entry.js';
import type { KeyHash } from './half-sip-hash.js';
import type { HashIndex } from './hash-index.js';
import { copyMemory } from '../memory.js';
import type { Slab } from './slab.js';

/** Free cells passed over that count as one unit of work. */
const FREE_CELLS_PER_WORK = 16;

/** Empties sparse slabs by moving their entries: only the hash index points at entries. */
export class Compactor {
  readonly #index: HashIndex;
  readonly #arena: Arena;
  readonly #hash: KeyHash;

  constructor(index: HashIndex, arena: Arena, hash: KeyHash) {
    this.#index = index;
    this.#arena = arena;
    this.#hash = hash;
  }

  /** Moves about `budget` entries; returns the work done, 0 when memory is dense. */
  run(budget: number): number {
    const arena = this.#arena;
    let work = 0;
    while (work < budget && (arena.leaving !== null || arena.chooseLeaving())) {
      work += this.#empty(arena.leaving!, budget - work);
    }
    return Math.ceil(work);
  }

  #empty(slab: Slab, budget: number): number {
    const { bytes, cellBytes, bump } = slab;
    let work = 0;
    while (work < budget && slab.leavingAt < bump) {
      const at = slab.leavingAt;
      slab.leavingAt += cellBytes;
      if (bytes[at] === 0) {
        work += 1 / FREE_CELLS_PER_WORK;
        continue;
      }
      work++;
      // Entries written meanwhile may have taken the room that was there when the slab was chosen.
      if (!this.#arena.hasRoomLike(slab)) {
        this.#arena.keepLeaving();
        break;
      }
      this.#move(slab, at);
      // The last one out: the slab may be in use again elsewhere.
      if (slab.live === 0) return work;
    }
    if (slab.leavingAt >= bump && this.#arena.leaving === slab) {
      throw new Error(`slab ${slab.index} keeps ${slab.live} entries after it was emptied`);
    }
    return work;
  }

  #move(slab: Slab, at: number): void {
    const { memory, cellBytes } = slab;
    const keyStart = keyStartOf(memory.view, at);
    const hash = this.#hash.hash(memory.view, keyStart, keyStart + keyLengthOf(memory.view, at));
    const from = this.#arena.addressIn(slab, at);
    const to = this.#arena.allocate(cellBytes);
    copyMemory(memory, at, at + cellBytes, this.#arena.memoryAt(to), offsetOf(to));
    this.#index.readdress(hash, from, to);
    this.#arena.free(from);
  }
}
