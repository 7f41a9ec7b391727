import { ByteView } from '../bytes.js';
import { PACKED_BYTES_MAX, PACKED_FIELDS_MAX } from '../limits.js';

/**
 * The fields of a small hash in one value: their number, and then of each, in the order in which
 * they came, a byte of length and the field, a byte of length and its value.
 */

const VALUE_BYTES_MAX = 1 + PACKED_FIELDS_MAX * 2 * (1 + PACKED_BYTES_MAX);
/** Above this the engine's copy is faster, although it needs a view object. */
const COPY_LOOP_BYTES_MAX = 64;
const EMPTY = new ByteView(new Uint8Array(1));

/** Goes over the pairs of a value. */
export class PackedFields {
  bytes = EMPTY.bytes;
  start = 0;
  end = 0;
  count = 0;
  /** The pair at hand; after the last one, the empty run at the end. */
  pairStart = 0;
  fieldStart = 0;
  fieldEnd = 0;
  valueStart = 0;
  pairEnd = 0;

  open({ bytes, start, end }: ByteView = EMPTY): this {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.count = bytes[start]!;
    this.pairEnd = start + 1;
    return this;
  }

  /** False when there are no more. */
  next(): boolean {
    const { bytes } = this;
    const at = this.pairEnd;
    this.pairStart = at;
    if (at === this.end) return false;
    this.fieldStart = at + 1;
    this.fieldEnd = at + 1 + bytes[at]!;
    this.valueStart = this.fieldEnd + 1;
    this.pairEnd = this.valueStart + bytes[this.fieldEnd]!;
    return true;
  }

  /** Goes to the pair with this field; false, and the end, when there is none. */
  seek(field: ByteView): boolean {
    while (this.next()) if (this.#isField(field)) return true;
    return false;
  }

  #isField({ bytes: other, start, end }: ByteView): boolean {
    const { bytes, fieldStart } = this;
    const length = end - start;
    if (this.fieldEnd - fieldStart !== length) return false;
    // From the end: names of fields begin alike more often than they end so.
    for (let at = length - 1; at >= 0; at--) {
      if (bytes[fieldStart + at] !== other[start + at]) return false;
    }
    return true;
  }
}

/** Whether a field of a packed hash can be this pair. */
export const isPackable = (field: ByteView, value: ByteView): boolean =>
  field.length <= PACKED_BYTES_MAX && value.length <= PACKED_BYTES_MAX;

/** What a value becomes: one per keyspace, valid until the next call. */
export class PackedDraft {
  readonly #value = new ByteView(new Uint8Array(VALUE_BYTES_MAX));

  /** The fields with a packable pair in the place of the pair at hand, or at the end. */
  withPair(fields: PackedFields, field: ByteView, value: ByteView): ByteView {
    const target = this.#value.bytes;
    target[0] = fields.pairStart === fields.pairEnd ? fields.count + 1 : fields.count;
    let at = copyBytes(fields.bytes, fields.start + 1, fields.pairStart, target, 1);
    target[at] = field.length;
    at = copyBytes(field.bytes, field.start, field.end, target, at + 1);
    target[at] = value.length;
    at = copyBytes(value.bytes, value.start, value.end, target, at + 1);
    at = copyBytes(fields.bytes, fields.pairEnd, fields.end, target, at);
    return this.#value.set(target, 0, at);
  }

  /** The fields without the pair at hand. */
  withoutPair(fields: PackedFields): ByteView {
    const target = this.#value.bytes;
    target[0] = fields.count - 1;
    const at = copyBytes(fields.bytes, fields.start + 1, fields.pairStart, target, 1);
    return this.#value.set(
      target,
      0,
      copyBytes(fields.bytes, fields.pairEnd, fields.end, target, at),
    );
  }
}

/** Returns the end of the copy. */
export function copyBytes(
  source: Uint8Array,
  start: number,
  end: number,
  target: Uint8Array,
  at: number,
): number {
  const length = end - start;
  if (length > COPY_LOOP_BYTES_MAX) target.set(source.subarray(start, end), at);
  else for (let done = 0; done < length; done++) target[at + done] = source[start + done]!;
  return at + length;
}
