import { compareMemory, copyMemory, type Memory, sharedLength } from '../../memory.js';
import type { KeySlice } from './key-slice.js';
import { INLINE_BYTES_MAX, type LongKeys } from './long-keys.js';
import { HEAD_BYTES, NONE, PAGE_BYTES, PageHead } from './page-head.js';

/**
 * A page of the tree, of a cell of the arena: head, slots in the order of their keys, room, records,
 * prefix. A slot is the place of its record; a record is the length of what its key has behind the
 * page's prefix and those bytes, or LONG and the address of the whole key. An inner page has no
 * prefix, and before each record the address of the child whose keys begin there; keys before the
 * first record are in the child that `link` is. A leaf's `link` is the next leaf.
 */

/** Where slots begin. */
const SLOTS_AT = HEAD_BYTES;
export const SLOT_BYTES = 2;
const CHILD_BYTES = 4;
const LONG = INLINE_BYTES_MAX + 1;
const LONG_RECORD_BYTES = 5;
/** What the longest record of an inner page takes. */
export const SEPARATOR_BYTES_MAX = SLOT_BYTES + CHILD_BYTES + 1 + INLINE_BYTES_MAX;
const WORD_BYTES = 4;
/** With the sign bit turned over, signed integers are in the order of unsigned ones. */
const SIGN_BIT = 0x8000_0000;

export class Page extends PageHead {
  readonly #long: LongKeys;
  /** Bytes of the prefix that the key of the last `locate` begins with. */
  shared = 0;

  constructor(long: LongKeys) {
    super();
    this.#long = long;
  }

  /** Room between slots and records. */
  get gapBytes(): number {
    return this.recordsStart - SLOTS_AT - this.count * SLOT_BYTES;
  }

  /** Bytes that count after everything has been moved together. */
  get usedBytes(): number {
    return PAGE_BYTES - this.gapBytes - this.garbageBytes;
  }

  /** Of an inner page: the child before the first record is 0. */
  childAt(at: number): number {
    if (at === 0) return this.link;
    return this.view.getInt32(this.#recordAt(at - 1) - CHILD_BYTES, true);
  }

  /** Which child has the key. */
  childFor(key: Memory, start: number, end: number): number {
    const shared = this.sharedByAll;
    if (shared > 0) {
      const record = this.#recordAt(0) + 1;
      const order = this.#compareWith(key.view, start, end, record, record + shared);
      if (order !== 0) return order < 0 ? 0 : this.count;
    }
    const at = this.#search(key.view, start + shared, end, shared);
    return at >= 0 ? at + 1 : ~at;
  }

  /** Place of the key, else the complement of the place where it belongs. */
  locate(key: Memory, start: number, end: number): number {
    const prefix = this.prefixLength;
    if (prefix > 0) {
      const prefixEnd = this.base + PAGE_BYTES;
      const order = this.#compareWith(key.view, start, end, prefixEnd - prefix, prefixEnd);
      if (order !== 0) return order < 0 ? ~0 : ~this.count;
    }
    this.shared = prefix;
    return this.#search(key.view, start + prefix, end, 0);
  }

  /** The whole key at `at`. */
  readKey(at: number, into: KeySlice): KeySlice {
    const record = this.#recordAt(at);
    const length = this.view.getUint8(record);
    if (length === LONG) {
      const { memory, start, end } = this.#long.open(this.view.getInt32(record + 1, true));
      return into.set(memory, start, end);
    }
    const prefix = this.prefixLength;
    const prefixAt = this.base + PAGE_BYTES - prefix;
    copyMemory(this.memory, prefixAt, prefixAt + prefix, into.scratch, 0);
    copyMemory(this.memory, record + 1, record + 1 + length, into.scratch, prefix);
    return into.set(into.scratch, 0, prefix + length);
  }

  /** Address of the long key at `at`; NONE when the page has it itself. */
  longAt(at: number): number {
    const record = this.#recordAt(at);
    return this.view.getUint8(record) === LONG ? this.view.getInt32(record + 1, true) : NONE;
  }

  /** What slot and record of a key take under a prefix of this page. */
  bytesOf(keyLength: number, prefixLength: number): number {
    const child = this.level > 0 ? CHILD_BYTES : 0;
    const tail = keyLength > INLINE_BYTES_MAX ? LONG_RECORD_BYTES : 1 + keyLength - prefixLength;
    return SLOT_BYTES + child + tail;
  }

  /** What the page would take with a prefix of another length and nothing that is gone. */
  bytesWith(prefixLength: number): number {
    const count = this.count;
    let inline = 0;
    for (let at = 0; at < count; at++) if (this.longAt(at) === NONE) inline++;
    return this.usedBytes + (prefixLength - this.prefixLength) * (1 - inline);
  }

  /** Gives a page without records its prefix: the beginning of a key. */
  setPrefix(key: KeySlice, length: number): void {
    this.prefixLength = length;
    this.recordsStart = PAGE_BYTES - length;
    const to = this.base + PAGE_BYTES - length;
    copyMemory(key.memory, key.start, key.start + length, this.memory, to);
  }

  /**
   * Inserts a key that begins with the page's prefix, where there is room. `long` is its address
   * when it is too long for a page, `child` counts in inner pages.
   */
  insert(at: number, key: KeySlice, long: number, child: number): void {
    const view = this.view;
    const length = key.end - key.start - this.prefixLength;
    const isInner = this.level > 0;
    const bytes = long === NONE ? 1 + length : LONG_RECORD_BYTES;
    const place = this.recordsStart - bytes;
    const record = this.base + place;
    if (long === NONE) {
      view.setUint8(record, length);
      copyMemory(key.memory, key.end - length, key.end, this.memory, record + 1);
    } else {
      view.setUint8(record, LONG);
      view.setInt32(record + 1, long, true);
    }
    if (isInner) {
      this.#noteSeparator(key, long);
      view.setInt32(record - CHILD_BYTES, child, true);
    }
    this.recordsStart = isInner ? place - CHILD_BYTES : place;
    this.#openSlot(at, place);
  }

  /** The record's child goes too; a long key's cell stays. */
  remove(at: number): void {
    const count = this.count - 1;
    const bytes = this.recordBytes(at);
    const slots = this.base + SLOTS_AT;
    const slot = slots + at * SLOT_BYTES;
    const slotsEnd = slots + count * SLOT_BYTES;
    if (at < count) this.memory.bytes.copyWithin(slot, slot + SLOT_BYTES, slotsEnd + SLOT_BYTES);
    this.count = count;
    this.garbageBytes += bytes;
    this.endRun();
  }

  /** Bytes of the record at `at`, its child among them. */
  recordBytes(at: number): number {
    const length = this.view.getUint8(this.#recordAt(at));
    const child = this.level > 0 ? CHILD_BYTES : 0;
    return child + (length === LONG ? LONG_RECORD_BYTES : 1 + length);
  }

  #openSlot(at: number, place: number): void {
    const count = this.count;
    const slots = this.base + SLOTS_AT;
    const slot = slots + at * SLOT_BYTES;
    if (at < count) {
      this.memory.bytes.copyWithin(slot + SLOT_BYTES, slot, slots + count * SLOT_BYTES);
    }
    this.view.setUint16(slot, place, true);
    this.count = count + 1;
  }

  #recordAt(at: number): number {
    const slot = this.base + SLOTS_AT + at * SLOT_BYTES;
    return this.base + this.view.getUint16(slot, true);
  }

  /** To be called before a separator is inserted. */
  #noteSeparator(key: KeySlice, long: number): void {
    let shared = long === NONE ? key.end - key.start : 0;
    if (this.count > 0 && shared > 0) {
      const view = this.view;
      const record = this.#recordAt(0) + 1;
      const { memory, start, end } = key;
      shared = sharedLength(memory.view, start, end, view, record, record + this.sharedByAll);
    }
    this.sharedByAll = shared;
  }

  /** The order of a key and a run of bytes that are all that counts; 0 when it begins with them. */
  #compareWith(key: DataView, start: number, end: number, from: number, to: number): number {
    const view = this.view;
    const shared = sharedLength(key, start, end, view, from, to);
    this.shared = shared;
    if (shared === to - from) return 0;
    if (start + shared === end) return -1;
    return key.getUint8(start + shared) - view.getUint8(from + shared);
  }

  /**
   * As `locate`, of what a key has from `tail` on; records have the same bytes before, of which
   * `skip` are in the record. Most are told apart by the first four bytes.
   */
  #search(key: DataView, tail: number, end: number, skip: number): number {
    const view = this.view;
    const base = this.base;
    const hasWord = end - tail >= WORD_BYTES;
    const word = hasWord ? key.getInt32(tail) ^ SIGN_BIT : 0;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const record = base + view.getUint16(base + SLOTS_AT + middle * SLOT_BYTES, true);
      const length = view.getUint8(record);
      const isWord = hasWord && length !== LONG && length >= skip + WORD_BYTES;
      const other = isWord ? view.getInt32(record + 1 + skip) ^ SIGN_BIT : word;
      if (word < other) {
        high = middle;
      } else if (word > other) {
        low = middle + 1;
      } else {
        const order = this.#compareAt(record, key, tail, end, skip);
        if (order === 0) return middle;
        if (order > 0) low = middle + 1;
        else high = middle;
      }
    }
    return ~low;
  }

  #compareAt(record: number, key: DataView, tail: number, end: number, skip: number): number {
    const view = this.view;
    const length = view.getUint8(record);
    if (length !== LONG) {
      return compareMemory(key, tail, end, view, record + 1 + skip, record + 1 + length);
    }
    const { memory, start, end: longEnd } = this.#long.open(view.getInt32(record + 1, true));
    const from = start + this.prefixLength + skip;
    return compareMemory(key, tail, end, memory.view, from, longEnd);
  }
}
