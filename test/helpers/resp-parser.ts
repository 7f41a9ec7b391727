import type { RespValue } from './resp-value.js';

const CR = 0x0d;
const LF = 0x0a;
const EMPTY = Buffer.alloc(0);

export interface RespFrame {
  readonly value: RespValue;
  readonly bytes: Buffer;
}

/** Thrown inside the parser alone: the value's last bytes have not arrived. */
class Incomplete extends Error {}
const incomplete = new Incomplete();

/**
 * Replies out of bytes, however they are split, in RESP2 and RESP3 (redis.io, "RESP protocol
 * specification"). It is written from the specification and shares no code with the server, so that
 * an error in one does not hide in the other. A value is parsed again from its start when its last
 * bytes arrive: simple, and quick enough for a test.
 */
export class RespParser {
  #bytes: Buffer = EMPTY;
  #at = 0;

  /** Bytes received that are not part of a complete value yet. */
  get pendingBytes(): number {
    return this.#bytes.length;
  }

  /** Takes the next bytes and returns the values they complete. Throws when they are not RESP. */
  push(chunk: Buffer): RespValue[] {
    return this.pushFrames(chunk).map(({ value }) => value);
  }

  /** As `push`, with the bytes that each value came in. */
  pushFrames(chunk: Buffer): RespFrame[] {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    this.#at = 0;
    const frames: RespFrame[] = [];
    let consumed = 0;
    try {
      while (this.#at < this.#bytes.length) {
        const value = this.#value();
        frames.push({ value, bytes: this.#bytes.subarray(consumed, this.#at) });
        consumed = this.#at;
      }
    } catch (error) {
      if (error !== incomplete) throw error;
    }
    this.#bytes = consumed === this.#bytes.length ? EMPTY : this.#bytes.subarray(consumed);
    return frames;
  }

  #value(): RespValue {
    const kind = String.fromCharCode(this.#byte());
    const line = this.#line();
    switch (kind) {
      case '+':
        return { type: 'status', text: line };
      case '-':
        return { type: 'error', text: line };
      case ':':
        return { type: 'integer', value: integer(line) };
      case ',':
        return { type: 'double', text: line };
      case '(':
        return { type: 'big-number', value: integer(line) };
      case '_':
        if (line !== '') throw new Error(`a null with the text ${line}`);
        return { type: 'null' };
      case '#':
        if (line !== 't' && line !== 'f') throw new Error(`expected #t or #f, received #${line}`);
        return { type: 'boolean', value: line === 't' };
      default:
        return this.#sized(kind, Number(integer(line)));
    }
  }

  #sized(kind: string, size: number): RespValue {
    if (size === -1 && kind === '$') return { type: 'null-bulk' };
    if (size === -1 && kind === '*') return { type: 'null-array' };
    if (size < 0) throw new Error(`a size of ${size} after ${kind}`);
    switch (kind) {
      case '$':
        return { type: 'bulk', bytes: this.#exactly(size) };
      case '!':
        return { type: 'error', text: this.#exactly(size).toString('latin1') };
      case '=':
        return verbatim(this.#exactly(size));
      case '*':
        return { type: 'array', items: this.#items(size) };
      case '~':
        return { type: 'set', items: this.#items(size) };
      case '>':
        return { type: 'push', items: this.#items(size) };
      case '%':
        return { type: 'map', pairs: this.#pairs(size) };
      case '|':
        return { type: 'attribute', pairs: this.#pairs(size) };
      default:
        throw new Error(`no RESP type starts with ${JSON.stringify(kind)}`);
    }
  }

  #items(count: number): RespValue[] {
    const items: RespValue[] = [];
    for (let at = 0; at < count; at++) items.push(this.#value());
    return items;
  }

  #pairs(count: number): [RespValue, RespValue][] {
    const pairs: [RespValue, RespValue][] = [];
    for (let at = 0; at < count; at++) pairs.push([this.#value(), this.#value()]);
    return pairs;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw incomplete;
    this.#at++;
    return byte;
  }

  /** Up to CR LF, which it skips. */
  #line(): string {
    const end = this.#bytes.indexOf(CR, this.#at);
    if (end < 0 || end + 1 >= this.#bytes.length) throw incomplete;
    if (this.#bytes[end + 1] !== LF) throw new Error('CR without LF in a reply');
    const line = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + 2;
    return line;
  }

  /** `size` bytes and the CR LF after them, in a buffer of their own. */
  #exactly(size: number): Buffer {
    const end = this.#at + size;
    if (end + 2 > this.#bytes.length) throw incomplete;
    if (this.#bytes[end] !== CR || this.#bytes[end + 1] !== LF) {
      throw new Error(`a string of ${size} bytes does not end with CR LF`);
    }
    const bytes = Buffer.from(this.#bytes.subarray(this.#at, end));
    this.#at = end + 2;
    return bytes;
  }
}

function verbatim(bytes: Buffer): RespValue {
  const format = bytes.toString('latin1', 0, 3);
  if (bytes[3] !== 0x3a) throw new Error('a verbatim string without its format');
  return { type: 'verbatim', format, bytes: bytes.subarray(4) };
}

function integer(line: string): bigint {
  if (!/^[+-]?\d+$/.test(line)) throw new Error(`expected an integer, received ${line}`);
  return BigInt(line);
}
