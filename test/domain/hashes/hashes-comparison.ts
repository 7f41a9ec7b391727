import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import type { HashValue } from '../../../src/domain/hashes/hash-value.js';
import type { Entry } from '../../../src/domain/keyspace/entry.js';
import type { Keyspace } from '../../../src/domain/keyspace/keyspace.js';
import { HASH, STRING } from '../../../src/domain/value-type.js';

export interface Modelled {
  /** Null for a string, whose value is its name. */
  readonly fields: Map<string, string> | null;
  expiresAtMs: number;
  version: number;
}

/** Hashes of a keyspace beside maps: throws where they are not the same. */
export class HashesComparison {
  readonly #keyspace: Keyspace;
  readonly #map: ReadonlyMap<string, Modelled>;

  constructor(keyspace: Keyspace, map: ReadonlyMap<string, Modelled>) {
    this.#keyspace = keyspace;
    this.#map = map;
  }

  isHash(name: string): boolean {
    return (this.#map.get(name)?.fields ?? null) !== null;
  }

  isLarge(name: string): boolean {
    const entry = this.#keyspace.find(viewOfLatin1(name));
    return entry?.type === HASH && this.#keyspace.hashes.open(entry).isLarge;
  }

  open(name: string): HashValue {
    return this.#keyspace.hashes.open(this.#keyspace.find(viewOfLatin1(name))!);
  }

  compareHead(name: string): Entry | null {
    const entry = this.#keyspace.find(viewOfLatin1(name));
    const modelled = this.#map.get(name);
    if (entry === null || modelled === undefined) {
      if (entry !== null || modelled !== undefined) throw new Error(`${name}: in one only`);
      return null;
    }
    const { expiresAtMs, version, fields } = modelled;
    const isSame = entry.expiresAtMs === expiresAtMs && entry.version === version;
    if (!isSame || entry.type !== (fields === null ? STRING : HASH)) throw new Error(name);
    return entry;
  }

  compare(name: string): void {
    const entry = this.compareHead(name)!;
    const { fields } = this.#map.get(name)!;
    if (fields === null) {
      if (entry.value.toLatin1() !== name) throw new Error(`${name}: another value`);
      return;
    }
    const hash = this.#keyspace.hashes.open(entry);
    const found: [string, string][] = [];
    hash.each((field, value) => found.push([field.toLatin1(), value.toLatin1()]));
    if (!hash.isLarge && found.map(([f]) => f).join() !== [...fields.keys()].join()) {
      throw new Error(`${name}: the fields are in another order`);
    }
    this.compareFields(name, new Map(found));
    for (const [field, value] of fields) {
      if (hash.get(viewOfLatin1(field))?.toLatin1() !== value) throw new Error(`${name} ${field}`);
    }
    if (hash.get(viewOfLatin1('no such field')) !== null) throw new Error(`${name} has too much`);
  }

  compareFields(name: string, found: ReadonlyMap<string, string>): void {
    const { fields } = this.#map.get(name)!;
    const { count } = this.open(name);
    const isSame = [...fields!].every(([field, value]) => found.get(field) === value);
    if (!isSame || found.size !== fields!.size || count !== fields!.size) {
      throw new Error(`${name}: ${found.size} fields, counted ${count}, expected ${fields!.size}`);
    }
  }
}
