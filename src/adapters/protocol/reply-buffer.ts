/**
 * Replies are bytes from the start: common ones are copied from constants, integers are written
 * digit by digit. One buffer serves the whole server and is flushed once per read, which was worth
 * about a factor of two against a string per reply (redis-benchmark, 64 commands in flight).
 */
import type { Reply } from '../../application/ports/reply.js';
import type { ByteView } from '../../domain/bytes.js';
import { formatDouble } from '../../domain/double-text.js';
import { writeDecimal } from './decimal.js';

/** Room kept between values; a larger value makes the buffer grow until the next flush. */
export const REPLY_BUFFER_BYTES = 128 * 1024;

/** Below this a loop copies faster than a native call. */
const LOOP_COPY_BYTES_MAX = 64;
/** A type byte, 20 digits with sign, CR LF. */
const HEADER_BYTES_MAX = 24;
const INT32_MAX = 0x7fff_ffff;
const CR = 0x0d;
const LF = 0x0a;
const BLANK = 0x20;
const QUESTION_MARK = 0x3f;

const OK = Buffer.from('+OK\r\n');
const NULL_RESP2 = Buffer.from('$-1\r\n');
const NULL_ARRAY_RESP2 = Buffer.from('*-1\r\n');
const NULL_RESP3 = Buffer.from('_\r\n');
const TRUE_RESP3 = Buffer.from('#t\r\n');
const FALSE_RESP3 = Buffer.from('#f\r\n');
const VERBATIM_FORMAT = Buffer.from('txt:');

const TYPE = {
  status: 0x2b,
  error: 0x2d,
  integer: 0x3a,
  bulk: 0x24,
  array: 0x2a,
  map: 0x25,
  set: 0x7e,
  double: 0x2c,
  push: 0x3e,
  verbatim: 0x3d,
} as const;

/**
 * Collects replies one after the other. Texts of statuses and errors are latin1, so that bytes
 * which a client sent and an error repeats come back unchanged; characters beyond it become `?`.
 */
export class ReplyBuffer implements Reply {
  protocol: 2 | 3 = 2;
  failure: string | null = null;
  /** What was written is in `[0, length)`. */
  output: Buffer = Buffer.allocUnsafeSlow(REPLY_BUFFER_BYTES);
  /** Bytes written so far. */
  length = 0;
  readonly #room = this.output;

  /**
   * Forgets everything from `length` on. At 0 the memory of an unusually large value is given back.
   */
  truncate(length: number): void {
    this.length = length;
    if (length === 0) this.output = this.#room;
  }

  ok(): void {
    this.#constant(OK);
  }

  status(text: string): void {
    this.#line(TYPE.status, text);
  }

  error(text: string): void {
    this.failure = text;
    this.#line(TYPE.error, text);
  }

  integer(value: number | bigint): void {
    this.#reserve(HEADER_BYTES_MAX);
    if (typeof value === 'number') this.#header(TYPE.integer, value);
    else this.#line(TYPE.integer, value.toString());
  }

  double(value: number): void {
    const text = formatDouble(value);
    if (this.protocol === 3) this.#line(TYPE.double, text);
    else this.#latin1Bulk(text);
  }

  boolean(value: boolean): void {
    if (this.protocol === 3) this.#constant(value ? TRUE_RESP3 : FALSE_RESP3);
    else this.integer(value ? 1 : 0);
  }

  bulk(value: ByteView): void {
    this.bytes(value.bytes, value.start, value.end);
  }

  bytes(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start + HEADER_BYTES_MAX);
    this.#header(TYPE.bulk, end - start);
    this.#copy(bytes, start, end);
    this.#lineEnd();
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#reserve(length + HEADER_BYTES_MAX);
    this.#header(TYPE.bulk, length);
    this.#utf8(text);
  }

  verbatim(text: string): void {
    if (this.protocol === 2) return this.text(text);
    const length = Buffer.byteLength(text) + VERBATIM_FORMAT.length;
    this.#reserve(length + HEADER_BYTES_MAX);
    this.#header(TYPE.verbatim, length);
    this.#copy(VERBATIM_FORMAT, 0, VERBATIM_FORMAT.length);
    this.#utf8(text);
  }

  null(): void {
    this.#constant(this.protocol === 3 ? NULL_RESP3 : NULL_RESP2);
  }

  nullArray(): void {
    this.#constant(this.protocol === 3 ? NULL_RESP3 : NULL_ARRAY_RESP2);
  }

  array(count: number): void {
    this.#reserve(HEADER_BYTES_MAX);
    this.#header(TYPE.array, count);
  }

  map(count: number): void {
    this.#reserve(HEADER_BYTES_MAX);
    if (this.protocol === 3) this.#header(TYPE.map, count);
    else this.#header(TYPE.array, count * 2);
  }

  push(count: number): void {
    this.#reserve(HEADER_BYTES_MAX);
    this.#header(this.protocol === 3 ? TYPE.push : TYPE.array, count);
  }

  /** Takes what is encoded already. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#copy(bytes, 0, bytes.length);
  }

  set(count: number): void {
    this.#reserve(HEADER_BYTES_MAX);
    this.#header(this.protocol === 3 ? TYPE.set : TYPE.array, count);
  }

  #constant(bytes: Uint8Array): void {
    this.#reserve(HEADER_BYTES_MAX);
    const output = this.output;
    let to = this.length;
    for (let at = 0; at < bytes.length; at++) output[to++] = bytes[at]!;
    this.length = to;
  }

  #copy(bytes: Uint8Array, start: number, end: number): void {
    const output = this.output;
    let to = this.length;
    this.length = to + end - start;
    if (end - start > LOOP_COPY_BYTES_MAX) {
      output.set(bytes.subarray(start, end), to);
      return;
    }
    for (let at = start; at < end; at++) output[to++] = bytes[at]!;
  }

  #utf8(text: string): void {
    this.length += this.output.write(text, this.length);
    this.#lineEnd();
  }

  #latin1Bulk(text: string): void {
    this.#reserve(text.length + HEADER_BYTES_MAX);
    this.#header(TYPE.bulk, text.length);
    this.#latin1(text);
  }

  #line(type: number, text: string): void {
    this.#reserve(text.length + HEADER_BYTES_MAX);
    this.output[this.length++] = type;
    this.#latin1(text);
  }

  #latin1(text: string): void {
    const output = this.output;
    let to = this.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      output[to++] = code === CR || code === LF ? BLANK : code > 0xff ? QUESTION_MARK : code;
    }
    this.length = to;
    this.#lineEnd();
  }

  /** A type byte, an integer and the line's end; room for it is reserved. */
  #header(type: number, value: number): void {
    const output = this.output;
    output[this.length++] = type;
    if (value >= -INT32_MAX && value <= INT32_MAX) {
      this.length = writeDecimal(output, this.length, value);
      this.#lineEnd();
    } else {
      this.#latin1(BigInt(value).toString());
    }
  }

  #lineEnd(): void {
    this.output[this.length++] = CR;
    this.output[this.length++] = LF;
  }

  #reserve(bytes: number): void {
    if (this.length + bytes > this.output.length) this.#grow(this.length + bytes);
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.output.length * 2));
    larger.set(this.output.subarray(0, this.length));
    this.output = larger;
  }
}
