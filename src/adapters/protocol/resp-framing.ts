/**
 * RESP arrays. On a hot 64 KiB buffer this frames more than 25 million GETs a second
 * (bench/framing.ts), which is why headers of one and two digits are read in line, what a call
 * works on lies in fields, and the state for going on later is only written when a request turns
 * out to be partial.
 *
 * As in Redis the two bytes after a header or an argument are skipped, not compared with CR LF.
 */
import type { Words } from '../../domain/words.js';
import type { Framing, FramingLimits } from './framing.js';
import { AUTHENTICATED_LIMITS, INCOMPLETE, INVALID } from './framing.js';
import { parseStrictInteger } from './strict-integer.js';

const CR = 0x0d;
const DOLLAR = 0x24;
const ZERO = 0x30;
const INT32_MAX = 0x7fff_ffff;
/** A count or length that is not known yet. */
const UNKNOWN = -3;

export class RespFraming implements Framing {
  readonly words: Words;
  error = '';
  steps = 0;

  // What the current call works on, with `words.bytes`.
  #start = 0;
  #end = 0;
  #limits = AUTHENTICATED_LIMITS;
  /** Position after the header that was read last. */
  #afterHeader = 0;

  // Where to go on with a partial request, relative to its start.
  #isPartial = false;
  #at = 0;
  #left = UNKNOWN;
  #length = UNKNOWN;
  /** Bytes of an incomplete header known to hold no CR. */
  #scanned = 0;

  constructor(words: Words) {
    this.words = words;
  }

  reset(): void {
    this.#isPartial = false;
    this.#scanned = 0;
  }

  next(bytes: Uint8Array, start: number, end: number, limits: FramingLimits): number {
    this.words.bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#limits = limits;
    if (this.#isPartial) return this.#resume();
    this.words.clear();
    if (start + 4 <= end && bytes[start + 2] === CR) {
      const digit = bytes[start + 1]! - ZERO;
      if (digit >= 0 && digit <= 9) return this.#readArguments(start + 4, digit, UNKNOWN);
    }
    return this.#readArray();
  }

  #resume(): number {
    const at = this.#start + this.#at;
    const left = this.#left;
    this.#isPartial = false;
    if (left === UNKNOWN) return this.#readArray();
    if (this.#length !== UNKNOWN) return this.#readArguments(at, left, this.#length);
    const length = this.#readLength(at);
    if (length === INCOMPLETE) return this.#suspend(at, left, UNKNOWN);
    return length < 0 ? length : this.#readArguments(this.#afterHeader, left, length);
  }

  #readArray(): number {
    const count = this.#readCount(this.#start);
    if (count === INCOMPLETE) return this.#suspend(this.#start, UNKNOWN, UNKNOWN);
    return count < 0 ? count : this.#readArguments(this.#afterHeader, count, UNKNOWN);
  }

  /** Reads `count` arguments from `at`; of the first the length may be known already. */
  #readArguments(at: number, count: number, knownLength: number): number {
    const words = this.words;
    const bytes = words.bytes;
    const end = this.#end;
    const wordsBefore = words.count;
    let length = knownLength;
    for (let left = count; left > 0; left--) {
      if (length === UNKNOWN) {
        length = shortLength(bytes, at, end);
        if (length >= 0) {
          at += length < 10 ? 4 : 5;
        } else {
          length = this.#readLength(at);
          if (length === INVALID) return INVALID;
          if (length === INCOMPLETE) {
            this.steps += words.count - wordsBefore;
            return this.#suspend(at, left, UNKNOWN);
          }
          at = this.#afterHeader;
        }
      }
      if (at + length + 2 > end) {
        this.steps += words.count - wordsBefore;
        return this.#suspend(at, left, length);
      }
      words.push(at, at + length);
      at += length + 2;
      length = UNKNOWN;
    }
    this.steps += words.count - wordsBefore + 1;
    return at;
  }

  #suspend(at: number, left: number, length: number): number {
    this.steps++;
    this.#isPartial = true;
    this.#at = at - this.#start;
    this.#left = left;
    this.#length = length;
    return INCOMPLETE;
  }

  /** The number of arguments, 0 also for a negative one; INCOMPLETE or INVALID. */
  #readCount(at: number): number {
    const headerEnd = this.#findHeaderEnd(at);
    if (headerEnd === INCOMPLETE) return INCOMPLETE;
    if (headerEnd === INVALID) return this.#fail('too big mbulk count string');
    const count = parseStrictInteger(this.words.bytes, at + 1, headerEnd);
    if (!(count <= INT32_MAX)) return this.#fail('invalid multibulk length');
    if (count > this.#limits.unauthenticatedArgumentsMax) {
      return this.#fail('unauthenticated multibulk length');
    }
    if (count > this.#limits.argumentsMax) return this.#fail('invalid multibulk length');
    return Math.max(count, 0);
  }

  /** The argument's length, INCOMPLETE or INVALID. */
  #readLength(at: number): number {
    if (at >= this.#end) return INCOMPLETE;
    const marker = this.words.bytes[at]!;
    if (marker !== DOLLAR) return this.#fail(`expected '$', got '${String.fromCharCode(marker)}'`);
    const headerEnd = this.#findHeaderEnd(at);
    if (headerEnd === INCOMPLETE) return INCOMPLETE;
    if (headerEnd === INVALID) return this.#fail('too big bulk count string');
    const length = parseStrictInteger(this.words.bytes, at + 1, headerEnd);
    if (!(length >= 0 && length <= this.#limits.argumentBytesMax)) {
      return this.#fail('invalid bulk length');
    }
    if (length > this.#limits.unauthenticatedArgumentBytesMax) {
      return this.#fail('unauthenticated bulk length');
    }
    const requestBytes = this.#afterHeader + length + 2 - this.#start;
    return requestBytes > this.#limits.requestBytesMax ? this.#fail('too big request') : length;
  }

  /**
   * Position of the header's CR; INCOMPLETE; INVALID when the header is longer than a line may be.
   */
  #findHeaderEnd(at: number): number {
    const bytes = this.words.bytes;
    const scanEnd = Math.min(this.#end, at + this.#limits.lineBytesMax + 1);
    let cr = at + this.#scanned;
    while (cr < scanEnd && bytes[cr] !== CR) cr++;
    this.steps += cr - at - this.#scanned;
    if (cr - at > this.#limits.lineBytesMax) return INVALID;
    if (cr + 2 > this.#end) {
      this.#scanned = cr - at;
      return INCOMPLETE;
    }
    this.#scanned = 0;
    this.#afterHeader = cr + 2;
    return cr;
  }

  #fail(what: string): number {
    this.reset();
    this.error = `ERR Protocol error: ${what}`;
    return INVALID;
  }
}

/** The length in a complete header of one digit, or of two; -1 when it is something else. */
function shortLength(bytes: Uint8Array, at: number, end: number): number {
  if (at + 5 > end || bytes[at] !== DOLLAR) return -1;
  const first = bytes[at + 1]! - ZERO;
  if (first < 0 || first > 9) return -1;
  if (bytes[at + 2] === CR) return first;
  const second = bytes[at + 2]! - ZERO;
  if (first === 0 || second < 0 || second > 9 || bytes[at + 3] !== CR) return -1;
  return first * 10 + second;
}
