import { ByteView } from '../bytes.js';
import { ImpossibleEffectError } from '../errors.js';
import type { Entry } from '../keyspace/entry.js';
import type { Keyspace } from '../keyspace/keyspace.js';
import { PACKED_FIELDS_MAX } from '../limits.js';
import { HASH, STRING } from '../value-type.js';
import { HashValue } from './hash-value.js';
import { nestedIdOf, nestedValue, NO_NESTED } from './nested-id.js';
import { type Nested, NestedKeyspaces } from './nested-keyspaces.js';
import { copyBytes, isPackable, PackedDraft, PackedFields } from './packed-fields.js';

/**
 * Hashes of one keyspace. A small one is a packed value; one that outgrows its bounds becomes an
 * entry with the id of a nested keyspace, and never goes back. Either way it is one entry: it is
 * looked for, expires and is removed as one, and its version is that of its last change.
 */
export class Hashes {
  readonly nested: NestedKeyspaces;
  readonly #keyspace: Keyspace;
  readonly #packed = new PackedFields();
  readonly #draft = new PackedDraft();
  readonly #value = new HashValue();

  /** `makeNested` makes an empty keyspace. */
  constructor(keyspace: Keyspace, makeNested: () => Keyspace) {
    this.#keyspace = keyspace;
    this.nested = new NestedKeyspaces(makeNested);
  }

  /** The fields of an entry of type HASH. */
  open(entry: Entry): HashValue {
    return this.#value.open(entry, this.#nestedOf(entry)?.keyspace ?? null);
  }

  /**
   * Sets a field of the hash at `key`, which is made when there is none, and the hash's expiry; true
   * when the field is new. The key must not hold anything else. OutOfMemoryError, with nothing
   * changed, when there is no room.
   */
  put(
    key: ByteView,
    field: ByteView,
    value: ByteView,
    expiresAtMs: number,
    version: number,
  ): boolean {
    const entry = this.#keyspace.find(key);
    if (entry !== null && entry.type !== HASH) {
      throw new ImpossibleEffectError('a field is set of what is no hash');
    }
    // Rows of the table come in no certain order.
    const latest = entry === null ? version : Math.max(entry.version, version);
    const nested = entry === null ? null : this.#nestedOf(entry);
    if (entry !== null && nested !== null) {
      const { count } = nested.keyspace;
      nested.keyspace.put(field, value, STRING, 0, version);
      this.nested.changed(nested);
      this.#stamp(key, entry, expiresAtMs, latest);
      return nested.keyspace.count > count;
    }
    const packed = this.#packed.open(entry?.value);
    const isFound = packed.seek(field);
    if ((packed.count === PACKED_FIELDS_MAX && !isFound) || !isPackable(field, value)) {
      const id = this.nested.add();
      try {
        this.#fill(id, packed.open(entry?.value), version);
        this.nested.at(id).keyspace.put(field, value, STRING, 0, version);
        this.#keyspace.put(key, nestedValue(id), HASH, expiresAtMs, latest);
      } catch (error) {
        this.nested.drop(id);
        throw error;
      }
      this.nested.changed(this.nested.at(id));
    } else if (isFound && value.length === packed.pairEnd - packed.valueStart) {
      copyBytes(value.bytes, value.start, value.end, packed.bytes, packed.valueStart);
      this.#stamp(key, entry!, expiresAtMs, latest);
    } else {
      const pairs = this.#draft.withPair(packed, field, value);
      this.#keyspace.put(key, pairs, HASH, expiresAtMs, latest);
    }
    return !isFound;
  }

  /** Removes a field, with the last one the hash; false when there is no such field. */
  remove(key: ByteView, field: ByteView, version: number): boolean {
    const entry = this.#keyspace.find(key);
    if (entry === null || entry.type !== HASH) return false;
    const nested = this.#nestedOf(entry);
    if (nested !== null) {
      if (!nested.keyspace.remove(field)) return false;
      this.nested.changed(nested);
      if (nested.keyspace.count === 0) this.#keyspace.remove(key);
      else entry.stamp(version);
      return true;
    }
    const packed = this.#packed.open(entry.value);
    if (!packed.seek(field)) return false;
    if (packed.count === 1) this.#keyspace.remove(key);
    else {
      const pairs = this.#draft.withoutPair(packed);
      this.#keyspace.put(key, pairs, HASH, entry.expiresAtMs, version);
    }
    return true;
  }

  /** Bytes that an entry of type HASH takes beside its own: those of a large hash's fields. */
  nestedBytes(entry: Entry): number {
    return this.#nestedOf(entry)?.usedBytes ?? 0;
  }

  /** Checks every invariant of hashes and throws when one is broken: for tests, it takes long. */
  assertConsistent(): void {
    const ids = new Set<number>();
    this.#keyspace.scan(0, Infinity, (entry) => {
      if (entry.type !== HASH) return;
      const id = nestedIdOf(entry.value);
      if (id === NO_NESTED) return assertPacked(this.#packed.open(entry.value));
      if (ids.has(id)) throw new Error(`two entries have the nested keyspace ${id}`);
      if (this.nested.at(id).keyspace.count === 0) throw new Error(`large hash ${id} is empty`);
      ids.add(id);
    });
    const { live } = this.nested;
    if (live !== ids.size) throw new Error(`${live} large hashes, ${ids.size} with an entry`);
    this.nested.assertCounted();
  }

  #nestedOf(entry: Entry): Nested | null {
    const id = nestedIdOf(entry.value);
    return id === NO_NESTED ? null : this.nested.at(id);
  }

  #stamp(key: ByteView, entry: Entry, expiresAtMs: number, version: number): void {
    if (entry.expiresAtMs === expiresAtMs) entry.stamp(version);
    else this.#keyspace.setExpiry(key, expiresAtMs, version);
  }

  #fill(id: number, packed: PackedFields, version: number): void {
    const { keyspace } = this.nested.at(id);
    const field = new ByteView();
    const value = new ByteView();
    while (packed.next()) {
      field.set(packed.bytes, packed.fieldStart, packed.fieldEnd);
      value.set(packed.bytes, packed.valueStart, packed.pairEnd);
      keyspace.put(field, value, STRING, 0, version);
    }
  }
}

function assertPacked(packed: PackedFields): void {
  const { count } = packed;
  const seen = new Set<string>();
  while (packed.next()) {
    const field = new ByteView(packed.bytes, packed.fieldStart, packed.fieldEnd);
    seen.add(field.toLatin1());
  }
  const isWhole = packed.pairEnd === packed.end && seen.size === count;
  if (!isWhole || count < 1 || count > PACKED_FIELDS_MAX) {
    throw new Error(`a packed hash of ${count} fields has ${seen.size}`);
  }
}
