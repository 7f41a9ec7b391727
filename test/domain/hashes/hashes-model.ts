import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { ByteView, viewOfLatin1 } from '../../../src/domain/bytes.js';
import { Keyspace } from '../../../src/domain/keyspace/keyspace.js';
import type { KeyspaceOptions } from '../../../src/domain/keyspace/keyspace-options.js';
import { SlabPool } from '../../../src/domain/keyspace/slab-pool.js';
import { STRING } from '../../../src/domain/value-type.js';
import { HashesComparison, type Modelled } from './hashes-comparison.js';

const HASH_KEY = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const KEYS = 40;
/** So many fields a key's hash may get: small ones, those at the bound of packing, and large ones. */
const FIELDS = [3, 3, 20, 128, 129, 140, 300, 1200];

/** Random calls on the hashes of a keyspace and the same on maps, compared after each. */
export class HashesModel {
  readonly keyspace: Keyspace;
  readonly done = new Map<string, number>();
  /** Hashes that have outgrown packing. */
  unpacked = 0;
  readonly #map = new Map<string, Modelled>();
  readonly #comparison: HashesComparison;
  readonly #random: SeededRandom;
  #version = 0;
  #nowMs = 1_000_000;

  constructor(random: SeededRandom, options: KeyspaceOptions = {}) {
    this.#random = random;
    this.keyspace = new Keyspace(HASH_KEY, new SlabPool(4), options);
    this.#comparison = new HashesComparison(this.keyspace, this.#map);
  }

  run(operation: string): void {
    this.done.set(operation, (this.done.get(operation) ?? 0) + 1);
    const at = this.#random.below(KEYS);
    const name = `key:${at}`;
    if (operation === 'put') this.#putSome(name, FIELDS[at % FIELDS.length]!);
    else if (operation === 'remove') this.#removeField(name, FIELDS[at % FIELDS.length]!);
    else if (operation === 'empty') this.#empty(name);
    else if (operation === 'delete') this.#delete(name);
    else if (operation === 'string') this.#string(name);
    else if (operation === 'setExpiry') this.#setExpiry(name);
    else if (operation === 'expire') this.#expire();
    else if (operation === 'tidy') this.#tidy(this.#random.below(100));
    else if (operation === 'scan') this.#scan(name);
    else if (operation === 'random') this.#visitRandom(name);
    else if (operation === 'release') this.#release();
    else throw new Error(operation);
    if (this.keyspace.count !== this.#map.size) throw new Error(`count after ${operation}`);
    this.#comparison.compareHead(name);
  }

  check(): void {
    this.keyspace.assertConsistent();
    for (const name of this.#map.keys()) this.#comparison.compare(name);
    if (this.keyspace.usedBytes > this.keyspace.allocatedBytes) throw new Error('more is used');
  }

  /** Empties the keyspace key by key. */
  removeAll(): void {
    for (const name of this.#map.keys()) this.#delete(name);
  }

  /** Until nothing is left to do. */
  tidyUp(): void {
    while (this.#tidy(64) > 0);
  }

  #putSome(name: string, fieldsMax: number): void {
    const modelled = this.#map.get(name);
    if (modelled?.fields === null) return;
    const count = 1 + this.#random.below(this.#random.below(10) === 0 ? fieldsMax : 3);
    for (let done = 0; done < count; done++) this.#put(name, this.#field(fieldsMax));
  }

  #put(name: string, field: string): void {
    const version = ++this.#version;
    const fresh = { fields: new Map<string, string>(), expiresAtMs: 0, version };
    const modelled = this.#map.get(name) ?? fresh;
    this.#map.set(name, modelled);
    const wasLarge = this.#comparison.isLarge(name);
    const value = this.#value(modelled.fields!.get(field));
    const views = [name, field, value].map(viewOfLatin1) as [ByteView, ByteView, ByteView];
    const isNew = this.keyspace.hashes.put(...views, modelled.expiresAtMs, version);
    if (isNew === modelled.fields!.has(field)) throw new Error(`${name} ${field}: new is ${isNew}`);
    modelled.fields!.set(field, value);
    modelled.version = version;
    if (!wasLarge && this.#comparison.isLarge(name)) this.unpacked++;
    if (wasLarge && !this.#comparison.isLarge(name)) throw new Error(`${name} is small again`);
  }

  #field(fieldsMax: number): string {
    const at = this.#random.below(fieldsMax);
    return at === 0 ? '' : 'f'.repeat(at % 60) + at;
  }

  /** Now and then as long as the last one, or too long to be packed. */
  #value(before: string | undefined): string {
    const kind = this.#random.below(300);
    if (before !== undefined && kind < 100) return this.#text(before.length);
    if (kind === 299) return this.#text(65 + this.#random.below(70_000));
    return this.#text(this.#random.below(65));
  }

  #text(length: number): string {
    return String.fromCharCode(97 + this.#random.below(26)).repeat(length);
  }

  #removeField(name: string, fieldsMax: number): void {
    const field = this.#field(fieldsMax);
    this.#remove(name, field);
  }

  #remove(name: string, field: string): void {
    const modelled = this.#map.get(name);
    const version = ++this.#version;
    const isThere = this.keyspace.hashes.remove(viewOfLatin1(name), viewOfLatin1(field), version);
    const wasThere = modelled?.fields?.delete(field) ?? false;
    if (isThere !== wasThere) throw new Error(`${name} ${field} was there: ${wasThere}`);
    if (modelled === undefined || !wasThere) return;
    modelled.version = version;
    if (modelled.fields!.size === 0) this.#map.delete(name);
  }

  /** Field by field, which removes the hash. */
  #empty(name: string): void {
    for (const field of this.#map.get(name)?.fields?.keys() ?? []) this.#remove(name, field);
  }

  #delete(name: string): void {
    const isThere = this.keyspace.remove(viewOfLatin1(name));
    if (isThere !== this.#map.delete(name)) throw new Error(`${name}: delete`);
  }

  #string(name: string): void {
    const version = ++this.#version;
    const view = viewOfLatin1(name);
    this.keyspace.put(view, view, STRING, 0, version);
    this.#map.set(name, { fields: null, expiresAtMs: 0, version });
  }

  #setExpiry(name: string): void {
    const modelled = this.#map.get(name);
    if (modelled === undefined) return;
    modelled.expiresAtMs = this.#random.below(3) === 0 ? 0 : this.#nowMs + this.#random.below(900);
    modelled.version = ++this.#version;
    const { expiresAtMs, version } = modelled;
    this.keyspace.setExpiry(viewOfLatin1(name), expiresAtMs, version);
  }

  #expire(): void {
    this.#nowMs += this.#random.below(100);
    for (;;) {
      const entry = this.keyspace.nextExpired(this.#nowMs, 1_000_000);
      if (entry === null) break;
      this.#map.delete(entry.key.toLatin1());
      this.keyspace.remove(entry.key);
    }
  }

  #tidy(budget: number): number {
    return this.keyspace.step(budget) + this.keyspace.compact(budget);
  }

  #scan(name: string): void {
    if (!this.#comparison.isHash(name)) return;
    const seen = new Map<string, string>();
    let cursor = 0;
    do {
      cursor = this.#comparison
        .open(name)
        .scan(cursor, 1 + this.#random.below(50), (field, value) => {
          if (seen.has(field.toLatin1())) throw new Error(`${field.toLatin1()} came twice`);
          seen.set(field.toLatin1(), value.toLatin1());
        });
      this.#tidy(20);
    } while (cursor !== 0);
    this.#comparison.compareFields(name, seen);
  }

  #visitRandom(name: string): void {
    if (!this.#comparison.isHash(name)) return;
    let visits = 0;
    this.#comparison.open(name).visitRandom(this.#random.next(), (field, value) => {
      visits++;
      const expected = this.#map.get(name)!.fields!.get(field.toLatin1());
      if (value.toLatin1() !== expected) throw new Error(`${name} has no ${field.toLatin1()}`);
    });
    if (visits !== 1) throw new Error(`${visits} visits`);
  }

  #release(): void {
    let isMore = this.keyspace.release(2);
    this.#map.clear();
    while (isMore) {
      if (this.#map.size < 5) this.#putSome(`key:${this.#random.below(KEYS)}`, 200);
      isMore = this.keyspace.release(2);
    }
  }
}
