/**
 * HalfSipHash-1-3 (Aumasson and Bernstein) with 32-bit output. Keyed, because clients choose the
 * keys of the keyspace: without knowing the hash key nobody can construct collisions. One round for
 * each word and three at the end are what hash tables use.
 */

const KEY_BYTES = 8;
const FINAL_ROUNDS = 3;

/** A hash of bytes as a signed 32-bit integer: V8 keeps those unboxed. */
export interface KeyHash {
  hash(bytes: DataView, start: number, end: number): number;
}

export class HalfSipHash implements KeyHash {
  readonly #k0: number;
  readonly #k1: number;

  /** `key` is 8 random bytes. */
  constructor(key: Uint8Array) {
    if (key.length !== KEY_BYTES) {
      throw new RangeError(`hash key: expected ${KEY_BYTES} bytes, got ${key.length}`);
    }
    const view = new DataView(key.buffer, key.byteOffset, KEY_BYTES);
    this.#k0 = view.getInt32(0, true);
    this.#k1 = view.getInt32(4, true);
  }

  hash(bytes: DataView, start: number, end: number): number {
    const length = end - start;
    let v0 = this.#k0;
    let v1 = this.#k1;
    let v2 = 0x6c796765 ^ this.#k0;
    let v3 = 0x74656462 ^ this.#k1;
    let at = start;
    for (let left = length >> 2; left >= 0; left--, at += 4) {
      const word = left > 0 ? bytes.getInt32(at, true) : (length << 24) | readTail(bytes, at, end);
      v3 ^= word;
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
      v0 ^= word;
    }
    v2 ^= 0xff;
    for (let round = 0; round < FINAL_ROUNDS; round++) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    return v1 ^ v3;
  }
}

/** A hash key for the `number`-th hash beside this one: as random, and another for each number. */
export function derivedHashKey(hash: KeyHash, number: number): Uint8Array {
  const key = new DataView(new ArrayBuffer(KEY_BYTES));
  const input = new DataView(new ArrayBuffer(KEY_BYTES));
  for (let half = 0; half < 2; half++) {
    input.setFloat64(0, 2 * number + half);
    key.setInt32(4 * half, hash.hash(input, 0, KEY_BYTES));
  }
  return new Uint8Array(key.buffer);
}

/** The up to three bytes after the last whole word. */
function readTail(bytes: DataView, at: number, end: number): number {
  let tail = 0;
  if (at < end) tail = bytes.getUint8(at);
  if (at + 1 < end) tail |= bytes.getUint8(at + 1) << 8;
  if (at + 2 < end) tail |= bytes.getUint8(at + 2) << 16;
  return tail;
}
