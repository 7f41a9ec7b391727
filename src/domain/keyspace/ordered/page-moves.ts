import { Memory } from '../../memory.js';
import { KeySlice } from './key-slice.js';
import { INLINE_BYTES_MAX, type LongKeys } from './long-keys.js';
import { Page } from './page.js';
import { HEAD_BYTES, NONE, PAGE_BYTES } from './page-head.js';

/** Moves records between pages, and gives each leaf the longest prefix that its keys share. */
export class PageMoves {
  /** A copy of the page whose records are being moved. */
  readonly #source: Page;
  readonly #key = new KeySlice();
  readonly #first = new KeySlice();
  readonly #last = new KeySlice();

  constructor(long: LongKeys) {
    this.#source = new Page(long).point(new Memory(new Uint8Array(PAGE_BYTES)), NONE);
  }

  /** Moves the records of an inner page together. */
  tidy(page: Page): void {
    const source = this.#copy(page);
    page.format(source.level, source.link);
    this.#append(page, source, 0, source.count);
  }

  /** Makes room in a leaf for a key, which takes another prefix if need be; false when it is full. */
  admit(leaf: Page, key: KeySlice, bytesMax: number): boolean {
    const prefix = leaf.count === 0 ? 0 : this.#sharedWith(leaf, key);
    if (leaf.bytesWith(prefix) + leaf.bytesOf(key.length, prefix) > bytesMax) return false;
    const source = this.#copy(leaf);
    this.#fill(leaf, source.link, prefix, source, 0, source.count);
    leaf.copyRun(source);
    return true;
  }

  /** Moves the records of a leaf from `from` on to an empty page, which becomes the next leaf. */
  splitLeaf(leaf: Page, from: number, right: Page): void {
    const source = this.#copy(leaf);
    const { count, link } = source;
    this.#fill(right, link, this.#sharedIn(source, from, count), source, from, count);
    this.#fill(leaf, right.address, this.#sharedIn(source, 0, from), source, 0, from);
    leaf.copyRun(source);
  }

  /** Moves the records behind `middle` to an empty page; the one at `middle` is in neither. */
  splitInner(page: Page, middle: number, right: Page): void {
    const source = this.#copy(page);
    right.format(source.level, source.childAt(middle + 1));
    this.#append(right, source, middle + 1, source.count);
    page.format(source.level, source.link);
    this.#append(page, source, 0, middle);
  }

  /** Moves all records of the next leaf to this one; false when both take more than `bytesMax`. */
  mergeLeaves(leaf: Page, next: Page, bytesMax: number): boolean {
    const prefix = this.#sharedOf(leaf, next);
    const bytes = leaf.bytesWith(prefix) + next.bytesWith(prefix) - HEAD_BYTES - prefix;
    if (bytes > bytesMax) return false;
    const source = this.#copy(leaf);
    leaf.format(0, next.link);
    if (source.count + next.count === 0) return true;
    leaf.setPrefix((source.count > 0 ? source : next).readKey(0, this.#first), prefix);
    this.#append(leaf, source, 0, source.count);
    this.#append(leaf, next, 0, next.count);
    return true;
  }

  /** As `mergeLeaves`, for inner pages; the separator between them comes down from their parent. */
  mergeInner(page: Page, next: Page, parent: Page, at: number, bytesMax: number): boolean {
    if (page.usedBytes + next.usedBytes - HEAD_BYTES + parent.recordBytes(at) > bytesMax - 2) {
      return false;
    }
    const source = this.#copy(page);
    page.format(source.level, source.link);
    this.#append(page, source, 0, source.count);
    page.insert(page.count, parent.readKey(at, this.#key), parent.longAt(at), next.link);
    this.#append(page, next, 0, next.count);
    return true;
  }

  #copy(page: Page): Page {
    const source = this.#source;
    page.copyTo(source.memory);
    return source;
  }

  #fill(to: Page, link: number, prefix: number, source: Page, from: number, end: number): void {
    to.format(0, link);
    if (from < end) to.setPrefix(source.readKey(from, this.#first), prefix);
    this.#append(to, source, from, end);
  }

  #append(to: Page, source: Page, from: number, end: number): void {
    const isInner = source.level > 0;
    for (let at = from; at < end; at++) {
      const key = source.readKey(at, this.#key);
      to.insert(to.count, key, source.longAt(at), isInner ? source.childAt(at + 1) : NONE);
    }
  }

  /** The prefix of keys `from` to `end` - 1 of a leaf. */
  #sharedIn(leaf: Page, from: number, end: number): number {
    return shared(leaf.readKey(from, this.#first), leaf.readKey(end - 1, this.#last));
  }

  #sharedWith(leaf: Page, key: KeySlice): number {
    const ofLeaf = this.#sharedIn(leaf, 0, leaf.count);
    return Math.min(ofLeaf, shared(this.#first, key));
  }

  /** The prefix of two neighbours together. */
  #sharedOf(leaf: Page, next: Page): number {
    if (leaf.count === 0) return next.count === 0 ? 0 : next.prefixLength;
    if (next.count === 0) return leaf.prefixLength;
    return shared(leaf.readKey(0, this.#first), next.readKey(next.count - 1, this.#last));
  }
}

const shared = (a: KeySlice, b: KeySlice): number => Math.min(a.sharedWith(b), INLINE_BYTES_MAX);
