import { ByteView } from '../bytes.js';
import { type Memory, NO_MEMORY } from '../memory.js';
import { CLOCK_BYTES } from './access-clock.js';

/**
 * An entry in memory: byte 0 holds the type and flags, then varint key length, varint value length,
 * version (6 bytes), expiry (6 bytes, if flagged; 0 = never), clock of its last use (3 bytes, if
 * flagged), key, value. Byte 0 is never 0. The clock ends where the key begins, so it is found without
 * looking at what is before it.
 */

export const TYPE_MASK = 0x1f;
export const HAS_CLOCK = 0x20;
export const HAS_EXPIRY = 0x40;
/** Which of the two expiry heaps has the entry's record. */
export const GENERATION = 0x80;
export const VERSION_BYTES = 6;
export const EXPIRY_BYTES = 6;
const WORD = 2 ** 32;
const OPTIONAL = HAS_EXPIRY | HAS_CLOCK;

/** Versions and times are stored in 48 bits: as milliseconds that is the year 10889. */
export const UINT48_MAX = 2 ** 48 - 1;

/** One per keyspace and reused: valid until the next call on the keyspace. */
export class Entry {
  bytes: Uint8Array = NO_MEMORY.bytes;
  versionStart = 0;
  keyStart = 0;
  keyEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  type = 0;
  /** HAS_EXPIRY and HAS_CLOCK. */
  optional = 0;
  version = 0;
  /** Milliseconds since 1970; 0 = never. */
  expiresAtMs = 0;
  readonly key: ByteView = new ByteView();
  readonly value: ByteView = new ByteView();

  /** Changes the version where the entry lies. */
  stamp(version: number): void {
    const { bytes, versionStart: at } = this;
    const low = version >>> 0;
    const high = (version / WORD) | 0;
    bytes[at] = low;
    bytes[at + 1] = low >>> 8;
    bytes[at + 2] = low >>> 16;
    bytes[at + 3] = low >>> 24;
    bytes[at + 4] = high;
    bytes[at + 5] = high >>> 8;
    this.version = version;
  }

  /** Ticks of the last use; 0 when the entry notes none. */
  get ticks(): number {
    if ((this.optional & HAS_CLOCK) === 0) return 0;
    const { bytes, keyStart } = this;
    return bytes[keyStart - 3]! | (bytes[keyStart - 2]! << 8) | (bytes[keyStart - 1]! << 16);
  }

  /** Notes a use in the entry itself, if it has room for that. */
  touch(ticks: number): void {
    if ((this.optional & HAS_CLOCK) === 0) return;
    const { bytes, keyStart } = this;
    bytes[keyStart - 3] = ticks;
    bytes[keyStart - 2] = ticks >>> 8;
    bytes[keyStart - 1] = ticks >>> 16;
  }

  /** Points nowhere, so that a large value that is gone is not kept alive. */
  forget(): void {
    const { bytes } = NO_MEMORY;
    this.bytes = bytes;
    this.key.set(bytes, 0, 0);
    this.value.set(bytes, 0, 0);
  }

  /** Points at the entry that begins at `start`. */
  point(memory: Memory, start: number): this {
    const { bytes, view } = memory;
    const head = view.getUint8(start);
    const valueLengthAt = skipVarint(view, start + 1);
    const versionAt = skipVarint(view, valueLengthAt);
    const optional = head & OPTIONAL;
    const keyStart = versionAt + VERSION_BYTES + (optional === 0 ? 0 : optionalBytes(optional));
    const valueStart = keyStart + readVarint(view, start + 1);
    const valueEnd = valueStart + readVarint(view, valueLengthAt);
    this.bytes = bytes;
    this.versionStart = versionAt;
    this.type = head & TYPE_MASK;
    this.optional = optional;
    this.version = readUint48(view, versionAt);
    this.expiresAtMs =
      (optional & HAS_EXPIRY) === 0 ? 0 : readUint48(view, versionAt + VERSION_BYTES);
    this.keyStart = keyStart;
    this.keyEnd = valueStart;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
    this.key.set(bytes, keyStart, valueStart);
    this.value.set(bytes, valueStart, valueEnd);
    return this;
  }
}

/** Bytes before the key. */
export function headBytesOf({ key, value, optional }: Entry): number {
  const lengthsBytes = varintBytes(key.length) + varintBytes(value.length);
  return 1 + lengthsBytes + VERSION_BYTES + optionalBytes(optional);
}

/** Where the key of the entry at `start` begins. */
export function keyStartOf(view: DataView, start: number): number {
  const at = skipVarint(view, skipVarint(view, start + 1)) + VERSION_BYTES;
  const optional = view.getUint8(start) & OPTIONAL;
  return optional === 0 ? at : at + optionalBytes(optional);
}

/** Bytes between version and key. */
function optionalBytes(optional: number): number {
  const expiryBytes = (optional & HAS_EXPIRY) === 0 ? 0 : EXPIRY_BYTES;
  return (optional & HAS_CLOCK) === 0 ? expiryBytes : expiryBytes + CLOCK_BYTES;
}

export function keyLengthOf(view: DataView, start: number): number {
  return readVarint(view, start + 1);
}

/** Milliseconds since 1970; 0 = never. */
export function expiryOf(view: DataView, start: number): number {
  if ((view.getUint8(start) & HAS_EXPIRY) === 0) return 0;
  return readUint48(view, skipVarint(view, skipVarint(view, start + 1)) + VERSION_BYTES);
}

export function varintBytes(value: number): number {
  if (value < 2 ** 7) return 1;
  if (value < 2 ** 14) return 2;
  if (value < 2 ** 21) return 3;
  return value < 2 ** 28 ? 4 : 5;
}

/** Returns the end. */
export function writeVarint(view: DataView, at: number, value: number): number {
  let rest = value;
  while (rest > 127) {
    view.setUint8(at++, (rest & 127) | 128);
    rest >>>= 7;
  }
  view.setUint8(at, rest);
  return at + 1;
}

export function writeUint48(view: DataView, at: number, value: number): void {
  view.setInt32(at, value | 0, true);
  view.setInt16(at + 4, (value / WORD) | 0, true);
}

function readUint48(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint16(at + 4, true) * WORD;
}

function readVarint(view: DataView, at: number): number {
  const first = view.getUint8(at);
  return first < 128 ? first : readLongVarint(view, at);
}

function readLongVarint(view: DataView, at: number): number {
  let value = 0;
  let shift = 0;
  let byte = view.getUint8(at);
  while (byte > 127) {
    value |= (byte & 127) << shift;
    shift += 7;
    byte = view.getUint8(++at);
  }
  return (value | (byte << shift)) >>> 0;
}

function skipVarint(view: DataView, at: number): number {
  while (view.getUint8(at) > 127) at++;
  return at + 1;
}
