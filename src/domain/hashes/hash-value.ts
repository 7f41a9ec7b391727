import { ByteView } from '../bytes.js';
import type { Entry } from '../keyspace/entry.js';
import type { Keyspace } from '../keyspace/keyspace.js';
import { PackedFields } from './packed-fields.js';

export type FieldVisitor = (field: ByteView, value: ByteView) => void;

/**
 * The fields of an entry of type HASH. One per keyspace and reused: valid until the next call on the
 * keyspace. Fields of a small hash are in the order in which they came, of a large one in none.
 */
export class HashValue {
  readonly #packed = new PackedFields();
  readonly #value = new ByteView();
  #field = new ByteView();
  #entry: Entry | null = null;
  #nested: Keyspace | null = null;

  /** `nested` has the fields of a large hash. */
  open(entry: Entry, nested: Keyspace | null): this {
    this.#entry = entry;
    this.#nested = nested;
    return this;
  }

  get isLarge(): boolean {
    return this.#nested !== null;
  }

  get count(): number {
    return this.#nested === null ? this.#fields().count : this.#nested.count;
  }

  /** Of fields and values; of a large hash also of what finds them. */
  get bytes(): number {
    return this.#nested === null ? this.#entry!.value.length : this.#nested.usedBytes;
  }

  /** The field's value, null when there is no such field. */
  get(field: ByteView): ByteView | null {
    if (this.#nested !== null) return this.#nested.find(field)?.value ?? null;
    const packed = this.#fields();
    if (!packed.seek(field)) return null;
    return this.#value.set(packed.bytes, packed.valueStart, packed.pairEnd);
  }

  /** `visit` must not change the keyspace. */
  each(visit: FieldVisitor): void {
    if (this.#nested === null) this.#eachPacked(visit);
    else this.#nested.scan(0, Infinity, (entry) => visit(entry.key, entry.value));
  }

  /** As Keyspace's `scan`; all of a small hash comes at once. */
  scan(cursor: number, count: number, visit: FieldVisitor): number {
    if (this.#nested !== null) {
      return this.#nested.scan(cursor, count, (entry) => visit(entry.key, entry.value));
    }
    this.#eachPacked(visit);
    return 0;
  }

  /** Visits some field; uniform for a uniform 32-bit number. */
  visitRandom(random32: number, visit: FieldVisitor): void {
    if (this.#nested !== null) {
      const entry = this.#nested.samples.one(random32);
      if (entry !== null) visit(entry.key, entry.value);
      return;
    }
    const packed = this.#fields();
    for (let left = Math.floor((random32 / 2 ** 32) * packed.count); left >= 0; left--) {
      packed.next();
    }
    this.#visitPacked(packed, visit);
  }

  #fields(): PackedFields {
    return this.#packed.open(this.#entry!.value);
  }

  #eachPacked(visit: FieldVisitor): void {
    const packed = this.#fields();
    while (packed.next()) this.#visitPacked(packed, visit);
  }

  #visitPacked(packed: PackedFields, visit: FieldVisitor): void {
    const { bytes } = packed;
    visit(
      this.#field.set(bytes, packed.fieldStart, packed.fieldEnd),
      this.#value.set(bytes, packed.valueStart, packed.pairEnd),
    );
  }
}
