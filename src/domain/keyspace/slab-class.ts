import { NO_MEMORY } from '../memory.js';
import { CELL_BYTES } from './size-classes.js';
import { SLAB_BYTES } from './slab-pool.js';
import { LEAVING, NOT_LISTED, Slab } from './slab.js';

/** A class starts small, so that a database with three keys costs kilobytes, and doubles. */
const SLAB_BYTES_MIN = 4096;
/** Slabs are emptied while more than a quarter of a class's cells is free. */
const FREE_SHARE_MAX = 1 / 4;

/** The slabs of one cell size: one that cells come from, and a list of others with free cells. */
export class SlabClass {
  readonly cellBytes: number;
  current: Slab;
  slabs = 0;
  slabBytes = 0;
  cells = 0;
  live = 0;
  readonly #listed: Slab[] = [];
  readonly #none: Slab;
  readonly #slabBytesMin: number;

  constructor(sizeClass: number, slabBytesMin = SLAB_BYTES_MIN) {
    this.cellBytes = CELL_BYTES[sizeClass]!;
    this.#none = new Slab(NO_MEMORY, 0, sizeClass, this.cellBytes);
    this.current = this.#none;
    this.#slabBytesMin = slabBytesMin;
  }

  /** As much as the class has already, within the bounds, and at least one cell. */
  get nextSlabBytes(): number {
    const bytes = Math.max(this.slabBytes, this.cellBytes, this.#slabBytesMin);
    return Math.min(SLAB_BYTES, 2 ** Math.ceil(Math.log2(bytes)));
  }

  get hasRoom(): boolean {
    return !this.current.isFull || this.#listed.length > 0;
  }

  /** Cells come from a listed slab next; false when there is none. */
  useListed(): boolean {
    const slab = this.#listed.pop();
    if (slab === undefined) return false;
    slab.listedAt = NOT_LISTED;
    this.current = slab;
    return true;
  }

  add(slab: Slab): void {
    this.slabs++;
    this.slabBytes += slab.bytes.length;
    this.cells += slab.cells;
    this.current = slab;
  }

  remove(slab: Slab): void {
    this.unlist(slab);
    this.slabs--;
    this.slabBytes -= slab.bytes.length;
    this.cells -= slab.cells;
    if (slab === this.current) this.current = this.#none;
  }

  list(slab: Slab): void {
    slab.listedAt = this.#listed.length;
    this.#listed.push(slab);
  }

  unlist(slab: Slab): void {
    if (slab.listedAt < 0) return;
    const last = this.#listed.pop()!;
    if (last !== slab) {
      this.#listed[slab.listedAt] = last;
      last.listedAt = slab.listedAt;
    }
    slab.listedAt = NOT_LISTED;
  }

  /** The listed slab with the smallest live share, when emptying it into the others saves it. */
  sparsest(): Slab | null {
    const free = this.cells - this.live;
    if (free <= this.cells * FREE_SHARE_MAX) return null;
    let sparsest: Slab | null = null;
    for (const slab of this.#listed) {
      if (sparsest === null || slab.live * sparsest.end < sparsest.live * slab.end) sparsest = slab;
    }
    if (sparsest === null || free < sparsest.cells) return null;
    return sparsest.live <= sparsest.cells * (1 - FREE_SHARE_MAX) ? sparsest : null;
  }

  leave(slab: Slab): void {
    this.unlist(slab);
    slab.listedAt = LEAVING;
    slab.leavingAt = 0;
  }
}
