import type { Words } from '../../domain/words.js';
import type { Framing, FramingLimits } from './framing.js';
import { INCOMPLETE, INVALID } from './framing.js';

const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LOWER_X = 0x78;
/**
 * What a backslash and one letter mean, as in Redis; any other byte after a backslash is itself.
 */
const ESCAPES: Readonly<Record<number, number>> = {
  0x6e: LF,
  0x72: CR,
  0x74: 0x09,
  0x61: 0x07,
  0x62: 0x08,
};

/**
 * A line of words: split by blanks, ended by LF or CR LF. Double quotes may begin anywhere in a
 * word and must close before a blank or the end of the line. Escapes are replaced in place: a word
 * is never longer than what it was written as, so the buffer that was read is the only one needed.
 */
export class LineFraming implements Framing {
  readonly words: Words;
  error = '';
  steps = 0;
  /** Bytes of a partial line known to hold no LF. */
  #scanned = 0;
  /** Where the word that was read last stops in the line as written. */
  #afterWord = 0;

  constructor(words: Words) {
    this.words = words;
  }

  reset(): void {
    this.#scanned = 0;
  }

  next(bytes: Uint8Array, start: number, end: number, limits: FramingLimits): number {
    // A line of the greatest length may still be followed by CR LF.
    const scanEnd = Math.min(end, start + limits.lineBytesMax + 2);
    let lf = start + this.#scanned;
    while (lf < scanEnd && bytes[lf] !== LF) lf++;
    this.steps += lf - start - this.#scanned + 1;
    const lineEnd = lf > start && bytes[lf - 1] === CR ? lf - 1 : lf;
    if (lineEnd - start > limits.lineBytesMax) return this.#fail('too big inline request');
    if (lf === end) {
      this.#scanned = lf - start;
      return INCOMPLETE;
    }
    this.reset();
    const isBalanced = this.#split(bytes, start, lineEnd);
    return isBalanced ? lf + 1 : this.#fail('unbalanced quotes in request');
  }

  #split(bytes: Uint8Array, start: number, end: number): boolean {
    this.words.bytes = bytes;
    this.words.clear();
    let at = start;
    while (true) {
      while (at < end && bytes[at] === BLANK) at++;
      if (at === end) return true;
      const wordEnd = this.#readWord(bytes, at, end);
      if (wordEnd < 0) return false;
      this.words.push(at, wordEnd);
      at = this.#afterWord;
    }
  }

  /**
   * The end of the word at `start` after its quotes and escapes are replaced; -1 when unbalanced.
   */
  #readWord(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    let out = start;
    while (at < end && bytes[at] !== BLANK) {
      if (bytes[at] !== QUOTE) {
        bytes[out++] = bytes[at++]!;
        continue;
      }
      out = this.#readQuoted(bytes, at + 1, end, out);
      at = this.#afterWord;
      if (out < 0 || (at < end && bytes[at] !== BLANK)) return -1;
    }
    this.#afterWord = at;
    return out;
  }

  /**
   * Writes what the quotes hold to `out` and returns the position after it; -1 when they do not
   * close.
   */
  #readQuoted(bytes: Uint8Array, start: number, end: number, out: number): number {
    let at = start;
    while (at < end && bytes[at] !== QUOTE) {
      if (bytes[at] !== BACKSLASH || at + 1 === end) {
        bytes[out++] = bytes[at++]!;
        continue;
      }
      const hex = bytes[at + 1] === LOWER_X && at + 4 <= end ? hexByte(bytes, at + 2) : -1;
      bytes[out++] = hex >= 0 ? hex : (ESCAPES[bytes[at + 1]!] ?? bytes[at + 1]!);
      at += hex >= 0 ? 4 : 2;
    }
    this.#afterWord = at + 1;
    return at < end ? out : -1;
  }

  #fail(what: string): number {
    this.reset();
    this.error = `ERR Protocol error: ${what}`;
    return INVALID;
  }
}

/** The value of the two hexadecimal digits at `at`; -1 when they are something else. */
function hexByte(bytes: Uint8Array, at: number): number {
  const high = hexDigit(bytes[at]!);
  const low = hexDigit(bytes[at + 1]!);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1;
}
