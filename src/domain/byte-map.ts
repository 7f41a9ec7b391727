import type { ByteView } from './bytes.js';
import { equalBytes } from './bytes.js';
import type { KeyHash } from './keyspace/half-sip-hash.js';
import { MemoryCache } from './memory.js';

interface Item<V> {
  readonly key: ByteView;
  readonly value: V;
  next: Item<V> | null;
}

/**
 * A map by bytes, for names that clients choose: no string of them is made, however long they are,
 * and with a keyed hash nobody can construct collisions.
 */
export class ByteMap<V> {
  readonly #hash: KeyHash;
  readonly #memory = new MemoryCache();
  /** By hash: a chain. */
  readonly #chains = new Map<number, Item<V>>();
  #size = 0;

  constructor(hash: KeyHash) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#size;
  }

  get(key: ByteView): V | undefined {
    let item = this.#chains.get(this.#hashOf(key)) ?? null;
    while (item !== null && !equalBytes(item.key, key)) item = item.next;
    return item?.value;
  }

  /** For a key that is not there yet. It is kept: its bytes must stay as they are. */
  add(key: ByteView, value: V): void {
    const hash = this.#hashOf(key);
    this.#chains.set(hash, { key, value, next: this.#chains.get(hash) ?? null });
    this.#size++;
  }

  delete(key: ByteView): void {
    const hash = this.#hashOf(key);
    let before: Item<V> | null = null;
    let item = this.#chains.get(hash) ?? null;
    while (item !== null && !equalBytes(item.key, key)) {
      before = item;
      item = item.next;
    }
    if (item === null) return;
    this.#size--;
    if (before !== null) before.next = item.next;
    else if (item.next !== null) this.#chains.set(hash, item.next);
    else this.#chains.delete(hash);
  }

  /** In no order that means anything. */
  *values(): Generator<V> {
    for (const first of this.#chains.values()) {
      for (let item: Item<V> | null = first; item !== null; item = item.next) {
        yield item.value;
      }
    }
  }

  #hashOf(key: ByteView): number {
    return this.#hash.hash(this.#memory.of(key.bytes).view, key.start, key.end);
  }
}
