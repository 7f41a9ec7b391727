import type { SeededRandom } from '../../../../src/adapters/memory/seeded-random.js';
import { type ByteView, viewOfLatin1 } from '../../../../src/domain/bytes.js';
import { Memory } from '../../../../src/domain/memory.js';
import { OrderedIndex } from '../../../../src/domain/keyspace/ordered/ordered-index.js';
import { SlabPool } from '../../../../src/domain/keyspace/slab-pool.js';

/** Makes keys; `at` counts the calls. */
export type MakeKey = (random: SeededRandom, at: number) => string;

/** Random calls on an ordered index and the same on a sorted array. Keys are latin1 characters. */
export class OrderedIndexModel {
  readonly index = new OrderedIndex(new SlabPool(4));
  /** In order: latin1 characters compare as bytes do. */
  readonly keys: string[] = [];
  readonly #random: SeededRandom;
  readonly #makeKey: MakeKey;
  #made = 0;

  constructor(random: SeededRandom, makeKey: MakeKey) {
    this.#random = random;
    this.#makeKey = makeKey;
  }

  /** Inserts a new key, or removes it when it is there and `isRemoving`. */
  toggle(isRemoving: boolean): void {
    const key = this.#makeKey(this.#random, this.#made++);
    const at = this.#placeOf(key);
    if (this.keys[at] !== key) this.#insert(key, at);
    else if (isRemoving) this.#remove(key, at);
  }

  removeOne(): void {
    if (this.keys.length === 0) return;
    const at = this.#random.below(this.keys.length);
    this.#remove(this.keys[at]!, at);
  }

  /** Removes keys that are neighbours. */
  removeRange(count: number): void {
    const from = this.#random.below(this.keys.length + 1);
    for (let left = Math.min(count, this.keys.length - from); left > 0; left--) {
      this.#remove(this.keys[from]!, from);
    }
  }

  /** Room is made for a key that then does not come. */
  reserveInVain(): void {
    const key = this.#makeKey(this.#random, this.#made++);
    if (this.keys[this.#placeOf(key)] === key) return;
    const { memory, start, end } = this.#viewOf(key);
    this.index.reserve(memory, start, end);
  }

  reset(): void {
    const arena = this.index.reset();
    while (arena.release(3));
    this.keys.length = 0;
  }

  /** Compares some keys from a random place on; throws when they differ. */
  scan(count: number): void {
    const isKnown = this.#random.below(2) === 0 && this.keys.length > 0;
    const from = isKnown
      ? this.keys[this.#random.below(this.keys.length)]!
      : this.#makeKey(this.#random, this.#random.below(this.#made + 1));
    const at = this.#placeOf(from);
    this.#compare(this.#keysFrom(from, count), this.keys.slice(at, at + count), from);
  }

  /** Compares everything, and checks the invariants. */
  check(): void {
    this.index.assertConsistent(this.keys.length);
    this.#compare(this.#keysFrom('', Infinity), this.keys, '');
  }

  #keysFrom(from: string, count: number): string[] {
    const found: string[] = [];
    this.index.scan(viewOfLatin1(from), (key: ByteView) => {
      if (found.length < count) found.push(key.toLatin1());
      return found.length < count;
    });
    return found;
  }

  #compare(found: readonly string[], expected: readonly string[], from: string): void {
    const isSame =
      found.length === expected.length && found.every((key, at) => key === expected[at]);
    if (isSame) return;
    const place = found.findIndex((key, at) => key !== expected[at]);
    throw new Error(
      `from ${JSON.stringify(from)}: ${found.length} keys, expected ${expected.length}; ` +
        `${place}: ${JSON.stringify(found[place])}, expected ${JSON.stringify(expected[place])}`,
    );
  }

  #insert(key: string, at: number): void {
    const { memory, start, end } = this.#viewOf(key);
    this.index.reserve(memory, start, end);
    this.index.added(memory, start, end);
    this.keys.splice(at, 0, key);
  }

  #remove(key: string, at: number): void {
    const { memory, start, end } = this.#viewOf(key);
    this.index.removed(memory, start, end);
    this.keys.splice(at, 1);
  }

  /** Anywhere in a buffer, as keys of requests are. */
  #viewOf(key: string): { memory: Memory; start: number; end: number } {
    const start = this.#random.below(9);
    const { bytes } = viewOfLatin1(
      '\xee'.repeat(start) + key + '\xdd'.repeat(this.#random.below(9)),
    );
    return { memory: new Memory(bytes), start, end: start + key.length };
  }

  #placeOf(key: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A key as the index is told of it. */
export function fixed(key: string): [memory: Memory, start: number, end: number] {
  const { bytes } = viewOfLatin1(key);
  return [new Memory(bytes), 0, key.length];
}
