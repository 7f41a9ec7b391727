import { compareMemory } from '../../memory.js';
import { sizeClassOf, CELL_BYTES } from '../size-classes.js';
import { SLAB_ENTRY_BYTES_MAX } from '../../limits.js';
import { KeySlice } from './key-slice.js';
import type { KeyTree } from './key-tree.js';
import { INLINE_BYTES_MAX, LONG_HEAD_BYTES } from './long-keys.js';
import { type Page, SLOT_BYTES } from './page.js';
import { HEAD_BYTES, NONE, PAGE_BYTES } from './page-head.js';

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`ordered index is inconsistent: ${what}`);
}

/** Checks every invariant of a tree and throws when one is broken: for tests, it takes long. */
export function assertTreeConsistent(tree: KeyTree): void {
  new TreeCheck(tree).run();
}

class TreeCheck {
  readonly #tree: KeyTree;
  readonly #last = new KeySlice();
  readonly #leaves: number[] = [];
  #hasLast = false;
  #keys = 0;
  #usedBytes = 0;

  constructor(tree: KeyTree) {
    this.#tree = tree;
  }

  run(): void {
    const tree = this.#tree;
    if (tree.root !== NONE) this.#page(tree.root, null, null, null);
    check(this.#keys === tree.count, `${this.#keys} keys, counted ${tree.count}`);
    const page = tree.makePage();
    for (const [at, address] of this.#leaves.entries()) {
      const next = this.#leaves[at + 1] ?? NONE;
      check(tree.open(page, address).link === next, `leaf ${at} has another next one`);
    }
    this.#usedBytes += tree.spares.length * PAGE_BYTES;
    if (tree.unusedLong !== NONE) this.#long(tree.unusedLong);
    const { usedBytes } = tree.arena;
    check(this.#usedBytes === usedBytes, `${this.#usedBytes} bytes found, ${usedBytes} in use`);
  }

  /** Keys of the page are from `low` on and below `high`; null is no bound. */
  #page(address: number, level: number | null, low: KeySlice | null, high: KeySlice | null): void {
    const page = this.#tree.open(this.#tree.makePage(), address);
    this.#usedBytes += PAGE_BYTES;
    check(level === null || page.level === level, `a page of level ${page.level}, not ${level}`);
    this.#bytes(page);
    if (page.level === 0) this.#leaf(page, low, high);
    else this.#inner(page, low, high);
  }

  #bytes(page: Page): void {
    let bytes = HEAD_BYTES + page.prefixLength + page.count * SLOT_BYTES;
    for (let at = 0; at < page.count; at++) {
      bytes += page.recordBytes(at);
      const long = page.longAt(at);
      if (long !== NONE) this.#long(long);
    }
    check(page.gapBytes >= 0, 'slots and records overlap');
    check(bytes === page.usedBytes, `${bytes} bytes in a page, counted ${page.usedBytes}`);
  }

  #long(address: number): void {
    const { start, end } = this.#tree.long.open(address);
    check(end - start > INLINE_BYTES_MAX, 'a short key has a cell of its own');
    const cellBytes = LONG_HEAD_BYTES + end - start;
    const isLarge = cellBytes > SLAB_ENTRY_BYTES_MAX;
    this.#usedBytes += isLarge ? cellBytes : CELL_BYTES[sizeClassOf(cellBytes)]!;
  }

  #leaf(page: Page, low: KeySlice | null, high: KeySlice | null): void {
    this.#leaves.push(page.address);
    for (let at = 0; at < page.count; at++) {
      const key = page.readKey(at, new KeySlice());
      if (this.#hasLast) check(compare(this.#last, key) < 0, 'keys are out of order');
      check(low === null || compare(low, key) <= 0, 'a key is before its page');
      check(high === null || compare(key, high) < 0, 'a key is behind its page');
      check(page.locate(key.memory, key.start, key.end) === at, 'a key is not found');
      this.#last.set(key.memory, key.start, key.end);
      this.#hasLast = true;
      this.#keys++;
    }
  }

  #inner(page: Page, low: KeySlice | null, high: KeySlice | null): void {
    check(page.prefixLength === 0, 'an inner page has a prefix');
    let from = low;
    for (let at = 0; at <= page.count; at++) {
      const to = at === page.count ? high : page.readKey(at, new KeySlice());
      if (to !== null && at < page.count) {
        check(page.childFor(to.memory, to.start, to.end) === at + 1, 'a separator is not found');
      }
      if (from !== null && to !== null) check(compare(from, to) < 0, 'separators are out of order');
      this.#page(page.childAt(at), page.level - 1, from, to);
      from = to;
    }
  }
}

function compare(a: KeySlice, b: KeySlice): number {
  return compareMemory(a.memory.view, a.start, a.end, b.memory.view, b.start, b.end);
}
