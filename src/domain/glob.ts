import type { ByteView } from './bytes.js';

/**
 * Redis's glob: `*`, `?`, `[abc]`, `[a-z]`, `[^a]` and `\x` for x itself; bytes, case-sensitive. A
 * class without `]` reaches to the end, a backslash at the end is itself. Only the last star is
 * ever tried again, so that no pattern takes more than pattern length times text length steps.
 */

const STAR = 42;
const QUESTION_MARK = 63;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const CARET = 94;
const DASH = 45;
const NO_MATCH = -1;

export function globMatches(pattern: ByteView, text: ByteView): boolean {
  let at = pattern.start;
  let textAt = text.start;
  let starAt = NO_MATCH;
  let starTextAt = 0;
  while (textAt < text.end) {
    if (at < pattern.end && pattern.bytes[at] === STAR) {
      starAt = ++at;
      starTextAt = textAt;
      continue;
    }
    const next = at < pattern.end ? matchOne(pattern, at, text.bytes[textAt]!) : NO_MATCH;
    if (next !== NO_MATCH) {
      at = next;
      textAt++;
    } else if (starAt !== NO_MATCH) {
      at = starAt;
      textAt = ++starTextAt;
    } else {
      return false;
    }
  }
  while (at < pattern.end && pattern.bytes[at] === STAR) at++;
  return at === pattern.end;
}

/** Matches one byte with the element at `at`, which is no star; returns the element's end. */
function matchOne(pattern: ByteView, at: number, byte: number): number {
  const { bytes, end } = pattern;
  const element = bytes[at]!;
  if (element === QUESTION_MARK) return at + 1;
  if (element === OPEN) return matchClass(pattern, at + 1, byte);
  if (element === BACKSLASH && at + 1 < end) return bytes[at + 1] === byte ? at + 2 : NO_MATCH;
  return element === byte ? at + 1 : NO_MATCH;
}

/** `at` is after the bracket. */
function matchClass(pattern: ByteView, at: number, byte: number): number {
  const { bytes, end } = pattern;
  const isNegated = at < end && bytes[at] === CARET;
  if (isNegated) at++;
  let isMember = false;
  while (at < end && bytes[at] !== CLOSE) {
    const first = bytes[at]!;
    if (first === BACKSLASH && at + 1 < end) {
      if (bytes[at + 1] === byte) isMember = true;
      at += 2;
    } else if (at + 2 < end && bytes[at + 1] === DASH) {
      const last = bytes[at + 2]!;
      if (byte >= Math.min(first, last) && byte <= Math.max(first, last)) isMember = true;
      at += 3;
    } else {
      if (first === byte) isMember = true;
      at++;
    }
  }
  if (isMember === isNegated) return NO_MATCH;
  return at < end ? at + 1 : end;
}
