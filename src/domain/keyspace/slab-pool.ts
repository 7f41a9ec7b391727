import { allocateMemory, type Memory } from '../memory.js';
import { MemoryUsage } from './memory-usage.js';

/** Large enough that a slab's own costs do not count, small enough to empty one in little time. */
export const SLAB_BYTES = 1024 * 1024;

/** 64 MiB: what a database that shrinks and grows again finds without asking the system. */
const POOLED_SLABS_MAX = 64;

/**
 * Unused slabs of the standard size, shared by all databases. What is above the bound is left to
 * the garbage collector. A slab taken from here holds old bytes.
 */
export class SlabPool {
  /** Of everything that takes its slabs from here. */
  readonly usage = new MemoryUsage();
  readonly #slabs: Memory[] = [];
  readonly #slabsMax: number;

  constructor(slabsMax: number = POOLED_SLABS_MAX) {
    this.#slabsMax = slabsMax;
  }

  /** Bytes held for later use. */
  get pooledBytes(): number {
    return this.#slabs.length * SLAB_BYTES;
  }

  /** A slab of SLAB_BYTES; OutOfMemoryError when there is none. */
  take(): Memory {
    return this.#slabs.pop() ?? allocateMemory(SLAB_BYTES);
  }

  /** Takes a slab back; slabs of other sizes are left to the garbage collector. */
  give(slab: Memory): void {
    if (slab.bytes.length !== SLAB_BYTES || this.#slabs.length >= this.#slabsMax) return;
    this.#slabs.push(slab);
  }
}
