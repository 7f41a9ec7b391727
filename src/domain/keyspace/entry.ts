import { ByteView } from '../bytes.js';

/**
 * An entry in memory: byte 0 holds the type and flags, then varint key length, varint value length,
 * version (6 bytes), expiry (6 bytes, if flagged; 0 = never), key, value. Byte 0 is never 0.
 */

const TYPE_MASK = 0x1f;
const HAS_EXPIRY = 0x40;
/** Which of the two expiry heaps has the entry's record. */
export const GENERATION = 0x80;
const VERSION_BYTES = 6;
const EXPIRY_BYTES = 6;
const WORD = 2 ** 32;
/** Entries of this length always have room for an expiry, so that setting one does not copy them. */
const EXPIRY_ALWAYS_BYTES = 4096;

/** Versions and times are stored in 48 bits: as milliseconds that is the year 10889. */
export const UINT48_MAX = 2 ** 48 - 1;

/** Copies up to this length in a loop; above, making a view for the engine's copy costs less. */
const COPY_LOOP_BYTES_MAX = 128;

/** One per keyspace and reused: valid until the next call on the keyspace. */
export class Entry {
  bytes: Uint8Array = new Uint8Array(0);
  keyStart = 0;
  keyEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  type = 0;
  version = 0;
  /** Milliseconds since 1970; 0 = never. */
  expiresAtMs = 0;
  readonly key: ByteView = new ByteView();
  readonly value: ByteView = new ByteView();

  /** Points at the entry that begins at `start`. */
  point(bytes: Uint8Array, start: number): this {
    const head = bytes[start]!;
    let at = start + 1;
    let keyLength = bytes[at++]!;
    if (keyLength > 127) {
      keyLength = readVarint(bytes, at - 1);
      at = skipVarint(bytes, at - 1);
    }
    let valueLength = bytes[at++]!;
    if (valueLength > 127) {
      valueLength = readVarint(bytes, at - 1);
      at = skipVarint(bytes, at - 1);
    }
    this.version = readUint48(bytes, at);
    at += VERSION_BYTES;
    this.expiresAtMs = 0;
    if ((head & HAS_EXPIRY) !== 0) {
      this.expiresAtMs = readUint48(bytes, at);
      at += EXPIRY_BYTES;
    }
    const valueStart = at + keyLength;
    this.bytes = bytes;
    this.type = head & TYPE_MASK;
    this.keyStart = at;
    this.keyEnd = valueStart;
    this.valueStart = valueStart;
    this.valueEnd = valueStart + valueLength;
    this.key.set(bytes, at, valueStart);
    this.value.set(bytes, valueStart, valueStart + valueLength);
    return this;
  }
}

/** Bytes before the key. */
export function headerBytes(keyLength: number, valueLength: number, expiresAtMs: number): number {
  const lengths = varintBytes(keyLength) + varintBytes(valueLength);
  const hasExpiry = expiresAtMs !== 0 || keyLength + valueLength >= EXPIRY_ALWAYS_BYTES;
  return 1 + lengths + VERSION_BYTES + (hasExpiry ? EXPIRY_BYTES : 0);
}

/** Where the key of the entry at `start` begins. */
export function keyStartOf(bytes: Uint8Array, start: number): number {
  const at = skipVarint(bytes, skipVarint(bytes, start + 1)) + VERSION_BYTES;
  return (bytes[start]! & HAS_EXPIRY) === 0 ? at : at + EXPIRY_BYTES;
}

export function keyLengthOf(bytes: Uint8Array, start: number): number {
  const length = bytes[start + 1]!;
  return length < 128 ? length : readVarint(bytes, start + 1);
}

/** Milliseconds since 1970; 0 = never. */
export function expiryOf(bytes: Uint8Array, start: number): number {
  if ((bytes[start]! & HAS_EXPIRY) === 0) return 0;
  return readUint48(bytes, skipVarint(bytes, skipVarint(bytes, start + 1)) + VERSION_BYTES);
}

export interface EntryHead {
  type: number;
  /** 0 or GENERATION. */
  generation: number;
  keyLength: number;
  valueLength: number;
  version: number;
  expiresAtMs: number;
}

/** Writes everything before the key; returns where the key begins. */
export function writeHead(bytes: Uint8Array, start: number, head: EntryHead): number {
  const { expiresAtMs, keyLength, valueLength } = head;
  const hasExpiry = expiresAtMs !== 0 || keyLength + valueLength >= EXPIRY_ALWAYS_BYTES;
  const generation = expiresAtMs === 0 ? 0 : head.generation;
  bytes[start] = hasExpiry ? head.type | HAS_EXPIRY | generation : head.type;
  let at = writeVarint(bytes, start + 1, keyLength);
  at = writeVarint(bytes, at, valueLength);
  writeUint48(bytes, at, head.version);
  at += VERSION_BYTES;
  if (!hasExpiry) return at;
  writeUint48(bytes, at, expiresAtMs);
  return at + EXPIRY_BYTES;
}

/** Copies between different memory, or to a lower place of the same. */
export function copyBytes(source: ByteView, target: Uint8Array, at: number): void {
  const { bytes, start, end } = source;
  if (end - start > COPY_LOOP_BYTES_MAX) {
    target.set(bytes.subarray(start, end), at);
    return;
  }
  for (let from = start; from < end; from++) target[at++] = bytes[from]!;
}

function varintBytes(value: number): number {
  if (value < 2 ** 7) return 1;
  if (value < 2 ** 14) return 2;
  if (value < 2 ** 21) return 3;
  return value < 2 ** 28 ? 4 : 5;
}

function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  while (value > 127) {
    bytes[at++] = (value & 127) | 128;
    value >>>= 7;
  }
  bytes[at] = value;
  return at + 1;
}

function readVarint(bytes: Uint8Array, at: number): number {
  let value = 0;
  let shift = 0;
  let byte = bytes[at]!;
  while (byte > 127) {
    value |= (byte & 127) << shift;
    shift += 7;
    byte = bytes[++at]!;
  }
  return (value | (byte << shift)) >>> 0;
}

function skipVarint(bytes: Uint8Array, at: number): number {
  while (bytes[at]! > 127) at++;
  return at + 1;
}

function readUint48(bytes: Uint8Array, at: number): number {
  const low = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  return (low >>> 0) + (bytes[at + 4]! | (bytes[at + 5]! << 8)) * WORD;
}

function writeUint48(bytes: Uint8Array, at: number, value: number): void {
  const low = value >>> 0;
  const high = (value / WORD) >>> 0;
  bytes[at] = low;
  bytes[at + 1] = low >>> 8;
  bytes[at + 2] = low >>> 16;
  bytes[at + 3] = low >>> 24;
  bytes[at + 4] = high;
  bytes[at + 5] = high >>> 8;
}
