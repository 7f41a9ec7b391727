import { SLAB_ENTRY_BYTES_MAX } from '../limits.js';
import { LargeEntries, slackOf } from './large-entries.js';
import type { MemoryUsage } from './memory-usage.js';
import { allocateMemory, type Memory, NO_MEMORY } from '../memory.js';
import { OutOfMemoryError } from '../out-of-memory.js';
import { SIZE_CLASSES, sizeClassOf } from './size-classes.js';
import { SlabClass } from './slab-class.js';
import { SLAB_BYTES, type SlabPool } from './slab-pool.js';
import { NOT_LISTED, Slab } from './slab.js';

/**
 * Memory of one keyspace's entries. An address is 32 bits: number of the slab and offset in it in
 * units of 8 bytes, or, with the top four bits set, the number of a large entry. Addresses are
 * handled as signed integers, which V8 keeps unboxed. 0 is no address: slab numbers start at 1.
 */

const OFFSET_BITS = 17;
const OFFSET_MASK = 2 ** OFFSET_BITS - 1;
const UNIT_SHIFT = 3;
const LARGE = 0xf000_0000 | 0;
const LARGE_TAG = 15;
const LARGE_SHIFT = 28;
/** 30 GiB of slabs. */
const SLABS_MAX = 0xf000_0000 >>> OFFSET_BITS;
const LARGE_MAX = 2 ** LARGE_SHIFT;

/** Bounds of the address space, which a test makes small, and of a class's first slab. */
export interface ArenaLimits {
  readonly slabsMax?: number;
  readonly largeMax?: number;
  readonly slabBytesMin?: number;
}

/** Where an entry begins in the bytes that `memoryAt` returns for its address. */
export function offsetOf(address: number): number {
  return address >>> LARGE_SHIFT === LARGE_TAG ? 0 : (address & OFFSET_MASK) << UNIT_SHIFT;
}

/** Whether the entry has a buffer of its own. One that is allocated is new, and zeroed. */
export const isLarge = (address: number): boolean => address >>> LARGE_SHIFT === LARGE_TAG;

export class Arena {
  /** The slab that is being emptied. */
  leaving: Slab | null = null;
  /**
   * By slab number; beside the slabs themselves, because every read of an entry goes through it.
   */
  readonly #memories: Memory[] = [NO_MEMORY];
  readonly #slabs: (Slab | null)[] = [null];
  readonly #unused: number[] = [];
  /** Made when they are first used: most arenas, such as those of hashes, need few of them. */
  readonly #classes: (SlabClass | null)[] = new Array<SlabClass | null>(SIZE_CLASSES).fill(null);
  readonly #large: LargeEntries;
  readonly #pool: SlabPool;
  readonly #usage: MemoryUsage;
  readonly #slabsMax: number;
  readonly #slabBytesMin: number | undefined;
  #cellBytes = 0;
  #slabBytes = 0;
  #nextCompacted = 0;
  #releasedTo = 1;

  constructor(pool: SlabPool, limits: ArenaLimits = {}) {
    this.#pool = pool;
    this.#usage = pool.usage;
    this.#slabsMax = limits.slabsMax ?? SLABS_MAX;
    this.#large = new LargeEntries(pool.usage, limits.largeMax ?? LARGE_MAX);
    this.#slabBytesMin = limits.slabBytesMin;
  }

  /** Bytes of cells that hold an entry, and of large entries. */
  get usedBytes(): number {
    return this.#cellBytes + this.#large.liveBytes;
  }

  /** Bytes of slabs and of large entries. */
  get allocatedBytes(): number {
    return this.#slabBytes + this.#large.liveBytes;
  }

  memoryAt(address: number): Memory {
    if (address >>> LARGE_SHIFT === LARGE_TAG) return this.#large.at(address & (LARGE_MAX - 1));
    return this.#memories[address >>> OFFSET_BITS]!;
  }

  /**
   * Address of a cell of at least `bytes`; OutOfMemoryError, with nothing changed, when there is
   * none.
   */
  allocate(bytes: number): number {
    if (bytes > SLAB_ENTRY_BYTES_MAX) return LARGE | this.#large.allocate(bytes);
    const sizeClass = sizeClassOf(bytes);
    const slabClass = this.#classes[sizeClass] ?? this.#makeClass(sizeClass);
    if (slabClass.current.isFull && !slabClass.useListed()) this.#addSlab(slabClass);
    const slab = slabClass.current;
    const at = slab.take();
    slabClass.live++;
    this.#cellBytes += slab.cellBytes;
    this.#usage.bytes += slab.cellBytes;
    return (slab.index << OFFSET_BITS) | (at >>> UNIT_SHIFT);
  }

  /** As `allocate`, with room for more where the entry is expected to grow. */
  allocateAgain(bytes: number, isGrowing: boolean): number {
    const isSlack = isGrowing && bytes > SLAB_ENTRY_BYTES_MAX;
    return this.allocate(isSlack ? bytes + slackOf(bytes) : bytes);
  }

  /** Whether `bytes` would get a cell of the same size as the one at `address`, or about as large. */
  fits(address: number, bytes: number): boolean {
    if (address >>> LARGE_SHIFT === LARGE_TAG) {
      return bytes > SLAB_ENTRY_BYTES_MAX && this.#large.fits(address & (LARGE_MAX - 1), bytes);
    }
    if (bytes > SLAB_ENTRY_BYTES_MAX) return false;
    return this.#slabs[address >>> OFFSET_BITS]!.sizeClass === sizeClassOf(bytes);
  }

  free(address: number): void {
    if (address >>> LARGE_SHIFT === LARGE_TAG) {
      this.#large.free(address & (LARGE_MAX - 1));
      return;
    }
    const slab = this.#slabs[address >>> OFFSET_BITS]!;
    const slabClass = this.#classes[slab.sizeClass]!;
    slab.give((address & OFFSET_MASK) << UNIT_SHIFT);
    slabClass.live--;
    this.#cellBytes -= slab.cellBytes;
    this.#usage.bytes -= slab.cellBytes;
    if (slab.live === 0) this.#emptied(slabClass, slab);
    else if (slab.listedAt === NOT_LISTED && slab !== slabClass.current) slabClass.list(slab);
  }

  /** Whether a cell of the slab's size can be had without a new slab. */
  hasRoomLike(slab: Slab): boolean {
    return this.#classes[slab.sizeClass]!.hasRoom;
  }

  /**
   * Chooses the next slab to be emptied as `leaving` and gives unused ones back; false when none is
   * worth it.
   */
  chooseLeaving(): boolean {
    for (let tried = 0; tried < SIZE_CLASSES; tried++) {
      const slabClass = this.#classes[this.#nextCompacted] ?? null;
      if (slabClass !== null && this.#chooseLeavingOf(slabClass)) return true;
      this.#nextCompacted = (this.#nextCompacted + 1) % SIZE_CLASSES;
    }
    return false;
  }

  /** Stops emptying the slab: its free cells can be used again. */
  keepLeaving(): void {
    const slab = this.leaving;
    if (slab === null) return;
    this.leaving = null;
    this.#classes[slab.sizeClass]!.list(slab);
  }

  /** Address of the cell at `at` in the slab. */
  addressIn(slab: Slab, at: number): number {
    return (slab.index << OFFSET_BITS) | (at >>> UNIT_SHIFT);
  }

  /**
   * Gives up to `budget` slabs back to the pool; false when there are none left. The arena is of no
   * more use.
   */
  release(budget: number): boolean {
    const slabs = this.#slabs;
    const to = Math.min(slabs.length, this.#releasedTo + budget);
    for (let index = this.#releasedTo; index < to; index++) {
      const slab = slabs[index]!;
      if (slab !== null) this.#removeSlab(this.#classes[slab.sizeClass]!, slab);
    }
    this.#releasedTo = to;
    return to < slabs.length;
  }

  /** All slabs and classes: for checks. */
  *slabs(): IterableIterator<{ slab: Slab; slabClass: SlabClass }> {
    for (const slab of this.#slabs) {
      if (slab !== null) yield { slab, slabClass: this.#classes[slab.sizeClass]! };
    }
  }

  /** Number of large entries: for checks. */
  get largeLive(): number {
    return this.#large.live;
  }

  #chooseLeavingOf(slabClass: SlabClass): boolean {
    const { current } = slabClass;
    if (slabClass.slabs > 0 && current.live === 0 && current.end > 0) {
      this.#removeSlab(slabClass, current);
    }
    this.leaving = slabClass.sparsest();
    if (this.leaving === null) return false;
    slabClass.leave(this.leaving);
    return true;
  }

  #makeClass(sizeClass: number): SlabClass {
    const slabClass = new SlabClass(sizeClass, this.#slabBytesMin);
    this.#classes[sizeClass] = slabClass;
    return slabClass;
  }

  #addSlab(slabClass: SlabClass): void {
    if (this.#unused.length === 0 && this.#slabs.length > this.#slabsMax) {
      throw new OutOfMemoryError(`${this.#slabsMax} slabs`);
    }
    const length = slabClass.nextSlabBytes;
    const memory = length === SLAB_BYTES ? this.#pool.take() : allocateMemory(length);
    const index = this.#unused.pop() ?? this.#slabs.length;
    const slab = new Slab(memory, index, slabClass.current.sizeClass, slabClass.cellBytes);
    this.#memories[index] = memory;
    this.#slabs[index] = slab;
    this.#slabBytes += length;
    slabClass.add(slab);
  }

  /** The slab that cells come from stays, so that one key set and deleted does not move slabs. */
  #emptied(slabClass: SlabClass, slab: Slab): void {
    if (slab === slabClass.current) slab.reset();
    else this.#removeSlab(slabClass, slab);
  }

  #removeSlab(slabClass: SlabClass, slab: Slab): void {
    slabClass.remove(slab);
    if (slab === this.leaving) this.leaving = null;
    this.#slabs[slab.index] = null;
    this.#memories[slab.index] = NO_MEMORY;
    this.#unused.push(slab.index);
    this.#slabBytes -= slab.bytes.length;
    this.#pool.give(slab.memory);
  }
}
