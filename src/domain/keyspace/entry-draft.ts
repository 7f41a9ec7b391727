import type { ByteView } from '../bytes.js';
import { VALUE_TYPE_MAX } from '../value-type.js';
import { CLOCK_BYTES } from './access-clock.js';
import {
  EXPIRY_BYTES,
  HAS_CLOCK,
  HAS_EXPIRY,
  keyLengthOf,
  keyStartOf,
  UINT48_MAX,
  varintBytes,
  VERSION_BYTES,
  writeUint48,
  writeVarint,
} from './entry.js';
import { copyMemory, equalMemory, type Memory, MemoryCache, NO_MEMORY } from '../memory.js';

/**
 * Entries of this length always have room for an expiry, so that setting one does not copy them.
 */
const EXPIRY_ALWAYS_BYTES = 4096;

/**
 * What is to become an entry: one per keyspace, filled by `put` and written when there is a cell.
 */
export class EntryDraft {
  /** The key, where the caller keeps it. */
  key = NO_MEMORY;
  keyStart = 0;
  keyEnd = 0;
  expiresAtMs = 0;
  /** What the entry notes as its last use, set before `set`; 0 when it notes none. */
  ticks = 0;
  /** Flag of the expiry index: 0 or GENERATION. */
  generation = 0;
  /** Bytes before the key. */
  headBytes = 0;
  /** Bytes of the entry. */
  bytes = 0;
  #type = 0;
  #version = 0;
  #hasExpiry = false;
  #value = NO_MEMORY;
  #valueStart = 0;
  #valueEnd = 0;
  /** Of the entry's value: more than the source's when `extend` made it so. */
  #valueBytes = 0;
  readonly #keySources = new MemoryCache();
  readonly #valueSources = new MemoryCache();

  setKey(key: ByteView): void {
    this.key = this.#keySources.of(key.bytes);
    this.keyStart = key.start;
    this.keyEnd = key.end;
  }

  /** Whether the entry at `start` has this key. */
  isKeyOf(view: DataView, start: number): boolean {
    const { key, keyStart, keyEnd } = this;
    if (keyLengthOf(view, start) !== keyEnd - keyStart) return false;
    return equalMemory(key.view, keyStart, keyEnd, view, keyStartOf(view, start));
  }

  /**
   * Everything but the key, which is set already. RangeError when a number is out of its bounds.
   */
  set(value: ByteView, type: number, expiresAtMs: number, version: number): void {
    if (!(type > 0 && type <= VALUE_TYPE_MAX)) throw new RangeError(`type ${type}`);
    if (!(expiresAtMs >= 0 && expiresAtMs <= UINT48_MAX && version >= 0 && version <= UINT48_MAX)) {
      throw new RangeError(`expiry ${expiresAtMs} or version ${version} is not below 2 ** 48`);
    }
    this.#value = this.#valueSources.of(value.bytes);
    this.#valueStart = value.start;
    this.#valueEnd = value.end;
    this.#type = type;
    this.#version = version;
    this.expiresAtMs = expiresAtMs;
    this.generation = 0;
    this.extend(value.end - value.start);
  }

  /** Makes room for more value than was set; what is in it is the caller's to write. */
  extend(valueBytes: number): void {
    const keyLength = this.keyEnd - this.keyStart;
    const hasExpiry = this.expiresAtMs !== 0 || keyLength + valueBytes >= EXPIRY_ALWAYS_BYTES;
    this.#valueBytes = valueBytes;
    this.#hasExpiry = hasExpiry;
    const lengthsBytes = varintBytes(keyLength) + varintBytes(valueBytes);
    const headBytes = 1 + lengthsBytes + VERSION_BYTES + (hasExpiry ? EXPIRY_BYTES : 0);
    this.headBytes = this.ticks === 0 ? headBytes : headBytes + CLOCK_BYTES;
    this.bytes = this.headBytes + keyLength + valueBytes;
  }

  /** Lets go of the caller's buffers, so that a large one is not kept alive. */
  forget(): void {
    this.key = NO_MEMORY;
    this.#value = NO_MEMORY;
  }

  /** Writes the entry into a cell that holds nothing the draft points at. */
  writeTo(target: Memory, start: number): void {
    this.#writeHead(target.view, start);
    const keyAt = start + this.headBytes;
    copyMemory(this.key, this.keyStart, this.keyEnd, target, keyAt);
    const valueAt = keyAt + this.keyEnd - this.keyStart;
    copyMemory(this.#value, this.#valueStart, this.#valueEnd, target, valueAt);
  }

  /**
   * Writes over an entry with the same key and equally long head. The key stays; the value may be
   * part of the entry.
   */
  overwrite(target: Memory, start: number): void {
    this.#writeHead(target.view, start);
    const valueAt = start + this.headBytes + this.keyEnd - this.keyStart;
    const value = this.#value;
    if (value.bytes !== target.bytes) {
      copyMemory(value, this.#valueStart, this.#valueEnd, target, valueAt);
    } else if (this.#valueStart !== valueAt) {
      target.bytes.copyWithin(valueAt, this.#valueStart, this.#valueEnd);
    }
  }

  #writeHead(view: DataView, start: number): void {
    const generation = this.expiresAtMs === 0 ? 0 : this.generation;
    const type = this.#type;
    const head = this.#hasExpiry ? type | HAS_EXPIRY | generation : type;
    view.setUint8(start, head);
    let at = writeVarint(view, start + 1, this.keyEnd - this.keyStart);
    at = writeVarint(view, at, this.#valueBytes);
    writeUint48(view, at, this.#version);
    if (this.#hasExpiry) writeUint48(view, at + VERSION_BYTES, this.expiresAtMs);
    if (this.ticks === 0) return;
    view.setUint8(start, head | HAS_CLOCK);
    const clockAt = start + this.headBytes - CLOCK_BYTES;
    view.setUint16(clockAt, this.ticks, true);
    view.setUint8(clockAt + 2, this.ticks >>> 16);
  }
}
