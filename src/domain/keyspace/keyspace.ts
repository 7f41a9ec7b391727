import type { ByteView } from '../bytes.js';
import { Hashes } from '../hashes/hashes.js';
import { nestedIdOf, NO_NESTED } from '../hashes/nested-id.js';
import type { Memory } from '../memory.js';
import { HASH } from '../value-type.js';
import { type AccessClock, NO_CLOCK } from './access-clock.js';
import { Arena, offsetOf } from './arena.js';
import { Compactor } from './compactor.js';
import { assertConsistent } from './consistency.js';
import { Entry, expiryOf, GENERATION, keyStartOf, TYPE_MASK } from './entry.js';
import { EntryDraft } from './entry-draft.js';
import { ExpiryIndex } from './expiry-index.js';
import { HalfSipHash, type KeyHash } from './half-sip-hash.js';
import { HashIndex, SLOTS_PER_CHANGE } from './hash-index.js';
import type { KeyObserver } from './key-observer.js';
import { type KeyspaceOptions, nestedOptions } from './keyspace-options.js';
import { randomAddress } from './random-address.js';
import { ReleasedMemory } from './released-memory.js';
import { sampleSlots, visitHash } from './sampling.js';
import { scanSlots } from './scan.js';
import type { SlabPool } from './slab-pool.js';
import type { SlotTable } from './slot-table.js';

const NO_KEY = new Uint8Array(0);

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
  readonly #entry = new Entry();
  readonly #draft: EntryDraft;
  readonly #clock: AccessClock;
  readonly #released = new ReleasedMemory();
  #hashes: Hashes | null = null;
  /** Nothing is in use any more, and what is allocated is being released. */
  #isRetired = false;
  readonly #observer: KeyObserver | null;
  #index: HashIndex;
  #arena: Arena;
  #expiry: ExpiryIndex;
  #compactor: Compactor;

  /** `hashKey` is 8 random bytes; slabs come from `pool`, which databases share. */
  constructor(hashKey: Uint8Array, pool: SlabPool, options: KeyspaceOptions = {}) {
    this.#pool = pool;
    this.#options = options;
    this.#hash = options.hash ?? new HalfSipHash(hashKey);
    this.#draft = options.draft ?? new EntryDraft();
    this.#clock = options.clock ?? NO_CLOCK;
    this.#observer = options.observer ?? null;
    this.#index = new HashIndex(pool.usage, options.capacityLog2Max);
    this.#arena = new Arena(pool, options);
    this.#expiry = this.#makeExpiry();
    this.#compactor = new Compactor(this.#index, this.#arena, this.#hash);
  }

  /** Entries. */
  get count(): number {
    return this.#index.count;
  }

  /** Entries with an expiry. */
  get expiring(): number {
    return this.#expiry.expiring;
  }

  /** What is told of keys that come and go; null when nothing is. */
  get observer(): KeyObserver | null {
    return this.#observer;
  }

  /** Entries of type HASH field by field. */
  get hashes(): Hashes {
    this.#hashes ??= new Hashes(this, () => this.#makeNested());
    return this.#hashes;
  }

  /** Bytes of the cells that hold entries, of the table, the indexes and large hashes. */
  get usedBytes(): number {
    const nested = this.#hashes === null ? 0 : this.#hashes.nested.usedBytes;
    const observed = this.#observer === null ? 0 : this.#observer.usedBytes;
    return this.#arena.usedBytes + this.#index.bytes + this.#expiry.bytes + nested + observed;
  }

  /** Bytes taken from the system: whole slabs instead of cells, also of what is being released. */
  get allocatedBytes(): number {
    if (this.#isRetired) return this.#released.allocatedBytes;
    const nested = this.#hashes === null ? 0 : this.#hashes.nested.allocatedBytes;
    const bytes = this.#index.bytes + this.#expiry.bytes + this.#arena.allocatedBytes + nested;
    const observed = this.#observer === null ? 0 : this.#observer.allocatedBytes;
    return bytes + observed + this.#released.allocatedBytes;
  }

  /** Of these, what was emptied or retired and has not been given back yet. */
  get releasedBytes(): number {
    return this.#released.allocatedBytes;
  }

  /** Null when there is no such key. */
  find(key: ByteView): Entry | null {
    const hash = this.#hashOf(key);
    const table = this.#index.tableFor(hash);
    const at = this.#locate(table, hash);
    return at < 0 ? null : this.#point(table.slots[at + 1]!);
  }

  /**
   * Inserts or replaces; of a large hash that is replaced, memory is given back by `step`. `value` may
   * point into this keyspace's memory, also into the entry that is replaced. `type` is 1 to 31,
   * `expiresAtMs` milliseconds since 1970 or 0 for never; it and `version` are below 2 ** 48. Throws
   * OutOfMemoryError, with nothing changed, when there is no room.
   */
  put(key: ByteView, value: ByteView, type: number, expiresAtMs: number, version: number): void {
    const index = this.#index;
    if (index.draining !== null) index.step(SLOTS_PER_CHANGE);
    const hash = this.#hashOf(key);
    this.#draft.ticks = this.#clock.ticks;
    this.#draft.set(value, type, expiresAtMs, version);
    const nestedId = type === HASH ? nestedIdOf(value) : NO_NESTED;
    const table = index.tableFor(hash);
    const at = this.#locate(table, hash);
    if (at >= 0) this.#replace(table, at, nestedId);
    else if (this.#observer === null) this.#insert(table, ~at, hash);
    else this.#insertObserved(this.#observer, table, ~at, hash);
    this.#draft.forget();
  }

  /** False when there is no such key. */
  remove(key: ByteView): boolean {
    const index = this.#index;
    if (index.draining !== null) index.step(SLOTS_PER_CHANGE);
    const hash = this.#hashOf(key);
    const table = index.tableFor(hash);
    const at = this.#locate(table, hash);
    if (at < 0) return false;
    if (this.#observer !== null) this.#removed(this.#observer);
    const address = table.slots[at + 1]!;
    const memory = this.#arena.memoryAt(address);
    const nestedId = this.#nestedIdAt(memory, offsetOf(address));
    this.#expiry.track(hash, expiryOf(memory.view, offsetOf(address)), 0, 0);
    table.remove(at);
    this.#arena.free(address);
    this.#entry.forget();
    index.count--;
    index.relax();
    if (nestedId !== NO_NESTED) this.hashes.nested.drop(nestedId);
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
    const index = this.#index;
    if (index.draining !== null) index.step(SLOTS_PER_CHANGE);
    const hash = this.#hashOf(key);
    const table = index.tableFor(hash);
    const at = this.#locate(table, hash);
    if (at < 0) return false;
    const { value, type, expiresAtMs } = this.#point(table.slots[at + 1]!);
    const before = value.length;
    this.#draft.ticks = this.#clock.ticks;
    this.#draft.set(value, type, expiresAtMs, version);
    const after = Math.max(before, offset + bytes.length);
    this.#draft.extend(after);
    this.#replace(table, at, NO_NESTED, after > before);
    this.#draft.forget();
    const entry = this.#point(table.slots[at + 1]!);
    const from = entry.valueStart + offset;
    if (offset > before) entry.bytes.fill(0, entry.valueStart + before, from);
    entry.bytes.set(bytes.bytes.subarray(bytes.start, bytes.end), from);
    return true;
  }

  /**
   * Visits entries in the order of their hashes, from `cursor` (0 at first) until `count` have been
   * visited; entries of equal hash come in one call, so it may be more, and in a sparse table
   * fewer. Returns the next cursor, 0 at the end. Whatever changes between calls, an entry that is
   * there all the time is visited; `visit` itself must not call the keyspace.
   */
  scan(cursor: number, count: number, visit: (entry: Entry) => void): number {
    return scanSlots(this.#index, cursor, count, (address) => visit(this.#point(address)));
  }

  /**
   * An entry with an expiry of `nowMs` or before, null when there is none or when `budget` stale
   * records were passed. It comes again until the caller removes it or changes its expiry.
   */
  nextExpired(nowMs: number, budget: number): Entry | null {
    const address = this.#expiry.nextExpired(nowMs, budget);
    return address === 0 ? null : this.#point(address);
  }

  /**
   * Some entry, null when there is none; uniform for a uniform 32-bit number, but for very sparse
   * tables.
   */
  randomEntry(random32: number): Entry | null {
    const address = randomAddress(this.#index, random32);
    return address === 0 ? null : this.#point(address);
  }

  /**
   * Visits about `count` entries from a random place on, with their hashes; `visit` itself must not
   * call the keyspace.
   */
  sample(random32: number, count: number, visit: (entry: Entry, hash: number) => void): void {
    sampleSlots(this.#index, random32, count, (address, hash) => visit(this.#point(address), hash));
  }

  /** As `sample`, of entries with an expiry; the records that lead to them may be stale. */
  sampleExpiring(
    random32: number,
    count: number,
    visit: (entry: Entry, hash: number) => void,
  ): void {
    this.#expiry.sample(random32, count, (address, hash) => visit(this.#point(address), hash));
  }

  /** What `sample` showed, when it has not been changed or removed since; else null. */
  findVersion(hash: number, version: number): Entry | null {
    let found = 0;
    visitHash(this.#index, hash, (address) => {
      if (this.#point(address).version === version) found = address;
    });
    return found === 0 ? null : this.#point(found);
  }

  /** Moves up to about `budget` entries out of sparse slabs; returns the work done. */
  compact(budget: number): number {
    return this.#compactor.run(budget);
  }

  /**
   * Goes on with growing, shrinking and the expiry index, and with what large hashes have to do,
   * also those that are gone; returns the work done, 0 = nothing to do.
   */
  step(budget: number): number {
    this.#index.relax();
    const work = this.#index.step(budget) || this.#expiry.step(budget);
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
    const { usage } = this.#pool;
    this.#isRetired = true;
    this.#released.add(this.#arena, this.#hashes?.nested ?? null);
    if (this.#observer === null) return;
    this.#released.add(this.#observer.reset());
    usage.bytes -= this.#observer.usedBytes;
  }

  /** Checks every invariant and throws when one is broken: for tests, it takes long. */
  assertConsistent(): void {
    assertConsistent(this.#index, this.#arena, this.#expiry, this.#hash);
    this.#observer?.assertConsistent(this.count);
    this.hashes.assertConsistent();
  }

  #makeNested(): Keyspace {
    const options = nestedOptions(this.#options, { hash: this.#hash, draft: this.#draft });
    return new Keyspace(NO_KEY, this.#pool, options);
  }

  #reset(): void {
    this.#pool.usage.bytes -= this.usedBytes;
    this.#released.add(this.#arena, this.#hashes?.nested ?? null, this.#observer?.reset() ?? null);
    this.#hashes = null;
    this.#entry.forget();
    this.#index = new HashIndex(this.#pool.usage, this.#options.capacityLog2Max);
    this.#arena = new Arena(this.#pool, this.#options);
    this.#expiry = this.#makeExpiry();
    this.#compactor = new Compactor(this.#index, this.#arena, this.#hash);
  }

  #makeExpiry(): ExpiryIndex {
    const { staleRecordsMin } = this.#options;
    return new ExpiryIndex(this.#index, this.#arena, this.#pool.usage, staleRecordsMin);
  }

  #point(address: number): Entry {
    return this.#entry.point(this.#arena.memoryAt(address), offsetOf(address));
  }

  /** Makes `key` the draft's. */
  #hashOf(key: ByteView): number {
    this.#draft.setKey(key);
    return this.#hash.hash(this.#draft.key.view, key.start, key.end);
  }

  /**
   * Position of the slot of the draft's key, else the complement of the position where it belongs.
   */
  #locate(table: SlotTable, hash: number): number {
    const draft = this.#draft;
    const slots = table.slots;
    let at = table.seek(hash);
    while (slots[at] === hash && slots[at + 1] !== 0) {
      const address = slots[at + 1]!;
      if (draft.isKeyOf(this.#arena.memoryAt(address).view, offsetOf(address))) return at;
      at += 2;
    }
    return ~at;
  }

  /** Everything that may fail comes before the first change. */
  #insert(table: SlotTable, at: number, hash: number): void {
    const draft = this.#draft;
    this.#index.reserve();
    const empty = table.emptyFrom(at);
    const address = this.#arena.allocate(draft.bytes);
    draft.generation = this.#expiry.track(hash, 0, draft.expiresAtMs, 0);
    draft.writeTo(this.#arena.memoryAt(address), offsetOf(address));
    table.insert(at, empty, hash, address);
    this.#index.count++;
  }

  #insertObserved(observer: KeyObserver, table: SlotTable, at: number, hash: number): void {
    const { key, keyStart, keyEnd } = this.#draft;
    observer.reserve(key, keyStart, keyEnd);
    this.#insert(table, at, hash);
    observer.added(key, keyStart, keyEnd);
  }

  #removed(observer: KeyObserver): void {
    const { key, keyStart, keyEnd } = this.#draft;
    observer.removed(key, keyStart, keyEnd);
  }

  /** `nestedId` is that of the new value. */
  #replace(table: SlotTable, at: number, nestedId: number, isGrowing = false): void {
    const draft = this.#draft;
    const arena = this.#arena;
    const address = table.slots[at + 1]!;
    const memory = arena.memoryAt(address);
    const start = offsetOf(address);
    const oldNestedId = this.#nestedIdAt(memory, start);
    const isInPlace =
      keyStartOf(memory.view, start) - start === draft.headBytes &&
      arena.fits(address, draft.bytes);
    const to = isInPlace ? address : arena.allocateAgain(draft.bytes, isGrowing);
    const oldMs = expiryOf(memory.view, start);
    const generation = memory.view.getUint8(start) & GENERATION;
    const hash = table.slots[at]!;
    draft.generation = this.#expiry.track(hash, oldMs, draft.expiresAtMs, generation);
    if (isInPlace) {
      draft.overwrite(memory, start);
    } else {
      draft.writeTo(arena.memoryAt(to), offsetOf(to));
      table.slots[at + 1] = to;
      arena.free(address);
      this.#entry.forget();
    }
    if (oldNestedId !== nestedId && oldNestedId !== NO_NESTED) this.hashes.nested.drop(oldNestedId);
  }

  /** Of the large hash whose entry begins at `start`, else NO_NESTED. */
  #nestedIdAt(memory: Memory, start: number): number {
    if ((memory.view.getUint8(start) & TYPE_MASK) !== HASH) return NO_NESTED;
    return nestedIdOf(this.#entry.point(memory, start).value);
  }
}
