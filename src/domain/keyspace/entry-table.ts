import type { ByteView } from '../bytes.js';
import { nestedIdOf, NO_NESTED } from '../hashes/nested-id.js';
import type { Memory } from '../memory.js';
import { HASH } from '../value-type.js';
import { Arena, isLarge, offsetOf } from './arena.js';
import { Compactor } from './compactor.js';
import { assertConsistent } from './consistency.js';
import { Entry, expiryOf, GENERATION, keyStartOf, TYPE_MASK } from './entry.js';
import type { EntryDraft } from './entry-draft.js';
import { ExpiryIndex } from './expiry-index.js';
import type { KeyHash } from './half-sip-hash.js';
import { HashIndex, SLOTS_PER_CHANGE } from './hash-index.js';
import type { KeyObserver } from './key-observer.js';
import type { KeyspaceOptions } from './keyspace-options.js';
import type { SlabPool } from './slab-pool.js';
import type { SlotTable } from './slot-table.js';

/**
 * Entries by the hash of their key: slots that lead to cells of memory, and the records of what
 * expires. What is written is the draft. Every method invalidates the Entry of an earlier one.
 */
export class EntryTable {
  readonly index: HashIndex;
  readonly arena: Arena;
  readonly expiry: ExpiryIndex;
  readonly compactor: Compactor;
  readonly #hash: KeyHash;
  readonly #draft: EntryDraft;
  readonly #observer: KeyObserver | null;
  readonly #entry = new Entry();

  constructor(pool: SlabPool, hash: KeyHash, draft: EntryDraft, options: KeyspaceOptions) {
    const { usage } = pool;
    this.#hash = hash;
    this.#draft = draft;
    this.#observer = options.observer ?? null;
    this.index = new HashIndex(usage, options.capacityLog2Max);
    this.arena = new Arena(pool, options);
    this.expiry = new ExpiryIndex(this.index, this.arena, usage, options.staleRecordsMin);
    this.compactor = new Compactor(this.index, this.arena, hash);
  }

  /** Of the cells, the slots and the records. */
  get usedBytes(): number {
    return this.arena.usedBytes + this.index.bytes + this.expiry.bytes;
  }

  /** As `usedBytes`, with whole slabs instead of cells. */
  get allocatedBytes(): number {
    return this.arena.allocatedBytes + this.index.bytes + this.expiry.bytes;
  }

  /** Makes `key` the draft's; returns its hash. */
  hashOf(key: ByteView): number {
    this.#draft.setKey(key);
    return this.#hash.hash(this.#draft.key.view, key.start, key.end);
  }

  /** As `hashOf`, before a change: the table goes on with growing. */
  hashOfChanged(key: ByteView): number {
    if (this.index.draining !== null) this.index.step(SLOTS_PER_CHANGE);
    return this.hashOf(key);
  }

  /**
   * Position of the slot of the draft's key, else the complement of the position where it belongs.
   */
  locate(table: SlotTable, hash: number): number {
    const draft = this.#draft;
    const slots = table.slots;
    let at = table.seek(hash);
    while (slots[at] === hash && slots[at + 1] !== 0) {
      const address = slots[at + 1]!;
      if (draft.isKeyOf(this.arena.memoryAt(address).view, offsetOf(address))) return at;
      at += 2;
    }
    return ~at;
  }

  entryAt(address: number): Entry {
    return this.#entry.point(this.arena.memoryAt(address), offsetOf(address));
  }

  /** Everything that may fail comes before the first change. */
  insert(table: SlotTable, at: number, hash: number): void {
    const draft = this.#draft;
    const observer = this.#observer;
    observer?.reserve(draft.key, draft.keyStart, draft.keyEnd);
    this.index.reserve();
    const empty = table.emptyFrom(at);
    const address = this.arena.allocate(draft.bytes);
    draft.generation = this.expiry.track(hash, 0, draft.expiresAtMs, 0);
    draft.writeTo(this.arena.memoryAt(address), offsetOf(address));
    table.insert(at, empty, hash, address);
    this.index.count++;
    observer?.added(draft.key, draft.keyStart, draft.keyEnd);
  }

  /** Returns the large hash that the old entry led to, else NO_NESTED. */
  replace(table: SlotTable, at: number, isGrowing: boolean): number {
    const draft = this.#draft;
    const { arena } = this;
    const address = table.slots[at + 1]!;
    const memory = arena.memoryAt(address);
    const start = offsetOf(address);
    const nestedId = this.#nestedIdAt(memory, start);
    const isInPlace =
      keyStartOf(memory.view, start) - start === draft.headBytes &&
      arena.fits(address, draft.bytes);
    const to = isInPlace ? address : arena.allocateAgain(draft.bytes, isGrowing);
    const oldMs = expiryOf(memory.view, start);
    const generation = memory.view.getUint8(start) & GENERATION;
    const hash = table.slots[at]!;
    draft.generation = this.expiry.track(hash, oldMs, draft.expiresAtMs, generation);
    if (isInPlace) {
      draft.overwrite(memory, start);
    } else {
      draft.writeTo(arena.memoryAt(to), offsetOf(to));
      table.slots[at + 1] = to;
      arena.free(address);
      this.#entry.forget();
    }
    return nestedId;
  }

  /**
   * Writes `bytes` into the value from `offset` on, zeros into a gap before it. The draft is made here,
   * but for its key and ticks.
   */
  splice(table: SlotTable, at: number, offset: number, bytes: ByteView, version: number): void {
    const draft = this.#draft;
    const address = table.slots[at + 1]!;
    const { value, type, expiresAtMs } = this.entryAt(address);
    const before = value.length;
    draft.set(value, type, expiresAtMs, version);
    const after = Math.max(before, offset + bytes.length);
    draft.extend(after);
    this.replace(table, at, after > before);
    draft.forget();
    const to = table.slots[at + 1]!;
    const entry = this.entryAt(to);
    const from = entry.valueStart + offset;
    // A new buffer is zeroed by the system where it is touched: to fill half a GiB takes 0.2 s.
    const isZeroed = to !== address && isLarge(to);
    if (offset > before && !isZeroed) entry.bytes.fill(0, entry.valueStart + before, from);
    entry.bytes.set(bytes.bytes.subarray(bytes.start, bytes.end), from);
  }

  /** Removes the draft's key; returns the large hash that its entry led to, else NO_NESTED. */
  remove(table: SlotTable, at: number, hash: number): number {
    const { key, keyStart, keyEnd } = this.#draft;
    this.#observer?.removed(key, keyStart, keyEnd);
    const address = table.slots[at + 1]!;
    const memory = this.arena.memoryAt(address);
    const nestedId = this.#nestedIdAt(memory, offsetOf(address));
    this.expiry.track(hash, expiryOf(memory.view, offsetOf(address)), 0, 0);
    table.remove(at);
    this.arena.free(address);
    this.#entry.forget();
    this.index.count--;
    this.index.relax();
    return nestedId;
  }

  /** Goes on with growing, shrinking and the expiry index; returns the work done. */
  step(budget: number): number {
    this.index.relax();
    return this.index.step(budget) || this.expiry.step(budget);
  }

  assertConsistent(): void {
    assertConsistent(this.index, this.arena, this.expiry, this.#hash);
  }

  #nestedIdAt(memory: Memory, start: number): number {
    if ((memory.view.getUint8(start) & TYPE_MASK) !== HASH) return NO_NESTED;
    return nestedIdOf(this.#entry.point(memory, start).value);
  }
}
