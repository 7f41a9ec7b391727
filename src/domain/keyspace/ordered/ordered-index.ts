import { ByteView } from '../../bytes.js';
import { type Memory, MemoryCache } from '../../memory.js';
import { Arena, type ArenaLimits } from '../arena.js';
import type { KeyObserver } from '../key-observer.js';
import type { SlabPool } from '../slab-pool.js';
import type { KeySlice } from './key-slice.js';
import { KeyTree } from './key-tree.js';
import { assertTreeConsistent } from './tree-consistency.js';

/** The keys of one keyspace in the order of their bytes, in slabs outside the garbage-collected heap. */
export class OrderedIndex implements KeyObserver {
  readonly #pool: SlabPool;
  readonly #limits: ArenaLimits;
  readonly #sources = new MemoryCache();
  readonly #visited = new ByteView();
  #tree: KeyTree;

  /** Slabs come from `pool`, which others share. */
  constructor(pool: SlabPool, limits: ArenaLimits = {}) {
    this.#pool = pool;
    this.#limits = limits;
    this.#tree = this.#makeTree();
  }

  /** Keys. */
  get count(): number {
    return this.#tree.count;
  }

  get usedBytes(): number {
    return this.#tree.arena.usedBytes;
  }

  get allocatedBytes(): number {
    return this.#tree.arena.allocatedBytes;
  }

  reserve(key: Memory, start: number, end: number): void {
    this.#tree.reserve(key, start, end);
  }

  added(key: Memory, start: number, end: number): void {
    this.#tree.add(key, start, end);
  }

  removed(key: Memory, start: number, end: number): void {
    this.#tree.remove(key, start, end);
  }

  reset(): Arena {
    const { arena } = this.#tree;
    this.#tree = this.#makeTree();
    return arena;
  }

  /**
   * Visits keys in order from `from` on, until `visit` returns false. Neither the keyspace nor the
   * index may change meanwhile; the view is the next key's afterwards.
   */
  scan(from: ByteView, visit: (key: ByteView) => boolean): void {
    const memory = this.#sources.of(from.bytes);
    const visited = this.#visited;
    const show = ({ memory, start, end }: KeySlice): boolean =>
      visit(visited.set(memory.bytes, start, end));
    this.#tree.scan(memory, from.start, from.end, show);
  }

  assertConsistent(count: number): void {
    assertTreeConsistent(this.#tree);
    if (count !== this.count) throw new Error(`the index has ${this.count} keys of ${count}`);
  }

  #makeTree(): KeyTree {
    return new KeyTree(new Arena(this.#pool, this.#limits));
  }
}
