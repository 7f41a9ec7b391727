import type { ByteView } from './bytes.js';
import { GLOB_ELEMENTS_MAX } from './limits.js';

/**
 * Redis's glob: `*`, `?`, `[abc]`, `[a-z]`, `[^a]` and `\x` for x itself; bytes, case-sensitive. A
 * class without `]` reaches to the end, a backslash at the end is itself.
 *
 * Every element is a bit of a set that says how far the text may have come; a byte moves the whole set
 * on at once. So a text takes time in proportion to its length, whatever the pattern is: trying again
 * from the last star would take the product of both lengths.
 */

const STAR = 42;
const QUESTION_MARK = 63;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const CARET = 94;
const DASH = 45;
const BYTES = 256;
const WORD_BITS = 32;

export class Glob {
  /** Taken so far, by all texts together: one for each byte and 32 elements. */
  steps = 0;
  /** Of the set: one bit an element, and one for the end. */
  readonly #words: number;
  /** By byte, then word: the elements that match it. */
  readonly #matching: Int32Array;
  /** The places where a star lets any text pass. */
  readonly #staying: Int32Array;
  readonly #end: number;
  /** Whether it is one star and nothing else. */
  readonly #isStar: boolean;
  readonly #isEmpty: boolean;
  #reached: Int32Array;
  #next: Int32Array;

  private constructor(
    pattern: ByteView,
    {
      elements,
      stars,
    }: { readonly elements: readonly GlobElement[]; readonly stars: readonly number[] },
  ) {
    this.#end = elements.length;
    this.#isStar = pattern.length === 1 && pattern.bytes[pattern.start] === STAR;
    this.#isEmpty = pattern.length === 0;
    this.#words = Math.floor(elements.length / WORD_BITS) + 1;
    this.#matching = new Int32Array(BYTES * this.#words);
    this.#staying = new Int32Array(this.#words);
    this.#reached = new Int32Array(this.#words);
    this.#next = new Int32Array(this.#words);
    for (const at of stars) this.#staying[at >>> 5]! |= 1 << (at & 31);
    for (let at = 0; at < elements.length; at++) {
      const matches = elements[at]!;
      const bit = 1 << (at & 31);
      for (let byte = 0; byte < BYTES; byte++) {
        if (matches(byte)) this.#matching[byte * this.#words + (at >>> 5)]! |= bit;
      }
    }
  }

  /** Null when the pattern has more than GLOB_ELEMENTS_MAX elements besides stars. */
  static of(pattern: ByteView): Glob | null {
    const elements: GlobElement[] = [];
    const stars: number[] = [];
    for (let at = pattern.start; at < pattern.end;) {
      if (pattern.bytes[at] === STAR) {
        if (stars.at(-1) !== elements.length) stars.push(elements.length);
        at++;
        continue;
      }
      if (elements.length === GLOB_ELEMENTS_MAX) return null;
      const { element, end } = elementAt(pattern, at);
      elements.push(element);
      at = end;
    }
    return new Glob(pattern, { elements, stars });
  }

  /** It takes more than one step for each byte. */
  get isLong(): boolean {
    return this.#words > 1;
  }

  /** As of a key or field in a listing, where one star alone takes the empty name too. */
  matchesName(name: ByteView): boolean {
    return this.#isStar || this.matches(name);
  }

  /** No star matches the empty text, as in Redis. */
  matches(text: ByteView): boolean {
    if (text.length === 0) return this.#isEmpty;
    this.steps += text.length * this.#words;
    return this.#words === 1 ? this.#matchesShort(text) : this.#matchesLong(text);
  }

  /** Whether it matches every text that begins with `prefix`: the pattern's last star is reached by then. */
  matchesAllFrom(prefix: ByteView): boolean {
    if (!this.#isStaying(this.#end)) return false;
    if (prefix.length === 0) return this.#end === 0;
    return this.matches(prefix);
  }

  #isStaying(at: number): boolean {
    return ((this.#staying[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  #matchesShort({ bytes, start, end }: ByteView): boolean {
    const matching = this.#matching;
    const staying = this.#staying[0]!;
    let reached = 1;
    for (let at = start; at < end && reached !== 0; at++) {
      reached = ((reached & matching[bytes[at]!]!) << 1) | (reached & staying);
    }
    return ((reached >>> this.#end) & 1) === 1;
  }

  #matchesLong({ bytes, start, end }: ByteView): boolean {
    const words = this.#words;
    const matching = this.#matching;
    const staying = this.#staying;
    this.#reached.fill(0);
    this.#reached[0] = 1;
    for (let at = start; at < end; at++) {
      const row = bytes[at]! * words;
      const reached = this.#reached;
      const next = this.#next;
      let carry = 0;
      let any = 0;
      for (let word = 0; word < words; word++) {
        const moving = reached[word]! & matching[row + word]!;
        next[word] = (moving << 1) | carry | (reached[word]! & staying[word]!);
        carry = moving >>> (WORD_BITS - 1);
        any |= next[word]!;
      }
      if (any === 0) return false;
      this.#reached = next;
      this.#next = reached;
    }
    return ((this.#reached[this.#end >>> 5]! >>> (this.#end & 31)) & 1) === 1;
  }
}

/** For one text; a pattern that is used again is made a Glob once. One that is too long matches nothing. */
export function globMatches(pattern: ByteView, text: ByteView): boolean {
  return Glob.of(pattern)?.matches(text) ?? false;
}

/** Whether it matches the byte. */
type GlobElement = (byte: number) => boolean;

interface Parsed {
  readonly element: GlobElement;
  readonly end: number;
}

function elementAt({ bytes, end }: ByteView, at: number): Parsed {
  const first = bytes[at]!;
  if (first === QUESTION_MARK) return { element: () => true, end: at + 1 };
  if (first === OPEN) return classAt({ bytes, end }, at + 1);
  const isEscape = first === BACKSLASH && at + 1 < end;
  const literal = isEscape ? bytes[at + 1]! : first;
  return { element: (byte) => byte === literal, end: at + (isEscape ? 2 : 1) };
}

/** `at` is after the bracket. */
function classAt({ bytes, end }: Pick<ByteView, 'bytes' | 'end'>, at: number): Parsed {
  const isNegated = at < end && bytes[at] === CARET;
  if (isNegated) at++;
  const isMember = new Uint8Array(BYTES);
  while (at < end && bytes[at] !== CLOSE) {
    const first = bytes[at]!;
    if (first === BACKSLASH && at + 1 < end) {
      isMember[bytes[at + 1]!] = 1;
      at += 2;
    } else if (at + 2 < end && bytes[at + 1] === DASH) {
      const last = bytes[at + 2]!;
      isMember.fill(1, Math.min(first, last), Math.max(first, last) + 1);
      at += 3;
    } else {
      isMember[first] = 1;
      at++;
    }
  }
  const element = (byte: number): boolean => (isMember[byte] === 1) !== isNegated;
  return { element, end: at < end ? at + 1 : end };
}
