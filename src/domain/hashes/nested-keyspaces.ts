import type { Keyspace } from '../keyspace/keyspace.js';
import { NO_NESTED } from './nested-id.js';

/** The fields of a large hash. */
export interface Nested {
  readonly keyspace: Keyspace;
  /** As they were counted last. */
  usedBytes: number;
  allocatedBytes: number;
  /** It has changed since it was tidied up. */
  isChanged: boolean;
  isGone: boolean;
}

/**
 * The large hashes of one keyspace, by ids that are used again. Their memory is counted as it
 * changes, and only those that changed are tidied up: nothing here looks at all of them.
 */
export class NestedKeyspaces {
  /** Of all that are not gone. */
  usedBytes = 0;
  /** Also of those that are gone, until they have given their memory back. */
  allocatedBytes = 0;
  readonly #make: () => Keyspace;
  readonly #byId: (Nested | null)[] = [null];
  readonly #unused: number[] = [];
  readonly #changed: Nested[] = [];
  readonly #gone: Nested[] = [];

  constructor(make: () => Keyspace) {
    this.#make = make;
  }

  /** How many there are: for checks. */
  get live(): number {
    return this.#byId.length - 1 - this.#unused.length;
  }

  at(id: number): Nested {
    const nested = this.#byId[id] ?? null;
    if (nested === null) throw new Error(`there is no nested keyspace ${id}`);
    return nested;
  }

  /** Id of a new and empty one. */
  add(): number {
    const keyspace = this.#make();
    const nested = { keyspace, usedBytes: 0, allocatedBytes: 0, isChanged: false, isGone: false };
    const id = this.#unused.pop() ?? this.#byId.length;
    this.#byId[id] = nested;
    this.changed(nested);
    return id;
  }

  /** To be called after every change. */
  changed(nested: Nested): void {
    this.#count(nested);
    if (nested.isChanged) return;
    nested.isChanged = true;
    this.#changed.push(nested);
  }

  /** Its memory is given back by `step`. */
  drop(id: number): void {
    const nested = this.at(id);
    this.#byId[id] = null;
    this.#unused.push(id);
    this.usedBytes -= nested.usedBytes;
    nested.keyspace.retire();
    nested.isGone = true;
    this.#gone.push(nested);
  }

  /** Gives memory back, and goes on with growing and compacting; returns the work done. */
  step(budget: number): number {
    let work = 0;
    for (; work < budget && this.#releaseSlab(); work++);
    while (work < budget) {
      const nested = this.#changed.at(-1);
      if (nested === undefined) break;
      const done = nested.isGone ? 0 : this.#tidy(nested, budget - work);
      if (done === 0) {
        this.#changed.pop();
        nested.isChanged = false;
      }
      work += done + 1;
    }
    return work;
  }

  /** All of them are gone, and about `budget` slabs are given back; false when all are. */
  release(budget: number): boolean {
    for (let done = 0; done < budget; done++) {
      if (this.#releaseSlab()) continue;
      const nested = this.#byId.pop();
      if (nested === undefined) return false;
      if (nested === null) continue;
      // The keyspace around them was counted with all of them.
      nested.keyspace.leaveUncounted();
      this.#gone.push(nested);
    }
    return true;
  }

  /** False when there was nothing to release. */
  #releaseSlab(): boolean {
    const nested = this.#gone.at(-1);
    if (nested === undefined) return false;
    const isMore = nested.keyspace.release(1);
    const { allocatedBytes } = nested.keyspace;
    this.allocatedBytes += allocatedBytes - nested.allocatedBytes;
    nested.allocatedBytes = allocatedBytes;
    if (!isMore) this.#gone.pop();
    return true;
  }

  #tidy(nested: Nested, budget: number): number {
    const { keyspace } = nested;
    const work = keyspace.step(budget) + keyspace.compact(budget);
    this.#count(nested);
    return work;
  }

  #count(nested: Nested): void {
    const { usedBytes, allocatedBytes } = nested.keyspace;
    this.usedBytes += usedBytes - nested.usedBytes;
    this.allocatedBytes += allocatedBytes - nested.allocatedBytes;
    nested.usedBytes = usedBytes;
    nested.allocatedBytes = allocatedBytes;
  }

  /** The counters are what they should be: for checks. */
  assertCounted(): void {
    let usedBytes = 0;
    let allocatedBytes = 0;
    for (const nested of this.#byId) {
      if (nested === null) continue;
      nested.keyspace.assertConsistent();
      usedBytes += nested.keyspace.usedBytes;
      allocatedBytes += nested.keyspace.allocatedBytes;
    }
    for (const nested of this.#gone) allocatedBytes += nested.allocatedBytes;
    if (usedBytes !== this.usedBytes || allocatedBytes !== this.allocatedBytes) {
      throw new Error(
        `large hashes use ${usedBytes} of ${allocatedBytes} bytes, ` +
          `counted ${this.usedBytes} of ${this.allocatedBytes}`,
      );
    }
    if (this.#byId[NO_NESTED] !== null) throw new Error(`${NO_NESTED} is no id`);
  }
}
