import { RandomSequence } from '../random-sequence.js';
import { type Arena, offsetOf } from './arena.js';
import { expiryOf, GENERATION } from './entry.js';
import { ExpiryHeap } from './expiry-heap.js';
import type { HashIndex } from './hash-index.js';
import type { MemoryUsage } from './memory-usage.js';
import { type Visit, visitHash } from './sampling.js';

/**
 * Which entries expire next. The index is lazy: a record (time, hash) is neither moved when the
 * expiry becomes later nor removed with the entry. The invariant is that for every entry with an
 * expiry, the heap of the entry's generation has a record with its hash and a time not after its
 * expiry. When most records are stale, a second heap becomes the current generation and the old one
 * is emptied into it in slices: each record is filed again or dropped, as its entries demand.
 */

/** Stale records are allowed twice the number of entries that expire, and this. */
const STALE_RECORDS_MIN = 65_536;
const STALE_FACTOR = 2;
/** Records filed again by each new one; one would do to finish in time. */
const RECORDS_PER_PUSH = 4;
/** Stale records looked at for each entry that a sample asks for. */
const RECORDS_PER_SAMPLE = 8;
/** Stale records passed when a sample has found nothing at random. */
const RECORDS_PASSED_MAX = 1024;

export class ExpiryIndex {
  /** Entries with an expiry. */
  expiring = 0;
  readonly #index: HashIndex;
  readonly #arena: Arena;
  readonly #staleRecordsMin: number;
  readonly #usage: MemoryUsage;
  #current: ExpiryHeap;
  #generation = 0;
  /** The heap of the other generation while it is emptied. */
  #draining: ExpiryHeap | null = null;

  constructor(
    index: HashIndex,
    arena: Arena,
    usage: MemoryUsage,
    staleRecordsMin = STALE_RECORDS_MIN,
  ) {
    this.#usage = usage;
    this.#current = new ExpiryHeap(usage);
    this.#staleRecordsMin = staleRecordsMin;
    this.#index = index;
    this.#arena = arena;
  }

  get bytes(): number {
    return this.#current.bytes + (this.#draining?.bytes ?? 0);
  }

  get records(): number {
    return this.#current.size + (this.#draining?.size ?? 0);
  }

  /**
   * Files the change of an entry's expiry (0 = never); returns the entry's generation flag.
   * To be called before the entry is changed; `generation` is the flag it has.
   */
  track(hash: number, oldMs: number, newMs: number, generation: number): number {
    if (newMs === 0) {
      if (oldMs !== 0) this.expiring--;
      return 0;
    }
    if (oldMs !== 0 && oldMs <= newMs) return generation;
    // First: it may start a generation, and the flag returned is that of the heap pushed to.
    this.step(RECORDS_PER_PUSH);
    this.#current.push(newMs, hash);
    if (oldMs === 0) this.expiring++;
    return this.#generation;
  }

  /**
   * Address of an entry with an expiry of `nowMs` or before; 0 when none was found within the
   * budget of stale records.
   */
  nextExpired(nowMs: number, budget: number): number {
    for (let work = 0; work < budget; work++) {
      const heap = this.#earliest();
      if (heap.size === 0 || heap.topTimeMs > nowMs) return 0;
      const hash = heap.topHash;
      const address = this.#expiredOf(hash, nowMs);
      if (address !== 0) return address;
      heap.pop();
      this.#refile(hash, heap === this.#current ? this.#generation : this.#generation ^ GENERATION);
    }
    return 0;
  }

  /** Files up to `budget` old records again, when most are stale; returns how many. */
  step(budget: number): number {
    let draining = this.#draining;
    if (draining === null) {
      const recordsMax = this.expiring * (1 + STALE_FACTOR) + this.#staleRecordsMin;
      if (this.#current.size <= recordsMax) return 0;
      draining = this.#startGeneration();
    }
    let work = 0;
    while (work < budget && draining.size > 0) {
      this.#refile(draining.takeLast(), this.#generation ^ GENERATION);
      work++;
    }
    if (draining.size === 0) {
      this.#draining = null;
      this.#usage.bytes -= draining.bytes;
    }
    return work;
  }

  /**
   * Visits entries of about `count` random records. When all of those are stale, it is an entry of
   * the earliest record that is not, and stale ones before it are dropped.
   */
  sample(random32: number, count: number, visit: Visit): void {
    if (this.expiring === 0) return;
    const random = new RandomSequence(random32);
    let visited = 0;
    let hash = 0;
    const take = (address: number): void => {
      if (expiryOf(this.#arena.memoryAt(address).view, offsetOf(address)) === 0) return;
      visited++;
      visit(address, hash);
    };
    for (let tried = 0; tried < count * RECORDS_PER_SAMPLE && visited < count; tried++) {
      hash = this.#recordAt(random.next());
      visitHash(this.#index, hash, take);
    }
    if (visited > 0) return;
    const address = this.nextExpired(Infinity, RECORDS_PASSED_MAX);
    if (address !== 0) visit(address, this.#earliest().topHash);
  }

  /** The hash of a random record. */
  #recordAt(random32: number): number {
    const at = Math.floor((random32 / 2 ** 32) * this.records);
    const current = this.#current;
    return at < current.size ? current.hashAt(at) : this.#draining!.hashAt(at - current.size);
  }

  /** The heap of a generation flag: for checks. */
  heapOf(generation: number): ExpiryHeap | null {
    return generation === this.#generation ? this.#current : this.#draining;
  }

  /** The heap whose first record is the earlier one. */
  #earliest(): ExpiryHeap {
    const draining = this.#draining;
    if (draining === null || draining.size === 0) return this.#current;
    if (this.#current.size === 0) return draining;
    return draining.topTimeMs < this.#current.topTimeMs ? draining : this.#current;
  }

  #startGeneration(): ExpiryHeap {
    const draining = this.#current;
    this.#draining = draining;
    this.#current = new ExpiryHeap(this.#usage);
    this.#generation ^= GENERATION;
    return draining;
  }

  #expiredOf(hash: number, nowMs: number): number {
    const table = this.#index.tableFor(hash);
    const slots = table.slots;
    for (let at = table.seek(hash); slots[at] === hash && slots[at + 1] !== 0; at += 2) {
      const address = slots[at + 1]!;
      const expiresAtMs = expiryOf(this.#arena.memoryAt(address).view, offsetOf(address));
      if (expiresAtMs !== 0 && expiresAtMs <= nowMs) return address;
    }
    return 0;
  }

  /** A record of `generation` is gone: one at the earliest expiry covers all its entries again. */
  #refile(hash: number, generation: number): void {
    const table = this.#index.tableFor(hash);
    const slots = table.slots;
    let earliestMs = Infinity;
    for (let at = table.seek(hash); slots[at] === hash && slots[at + 1] !== 0; at += 2) {
      const address = slots[at + 1]!;
      const { bytes, view } = this.#arena.memoryAt(address);
      const start = offsetOf(address);
      const expiresAtMs = expiryOf(view, start);
      if (expiresAtMs === 0 || (bytes[start]! & GENERATION) !== generation) continue;
      if (expiresAtMs < earliestMs) earliestMs = expiresAtMs;
      bytes[start] = (bytes[start]! & ~GENERATION) | this.#generation;
    }
    if (earliestMs !== Infinity) this.#current.push(earliestMs, hash);
  }
}
