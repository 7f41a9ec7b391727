import type { Memory } from '../../memory.js';
import type { Arena } from '../arena.js';
import { KeySlice } from './key-slice.js';
import { INLINE_BYTES_MAX, LongKeys } from './long-keys.js';
import { Page, SEPARATOR_BYTES_MAX } from './page.js';
import { NONE, PAGE_BYTES } from './page-head.js';
import { PageMerger } from './page-merger.js';
import { PageMoves } from './page-moves.js';

/**
 * A B+-tree of keys in the order of their bytes, in pages of an arena. A separator is the shortest
 * beginning of a leaf's first key that is greater than the leaf before.
 *
 * On the way down every page that could not take one more separator is split, so a split never goes
 * further up than one page. Each split is whole by itself: it takes its pages before it changes
 * anything, and moves no key out of order.
 */

/** Beyond this a leaf that was tidied for a key is split instead: the next key would find it full. */
const TIDY_BYTES_MAX = PAGE_BYTES - (PAGE_BYTES >> 4);
/** So many insertions one behind the other are no accident: a table is being read in order. */
const RUN_MIN = 8;
/** A page and a root. */
const SPLIT_PAGES = 2;

export class KeyTree {
  readonly arena: Arena;
  readonly long: LongKeys;
  count = 0;
  root: number;
  /** Empty pages for the next split. */
  readonly spares: number[] = [];
  readonly #moves: PageMoves;
  readonly #merger: PageMerger;
  readonly #page: Page;
  readonly #parent: Page;
  readonly #next: Page;
  readonly #key = new KeySlice();
  readonly #before = new KeySlice();
  readonly #separator = new KeySlice();
  /** Where the key of the last `reserve` belongs, and its own cell if it is long. */
  #roomAt = 0;
  #roomPage = NONE;
  #roomLong = NONE;

  constructor(arena: Arena) {
    this.arena = arena;
    this.long = new LongKeys(arena);
    this.#moves = new PageMoves(this.long);
    this.#merger = new PageMerger(this, this.#moves);
    this.#page = this.makePage();
    this.#parent = this.makePage();
    this.#next = this.makePage();
    this.root = NONE;
  }

  /** The cell of a long key that room was made for and that has not come; NONE when there is none. */
  get unusedLong(): number {
    return this.#roomLong;
  }

  makePage(): Page {
    return new Page(this.long);
  }

  open(page: Page, address: number): Page {
    return page.point(this.arena.memoryAt(address), address);
  }

  /** Makes room for a key that is not there; OutOfMemoryError, with no key changed. */
  reserve(memory: Memory, start: number, end: number): void {
    if (this.#roomLong !== NONE) this.#dropRoom();
    if (this.root === NONE) this.root = this.#allocate();
    const key = this.#key.set(memory, start, end);
    while (!this.#findRoom(key));
    if (key.length > INLINE_BYTES_MAX) this.#roomLong = this.long.write(memory, start, end);
  }

  /** Inserts the key of the last `reserve`. */
  add(memory: Memory, start: number, end: number): void {
    const leaf = this.open(this.#page, this.#roomPage);
    leaf.insert(this.#roomAt, this.#key.set(memory, start, end), this.#roomLong, NONE);
    leaf.noteInsertion(this.#roomAt);
    this.#roomLong = NONE;
    this.count++;
  }

  remove(memory: Memory, start: number, end: number): void {
    const page = this.#page;
    if (this.root === NONE) throw new Error('the index is empty');
    this.open(page, this.root);
    let depth = 0;
    for (; page.level > 0; depth++) {
      const child = page.childFor(memory, start, end);
      this.#merger.pass(depth, page.address, child);
      this.open(page, page.childAt(child));
    }
    const at = page.locate(memory, start, end);
    if (at < 0) throw new Error('the key is not in the index');
    const long = page.longAt(at);
    page.remove(at);
    if (long !== NONE) this.long.free(long);
    this.count--;
    this.#merger.removedFrom(page, depth);
  }

  /** Visits keys in order, from the first that is not before `memory`'s, until `visit` is false. */
  scan(memory: Memory, start: number, end: number, visit: (key: KeySlice) => boolean): void {
    if (this.root === NONE) return;
    const page = this.open(this.#page, this.root);
    while (page.level > 0) this.open(page, page.childAt(page.childFor(memory, start, end)));
    const found = page.locate(memory, start, end);
    let at = found < 0 ? ~found : found;
    for (;;) {
      const { count } = page;
      for (; at < count; at++) if (!visit(page.readKey(at, this.#key))) return;
      if (page.link === NONE) return;
      this.open(page, page.link);
      at = 0;
    }
  }

  /** Goes down to the leaf of the key; false when a page had to be split. */
  #findRoom(key: KeySlice): boolean {
    const { memory, start, end } = key;
    const page = this.open(this.#page, this.root);
    let parent = NONE;
    while (page.level > 0) {
      if (!this.#hasSeparatorRoom(page)) {
        this.#split(parent, page.count >> 1, null);
        return false;
      }
      parent = page.address;
      this.open(page, page.childAt(page.childFor(memory, start, end)));
    }
    const found = page.locate(memory, start, end);
    if (found >= 0) throw new Error('the key is in the index already');
    if (!this.#hasRoom(page, key)) {
      const from = this.#splitPlace(page, ~found);
      // Where a run stands before other keys, those alone move, and it goes on to fill its page.
      this.#split(parent, from, from === ~found ? key : null);
      return false;
    }
    this.#roomPage = page.address;
    this.#roomAt = ~found;
    return true;
  }

  #hasSeparatorRoom(page: Page): boolean {
    if (page.gapBytes >= SEPARATOR_BYTES_MAX) return true;
    if (page.gapBytes + page.garbageBytes < SEPARATOR_BYTES_MAX) return false;
    this.#moves.tidy(page);
    return true;
  }

  #hasRoom(leaf: Page, key: KeySlice): boolean {
    const prefix = leaf.prefixLength;
    const hasPrefix = leaf.shared === prefix;
    if (hasPrefix && leaf.gapBytes >= leaf.bytesOf(key.length, prefix)) return true;
    return this.#moves.admit(leaf, key, TIDY_BYTES_MAX);
  }

  /** In the middle, or behind a run of insertions, so that keys that come in order fill their pages. */
  #splitPlace(leaf: Page, at: number): number {
    const { count } = leaf;
    const isAtEnd = at === count && leaf.link === NONE;
    if (!isAtEnd && !leaf.isInRun(at, RUN_MIN)) return count >> 1;
    return Math.min(at, count - 1);
  }

  /**
   * Splits the current page before its record `from`; `last`, if there is one, lies between that
   * and the record before, and will belong to the old page. `parent` is NONE for the root.
   */
  #split(parent: number, from: number, last: KeySlice | null): void {
    const page = this.#page;
    const isLeaf = page.level === 0;
    while (this.spares.length < SPLIT_PAGES) this.spares.push(this.#allocate());
    const separator = this.#separator;
    const long = isLeaf ? this.#separate(page, from, last) : page.longAt(from);
    if (!isLeaf) page.readKey(from, separator);
    const right = this.open(this.#next, this.spares.pop()!);
    if (isLeaf) this.#moves.splitLeaf(page, from, right);
    else this.#moves.splitInner(page, from, right);
    const above = parent === NONE ? this.#growRoot() : this.open(this.#parent, parent);
    const at = above.locate(separator.memory, separator.start, separator.end);
    above.insert(~at, separator, long, right.address);
  }

  /** Makes the separator of a leaf's split; returns the address of its cell if it is long. */
  #separate(leaf: Page, from: number, last: KeySlice | null): number {
    const before = last ?? leaf.readKey(from - 1, this.#before);
    const separator = leaf.readKey(from, this.#separator);
    separator.end = separator.start + separator.sharedWith(before) + 1;
    if (separator.length <= INLINE_BYTES_MAX) return NONE;
    return this.long.write(separator.memory, separator.start, separator.end);
  }

  #growRoot(): Page {
    const page = this.#page;
    const root = this.open(this.#parent, this.spares.pop()!);
    root.format(page.level + 1, page.address);
    this.root = root.address;
    return root;
  }

  #allocate(): number {
    const address = this.arena.allocate(PAGE_BYTES);
    this.open(this.#next, address).format(0, NONE);
    return address;
  }

  /** The key that room was made for has not come. */
  #dropRoom(): void {
    this.long.free(this.#roomLong);
    this.#roomLong = NONE;
  }
}
