import type { ExecutionContext } from 'ava';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import type { Entry } from '../../../src/domain/keyspace/entry.js';
import type { Keyspace } from '../../../src/domain/keyspace/keyspace.js';
import { OrderedIndex } from '../../../src/domain/keyspace/ordered/ordered-index.js';

export interface Modelled {
  value: Uint8Array;
  type: number;
  version: number;
  expiresAtMs: number;
  /** Of its last use; 0 when it notes none. */
  ticks: number;
}

/** Each way to read a keyspace, compared with a Map. */
export class KeyspaceReads {
  readonly #t: ExecutionContext;
  readonly #random: SeededRandom;
  readonly #keyspace: Keyspace;
  readonly #map: ReadonlyMap<string, Modelled>;

  constructor(
    t: ExecutionContext,
    random: SeededRandom,
    keyspace: Keyspace,
    map: ReadonlyMap<string, Modelled>,
  ) {
    this.#t = t;
    this.#random = random;
    this.#keyspace = keyspace;
    this.#map = map;
  }

  check(): void {
    this.#keyspace.assertConsistent();
    let expiring = 0;
    for (const [name, modelled] of this.#map) {
      this.compare(this.#keyspace.find(viewOfLatin1(name)), name);
      if (modelled.expiresAtMs !== 0) expiring++;
    }
    this.#t.is(this.#keyspace.expiring, expiring);
    this.#t.true(this.#keyspace.usedBytes <= this.#keyspace.allocatedBytes);
    const { observer } = this.#keyspace;
    if (observer instanceof OrderedIndex) this.#checkOrder(observer);
  }

  scan(): void {
    const seen = new Set<string>();
    let cursor = 0;
    do {
      cursor = this.#keyspace.scan(cursor, 1 + this.#random.below(50), (entry) => {
        const name = entry.key.toLatin1();
        if (seen.has(name)) throw new Error(`${name} came twice`);
        seen.add(name);
        this.compare(entry, name);
      });
      this.#keyspace.compact(3);
      this.#keyspace.step(40);
    } while (cursor !== 0);
    if (seen.size !== this.#map.size) throw new Error(`scan: ${seen.size} of ${this.#map.size}`);
  }

  randomEntry(): void {
    const entry = this.#keyspace.samples.one(this.#random.next());
    if (entry === null) this.#t.is(this.#map.size, 0);
    else this.compare(entry, entry.key.toLatin1());
  }

  /** All that a sample shows is there, and can be found again by hash and version, not by another. */
  sample(absentVersion: number): void {
    const isExpiring = this.#random.below(2) === 0;
    const count = 1 + this.#random.below(10);
    const shown: { name: string; hash: number; version: number }[] = [];
    const visit = (entry: Entry, hash: number): void => {
      const name = entry.key.toLatin1();
      this.compare(entry, name);
      if (isExpiring && entry.expiresAtMs === 0) throw new Error(`${name} does not expire`);
      shown.push({ name, hash, version: entry.version });
    };
    if (isExpiring) this.#keyspace.samples.someExpiring(this.#random.next(), count, visit);
    else this.#keyspace.samples.some(this.#random.next(), count, visit);
    const { expiring } = this.#keyspace;
    if (isExpiring) this.#t.is(shown.length > 0, expiring > 0, `${expiring} expire`);
    else if (shown.length < Math.min(count, this.#map.size)) throw new Error('too few in a sample');
    for (const { name, hash, version } of shown) {
      this.compare(this.#keyspace.samples.find(hash, version), name);
      this.#t.is(this.#keyspace.samples.find(hash, absentVersion), null);
    }
  }

  compare(entry: Entry | null, name: string): void {
    const modelled = this.#map.get(name);
    if (entry === null || modelled === undefined) {
      if (entry !== null || modelled !== undefined) throw new Error(`${name}: present in one only`);
      return;
    }
    const { value, type, version, expiresAtMs, ticks } = modelled;
    const isSame =
      entry.type === type && entry.version === version && entry.expiresAtMs === expiresAtMs;
    if (!isSame || entry.value.length !== value.length) throw new Error(`${name}: head differs`);
    if (entry.key.toLatin1() !== name) throw new Error(`${name}: key differs`);
    if (entry.ticks !== ticks) throw new Error(`${name}: used at ${entry.ticks}, not ${ticks}`);
    const { bytes, valueStart } = entry;
    for (let at = 0; at < value.length; at++) {
      if (bytes[valueStart + at] !== value[at]) throw new Error(`${name}: byte ${at} differs`);
    }
  }

  #checkOrder(index: OrderedIndex): void {
    const names: string[] = [];
    index.scan(viewOfLatin1(''), (key) => names.push(key.toLatin1()) > 0);
    this.#t.deepEqual(names, [...this.#map.keys()].sort());
  }
}
