import { type Memory, NO_MEMORY } from '../../memory.js';
import { offsetOf } from '../arena.js';
import { CELL_BYTES, sizeClassOf } from '../size-classes.js';

/**
 * One of the arena's cell sizes. With 1 million keys of 17 bytes in random order, pages of 1960,
 * 3936 and 7952 bytes differ by 5 % at most in time and memory (bench/ordered-index.ts).
 */
export const PAGE_BYTES = CELL_BYTES[sizeClassOf(3900)]!;

export const HEAD_BYTES = 16;
/** No address. */
export const NONE = 0;

/**
 * The head of a page, and where the page is. Numbers are little-endian.
 *
 * Offset 0: level + 1, so that the cell counts as in use; 1: bytes of the prefix; 2: slots;
 * 4: where records begin; 6: bytes of records that are gone; 8: link. Of a leaf 12: place of the last
 * insertion; 14: how many insertions were each right behind the one before. Of an inner page 12: how
 * many bytes all its separators begin with.
 */
export class PageHead {
  address = NONE;
  memory: Memory = NO_MEMORY;
  protected view = NO_MEMORY.view;
  /** Where the page begins in `view`. */
  protected base = 0;

  point(memory: Memory, address: number): this {
    this.address = address;
    this.memory = memory;
    this.view = memory.view;
    this.base = offsetOf(address);
    return this;
  }

  /** Makes this an empty page. */
  format(level: number, link: number): this {
    const view = this.view;
    const base = this.base;
    for (let at = 0; at < HEAD_BYTES; at += 4) view.setInt32(base + at, 0, true);
    view.setUint8(base, level + 1);
    view.setInt32(base + 8, link, true);
    view.setUint16(base + 4, PAGE_BYTES, true);
    return this;
  }

  /** Copies the whole page to the beginning of `memory`. */
  copyTo(memory: Memory): void {
    const { bytes } = this.memory;
    memory.bytes.set(bytes.subarray(this.base, this.base + PAGE_BYTES));
  }

  /** 0 for a leaf. */
  get level(): number {
    return this.view.getUint8(this.base) - 1;
  }

  get prefixLength(): number {
    return this.view.getUint8(this.base + 1);
  }

  protected set prefixLength(length: number) {
    this.view.setUint8(this.base + 1, length);
  }

  get count(): number {
    return this.view.getUint16(this.base + 2, true);
  }

  protected set count(count: number) {
    this.view.setUint16(this.base + 2, count, true);
  }

  get recordsStart(): number {
    return this.view.getUint16(this.base + 4, true);
  }

  protected set recordsStart(place: number) {
    this.view.setUint16(this.base + 4, place, true);
  }

  get garbageBytes(): number {
    return this.view.getUint16(this.base + 6, true);
  }

  protected set garbageBytes(bytes: number) {
    this.view.setUint16(this.base + 6, bytes, true);
  }

  get link(): number {
    return this.view.getInt32(this.base + 8, true);
  }

  set link(address: number) {
    this.view.setInt32(this.base + 8, address, true);
  }

  /** Of a leaf: whether an insertion at `at` goes on with a run of so many before it. */
  isInRun(at: number, length: number): boolean {
    const view = this.view;
    const base = this.base;
    const isNext = at === view.getUint16(base + 12, true) + 1;
    return isNext && view.getUint16(base + 14, true) >= length;
  }

  /** Counts an insertion: where keys come in order, pages are split behind the last one. */
  noteInsertion(at: number): void {
    const view = this.view;
    const base = this.base;
    const run = this.isInRun(at, 0) ? view.getUint16(base + 14, true) + 1 : 0;
    view.setUint16(base + 12, at, true);
    view.setUint16(base + 14, Math.min(run, PAGE_BYTES), true);
  }

  /** After the records were moved together nothing about insertions has changed. */
  copyRun(from: PageHead): void {
    this.view.setInt32(this.base + 12, from.view.getInt32(from.base + 12, true), true);
  }

  protected endRun(): void {
    this.view.setUint16(this.base + 14, 0, true);
  }

  /** Of an inner page: bytes that every separator begins with; searches leave them out. */
  protected get sharedByAll(): number {
    return this.view.getUint16(this.base + 12, true);
  }

  protected set sharedByAll(bytes: number) {
    this.view.setUint16(this.base + 12, bytes, true);
  }
}
