import type { ByteView } from '../../domain/bytes.js';
import { comparePositions } from '../../domain/row-position.js';
import { allocateMemory, copyMemory, Memory, MemoryCache } from '../../domain/memory.js';

/** What an effect does to one key or one of its fields. */
export const ChangeKind = {
  put: 1,
  delete: 2,
  expire: 3,
  splice: 4,
  fieldPut: 5,
  fieldDelete: 6,
} as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

/** One effect, read from a record. The bytes are views of the record's memory. */
export interface Change {
  readonly kind: ChangeKind;
  readonly type: number;
  /** Which generation of which database: see Spaces. */
  readonly space: number;
  readonly sequence: number;
  readonly timeMs: number;
  /** Of a splice, else 0. */
  readonly offset: number;
  /** Of a put and of expire; 0 means never. */
  readonly expiresAtMs: number;
  readonly key: Uint8Array;
  readonly field: Uint8Array | null;
  readonly value: Uint8Array;
}

/** What `ChangeRecords.add` writes down. */
export interface ChangeParts {
  kind: ChangeKind;
  type: number;
  space: number;
  sequence: number;
  timeMs: number;
  /** The offset of a splice, the expiry of the others. */
  number: number;
  key: ByteView;
  field: ByteView | null;
  value: ByteView;
}

/**
 * A record is this header and then the bytes of key, field and value. It is the same in memory and
 * in a spilled run, which only the process that wrote it reads.
 */
const HEADER_BYTES = 48;
const KIND_AT = 4;
const TYPE_AT = 5;
const SPACE_AT = 8;
const SEQUENCE_AT = 12;
const TIME_AT = 20;
const NUMBER_AT = 28;
const KEY_LENGTH_AT = 36;
const FIELD_LENGTH_AT = 40;
const VALUE_LENGTH_AT = 44;
const NO_FIELD = 0xffff_ffff;
const INITIAL_BYTES = 64 * 1024;

/** Records one behind the other in growing memory. */
export class ChangeRecords {
  #memory = allocateMemory(INITIAL_BYTES);
  /** Of whatever size: it is let go of with the records. */
  readonly #sources = new MemoryCache(Infinity);
  length = 0;

  get memory(): Memory {
    return this.#memory;
  }

  /** Returns where the record begins. */
  add(parts: ChangeParts): number {
    const { key, field, value } = parts;
    const fieldLength = field === null ? 0 : field.length;
    const bytes = HEADER_BYTES + key.length + fieldLength + value.length;
    if (this.length + bytes > this.#memory.bytes.length) this.#grow(this.length + bytes);
    const start = this.length;
    this.#writeHeader(start, bytes, parts);
    let at = this.#copy(start + HEADER_BYTES, key);
    if (field !== null) at = this.#copy(at, field);
    this.length = this.#copy(at, value);
    return start;
  }

  #writeHeader(start: number, bytes: number, parts: ChangeParts): void {
    const { view } = this.#memory;
    view.setUint32(start, bytes, true);
    view.setUint8(start + KIND_AT, parts.kind);
    view.setUint8(start + TYPE_AT, parts.type);
    view.setUint32(start + SPACE_AT, parts.space, true);
    view.setFloat64(start + SEQUENCE_AT, parts.sequence, true);
    view.setFloat64(start + TIME_AT, parts.timeMs, true);
    view.setFloat64(start + NUMBER_AT, parts.number, true);
    view.setUint32(start + KEY_LENGTH_AT, parts.key.length, true);
    view.setUint32(start + FIELD_LENGTH_AT, parts.field?.length ?? NO_FIELD, true);
    view.setUint32(start + VALUE_LENGTH_AT, parts.value.length, true);
  }

  #copy(at: number, source: ByteView): number {
    copyMemory(this.#sources.of(source.bytes), source.start, source.end, this.#memory, at);
    return at + source.length;
  }

  #grow(least: number): void {
    const memory = allocateMemory(Math.max(least, 2 * this.#memory.bytes.length));
    memory.bytes.set(this.#memory.bytes.subarray(0, this.length));
    this.#memory = memory;
  }
}

export const recordBytes = (view: DataView, start: number): number => view.getUint32(start, true);
export const spaceOf = (view: DataView, start: number): number =>
  view.getUint32(start + SPACE_AT, true);
export const keyStartOf = (start: number): number => start + HEADER_BYTES;
export const keyEndOf = (view: DataView, start: number): number =>
  start + HEADER_BYTES + view.getUint32(start + KEY_LENGTH_AT, true);

export function readChange({ bytes, view }: Memory, start: number): Change {
  const kind = view.getUint8(start + KIND_AT) as ChangeKind;
  const number = view.getFloat64(start + NUMBER_AT, true);
  const keyEnd = keyEndOf(view, start);
  const fieldLength = view.getUint32(start + FIELD_LENGTH_AT, true);
  const fieldEnd = fieldLength === NO_FIELD ? keyEnd : keyEnd + fieldLength;
  return {
    kind,
    type: view.getUint8(start + TYPE_AT),
    space: spaceOf(view, start),
    sequence: view.getFloat64(start + SEQUENCE_AT, true),
    timeMs: view.getFloat64(start + TIME_AT, true),
    offset: kind === ChangeKind.splice ? number : 0,
    expiresAtMs: kind === ChangeKind.splice ? 0 : number,
    key: bytes.subarray(keyStartOf(start), keyEnd),
    field: fieldLength === NO_FIELD ? null : bytes.subarray(keyEnd, fieldEnd),
    value: bytes.subarray(fieldEnd, fieldEnd + view.getUint32(start + VALUE_LENGTH_AT, true)),
  };
}

/** By space, key, field (none first), and sequence: the order in which changes meet the table's rows. */
export function compareChanges(a: Change, b: Change): number {
  if (a.space !== b.space) return a.space - b.space;
  return comparePositions(a, b) || a.sequence - b.sequence;
}
