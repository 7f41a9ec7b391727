import type { ByteView } from '../../domain/bytes.js';
import { allocateBytes, OutOfMemoryError } from '../../domain/out-of-memory.js';
import { copyMemory, Memory, MemoryCache } from '../../domain/memory.js';
import type { EffectSink } from '../../application/ports/journal.js';
import { FRAME_BYTES_MAX, FRAME_HEADER_BYTES, RecordType } from './format.js';

const INITIAL_BYTES = 64 * 1024;
/** A buffer that grew beyond this for one large batch is given back afterwards. */
const KEPT_BYTES_MAX = 4 * 1024 * 1024;
/** A type byte and at most four numbers or lengths. */
const RECORD_HEAD_BYTES_MAX = 1 + 4 * 8;
const GROUP_HEAD_BYTES = 5;

/** Seven bits a byte, low ones first; whole numbers from 0 to 2^53 - 1 take at most 8 bytes. */
function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  if (value >= 0 && value < 0x80) {
    bytes[at] = value;
    return at + 1;
  }
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`);
  let left = value;
  while (left >= 0x80) {
    bytes[at++] = (left % 0x80) | 0x80;
    left = Math.floor(left / 0x80);
  }
  bytes[at] = left;
  return at + 1;
}

/**
 * Effects on their way to the disk: one growing buffer with room for the frame's header in front.
 * An effect costs its bytes and nothing on the heap.
 */
export class Batch implements EffectSink<void> {
  #memory = new Memory(new Uint8Array(INITIAL_BYTES));
  readonly #sources = new MemoryCache();
  /** The header's bytes included. */
  length = FRAME_HEADER_BYTES;
  effects = 0;
  #groupAt = 0;
  #groupEffects = 0;

  get bytes(): Uint8Array {
    return this.#memory.bytes;
  }

  get isInGroup(): boolean {
    return this.#groupAt > 0;
  }

  get payloadBytes(): number {
    return this.length - FRAME_HEADER_BYTES;
  }

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): void {
    let at = this.#begin(RecordType.put, db, key.length + value.length);
    at = writeNumber(this.bytes, at, type);
    at = writeNumber(this.bytes, at, expiresAtMs);
    at = this.#writeBytes(at, key);
    this.#end(this.#writeBytes(at, value));
  }

  delete(db: number, key: ByteView): void {
    const at = this.#begin(RecordType.delete, db, key.length);
    this.#end(this.#writeBytes(at, key));
  }

  expire(db: number, key: ByteView, expiresAtMs: number): void {
    let at = this.#begin(RecordType.expire, db, key.length);
    at = writeNumber(this.bytes, at, expiresAtMs);
    this.#end(this.#writeBytes(at, key));
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): void {
    let at = this.#begin(RecordType.splice, db, key.length + bytes.length);
    at = writeNumber(this.bytes, at, offset);
    at = this.#writeBytes(at, key);
    this.#end(this.#writeBytes(at, bytes));
  }

  fieldPut(db: number, key: ByteView, field: ByteView, value: ByteView, expiresAtMs: number): void {
    let at = this.#begin(RecordType.fieldPut, db, key.length + field.length + value.length);
    at = writeNumber(this.bytes, at, expiresAtMs);
    at = this.#writeBytes(at, key);
    at = this.#writeBytes(at, field);
    this.#end(this.#writeBytes(at, value));
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): void {
    let at = this.#begin(RecordType.fieldDelete, db, key.length + field.length);
    at = this.#writeBytes(at, key);
    this.#end(this.#writeBytes(at, field));
  }

  clear(db: number): void {
    this.#end(this.#begin(RecordType.clear, db, 0));
  }

  swap(a: number, b: number): void {
    const at = this.#begin(RecordType.swap, a, 0);
    this.#end(writeNumber(this.bytes, at, b));
  }

  /** Room for an effect with so many bytes of keys and values. Throws OutOfMemoryError. */
  reserve(payload: number): void {
    this.#reserve(RECORD_HEAD_BYTES_MAX + payload);
  }

  beginGroup(): void {
    if (this.isInGroup) throw new Error('groups do not nest');
    this.#reserve(GROUP_HEAD_BYTES);
    this.#groupAt = this.length;
    this.#groupEffects = this.effects;
    this.bytes[this.length] = RecordType.group;
    this.length += GROUP_HEAD_BYTES;
  }

  /** The group's count is known only now; an empty group leaves nothing. */
  endGroup(): void {
    if (!this.isInGroup) throw new Error('there is no group to end');
    const count = this.effects - this.#groupEffects;
    const at = this.#groupAt + 1;
    if (count === 0) this.length = this.#groupAt;
    for (let byte = 0; byte < 4; byte++) this.bytes[at + byte] = count >>> (8 * byte);
    this.#groupAt = 0;
  }

  /** Empty again, for the next effects. */
  reset(): void {
    this.length = FRAME_HEADER_BYTES;
    this.effects = 0;
    if (this.bytes.length > KEPT_BYTES_MAX)
      this.#memory = new Memory(new Uint8Array(INITIAL_BYTES));
  }

  #begin(type: number, db: number, payload: number): number {
    const need = RECORD_HEAD_BYTES_MAX + payload;
    if (this.bytes.length - this.length < need) this.#reserve(need);
    this.bytes[this.length] = type;
    return writeNumber(this.bytes, this.length + 1, db);
  }

  #writeBytes(at: number, view: ByteView): number {
    const target = writeNumber(this.bytes, at, view.end - view.start);
    copyMemory(this.#sources.of(view.bytes), view.start, view.end, this.#memory, target);
    return target + view.end - view.start;
  }

  #end(at: number): void {
    this.length = at;
    this.effects++;
  }

  #reserve(need: number): void {
    const least = this.length + need;
    if (least <= this.bytes.length) return;
    if (least > FRAME_BYTES_MAX) throw new OutOfMemoryError(`no room in a batch for ${need} bytes`);
    const bytes = allocateBytes(Math.min(FRAME_BYTES_MAX, Math.max(least, 2 * this.bytes.length)));
    bytes.set(this.bytes.subarray(0, this.length));
    this.#memory = new Memory(bytes);
  }
}
