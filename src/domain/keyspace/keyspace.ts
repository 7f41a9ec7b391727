import type { ByteView } from '../bytes.js';
import { Hashes } from '../hashes/hashes.js';
import { nestedIdOf, NO_NESTED } from '../hashes/nested-id.js';
import { HASH } from '../value-type.js';
import { type AccessClock, NO_CLOCK } from './access-clock.js';
import type { Entry } from './entry.js';
import { EntryDraft } from './entry-draft.js';
import { EntrySamples } from './entry-samples.js';
import { EntryTable } from './entry-table.js';
import { derivedHashKey, HalfSipHash, type KeyHash } from './half-sip-hash.js';
import type { KeyObserver } from './key-observer.js';
import { type KeyspaceOptions, nestedOptions } from './keyspace-options.js';
import { ReleasedMemory } from './released-memory.js';
import { scanSlots } from './scan.js';
import type { SlabPool } from './slab-pool.js';

/**
 * One database: keys, values, versions and expiries as bytes outside the garbage-collected heap.
 *
 * It never looks at a clock: an entry whose expiry has passed is found until somebody removes it.
 * Every method invalidates the Entry that an earlier one returned. Views that are passed in may
 * point into the keyspace's own memory, by the very Uint8Array of an Entry. Nothing is allocated
 * for a find, nor for a put but slabs, large values and, once in a while, a table.
 */
export class Keyspace {
  readonly #pool: SlabPool;
  readonly #options: KeyspaceOptions;
  readonly #hash: KeyHash;
  readonly #draft: EntryDraft;
  readonly #clock: AccessClock;
  readonly #released = new ReleasedMemory();
  #hashes: Hashes | null = null;
  #nestedCount = 0;
  /** Nothing is in use any more, and what is allocated is being released. */
  #isRetired = false;
  readonly #observer: KeyObserver | null;
  #entries: EntryTable;

  /**
   * `hashKey` is 8 random bytes, others for each keyspace: entries that are put in the order of their
   * hashes crowd a table that grows, and that is the order of a copy. Slabs come from `pool`, which
   * databases share.
   */
  constructor(hashKey: Uint8Array, pool: SlabPool, options: KeyspaceOptions = {}) {
    this.#pool = pool;
    this.#options = options;
    this.#hash = options.hash ?? new HalfSipHash(hashKey);
    this.#draft = options.draft ?? new EntryDraft();
    this.#clock = options.clock ?? NO_CLOCK;
    this.#observer = options.observer ?? null;
    this.#entries = this.#makeEntries();
  }

  /** Entries. */
  get count(): number {
    return this.#entries.index.count;
  }

  /** Entries with an expiry. */
  get expiring(): number {
    return this.#entries.expiry.expiring;
  }

  /** What is told of keys that come and go; null when nothing is. */
  get observer(): KeyObserver | null {
    return this.#observer;
  }

  /** Entries of type HASH field by field. */
  get hashes(): Hashes {
    // What makes them stands elsewhere: a closure here would cost an object each time.
    return this.#hashes ?? this.#makeHashes();
  }

  /** Bytes of the cells that hold entries, of the table, the indexes and large hashes. */
  get usedBytes(): number {
    const nested = this.#hashes?.nested.usedBytes ?? 0;
    return this.#entries.usedBytes + nested + (this.#observer?.usedBytes ?? 0);
  }

  /** Bytes taken from the system: whole slabs instead of cells, also of what is being released. */
  get allocatedBytes(): number {
    const released = this.#released.allocatedBytes;
    if (this.#isRetired) return released;
    const nested = this.#hashes?.nested.allocatedBytes ?? 0;
    const observed = this.#observer?.allocatedBytes ?? 0;
    return this.#entries.allocatedBytes + nested + observed + released;
  }

  /** Null when there is no such key. */
  find(key: ByteView): Entry | null {
    const entries = this.#entries;
    const hash = entries.hashOf(key);
    const table = entries.index.tableFor(hash);
    const at = entries.locate(table, hash);
    return at < 0 ? null : entries.entryAt(table.slots[at + 1]!);
  }

  /**
   * Inserts or replaces; of a large hash that is replaced, memory is given back by `step`. `value` may
   * point into this keyspace's memory, also into the entry that is replaced. `type` is 1 to 31,
   * `expiresAtMs` milliseconds since 1970 or 0 for never; it and `version` are below 2 ** 48. Throws
   * OutOfMemoryError, with nothing changed, when there is no room.
   */
  put(key: ByteView, value: ByteView, type: number, expiresAtMs: number, version: number): void {
    const entries = this.#entries;
    const hash = entries.hashOfChanged(key);
    this.#draft.ticks = this.#clock.ticks;
    this.#draft.set(value, type, expiresAtMs, version);
    const nestedId = type === HASH ? nestedIdOf(value) : NO_NESTED;
    const table = entries.index.tableFor(hash);
    const at = entries.locate(table, hash);
    if (at >= 0) this.#drop(entries.replace(table, at, false), nestedId);
    else entries.insert(table, ~at, hash);
    this.#draft.forget();
  }

  /** False when there is no such key. */
  remove(key: ByteView): boolean {
    const entries = this.#entries;
    const hash = entries.hashOfChanged(key);
    const table = entries.index.tableFor(hash);
    const at = entries.locate(table, hash);
    if (at < 0) return false;
    this.#drop(entries.remove(table, at, hash), NO_NESTED);
    return true;
  }

  /** Changes expiry and version only; false when there is no such key. Otherwise as `put`. */
  setExpiry(key: ByteView, expiresAtMs: number, version: number): boolean {
    const entry = this.find(key);
    if (entry !== null) this.put(key, entry.value, entry.type, expiresAtMs, version);
    return entry !== null;
  }

  /**
   * Writes `bytes` into the value from `offset` on, which may be beyond its end: zeros fill the gap.
   * Type and expiry stay; false when there is no such key. `bytes` must not lie in this keyspace.
   * Bounds and errors are those of `put`.
   */
  splice(key: ByteView, offset: number, bytes: ByteView, version: number): boolean {
    const entries = this.#entries;
    const hash = entries.hashOfChanged(key);
    const table = entries.index.tableFor(hash);
    const at = entries.locate(table, hash);
    if (at < 0) return false;
    this.#draft.ticks = this.#clock.ticks;
    entries.splice(table, at, offset, bytes, version);
    return true;
  }

  /**
   * Visits entries in the order of their hashes, from `cursor` (0 at first) until `count` have been
   * visited; entries of equal hash come in one call, so it may be more, and in a sparse table
   * fewer. Returns the next cursor, 0 at the end. Whatever changes between calls, an entry that is
   * there all the time is visited; `visit` itself must not call the keyspace.
   */
  scan(cursor: number, count: number, visit: (entry: Entry) => void): number {
    const entries = this.#entries;
    return scanSlots(entries.index, cursor, count, (address) => visit(entries.entryAt(address)));
  }

  /**
   * An entry with an expiry of `nowMs` or before, null when there is none or when `budget` stale
   * records were passed. It comes again until the caller removes it or changes its expiry.
   */
  nextExpired(nowMs: number, budget: number): Entry | null {
    const address = this.#entries.expiry.nextExpired(nowMs, budget);
    return address === 0 ? null : this.#entries.entryAt(address);
  }

  /** Of the entries that are there now; to be asked for anew after a `release`. */
  get samples(): EntrySamples {
    return new EntrySamples(this.#entries);
  }

  /** Moves up to about `budget` entries out of sparse slabs; returns the work done. */
  compact(budget: number): number {
    return this.#entries.compactor.run(budget);
  }

  /**
   * Goes on with growing, shrinking and the expiry index, and with what large hashes have to do,
   * also those that are gone; returns the work done, 0 = nothing to do.
   */
  step(budget: number): number {
    const work = this.#entries.step(budget);
    return work > 0 || this.#hashes === null ? work : this.#hashes.nested.step(budget);
  }

  /**
   * Empties the keyspace with the first call and gives up to `budget` slabs back to the pool with
   * each; false when all are. What is put meanwhile stays.
   */
  release(budget: number): boolean {
    if (this.#released.isEmpty) this.#reset();
    return this.#released.release(budget);
  }

  /**
   * What it holds counts as used no more; nothing can be put or found any more. `release` gives the
   * memory back.
   */
  retire(): void {
    this.#pool.usage.bytes -= this.usedBytes;
    this.leaveUncounted();
  }

  /** As `retire`, of a keyspace that somebody else has counted as gone. */
  leaveUncounted(): void {
    this.#isRetired = true;
    const observed = this.#observer?.reset() ?? null;
    this.#released.add(this.#entries.arena, this.#hashes?.nested ?? null, observed);
  }

  /** Checks every invariant and throws when one is broken: for tests, it takes long. */
  assertConsistent(): void {
    this.#entries.assertConsistent();
    this.#observer?.assertConsistent(this.count);
    this.hashes.assertConsistent();
  }

  #makeHashes(): Hashes {
    this.#hashes = new Hashes(this, () => this.#makeNested());
    return this.#hashes;
  }

  #makeNested(): Keyspace {
    const hashKey = derivedHashKey(this.#hash, ++this.#nestedCount);
    const options = nestedOptions(this.#options, { draft: this.#draft });
    return new Keyspace(hashKey, this.#pool, options);
  }

  #reset(): void {
    this.#pool.usage.bytes -= this.usedBytes;
    const { arena } = this.#entries;
    this.#released.add(arena, this.#hashes?.nested ?? null, this.#observer?.reset() ?? null);
    this.#hashes = null;
    this.#entries = this.#makeEntries();
  }

  #makeEntries(): EntryTable {
    return new EntryTable(this.#pool, this.#hash, this.#draft, this.#options);
  }

  /** A large hash whose entry is gone, unless the new value leads to it as well. */
  #drop(nestedId: number, keptId: number): void {
    if (nestedId !== keptId && nestedId !== NO_NESTED) this.hashes.nested.drop(nestedId);
  }
}
