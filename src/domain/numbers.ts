import type { ByteView } from './bytes.js';

/**
 * Signed 64-bit integers as text. In memory they are numbers while those are exact (up to 2 ** 53 -
 * 1 either way), else bigints: nearly every counter stays a number and nothing is allocated for it.
 */
export type Integer = number | bigint;

export const INTEGER_MIN = -(2n ** 63n);
export const INTEGER_MAX = 2n ** 63n - 1n;
/** Length of the longest text, `-9223372036854775808`. */
export const INTEGER_TEXT_MAX = 20;

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
/** Any number of so many digits is exact. */
const EXACT_DIGITS = 15;
const CHUNK = 1_000_000_000;

/**
 * The canonical text of a signed 64-bit integer: no plus, blank, leading zero or `-0`. Null for any
 * other text.
 */
export function parseInteger(text: ByteView): Integer | null {
  const { bytes, end } = text;
  const isNegative = text.start < end && bytes[text.start] === MINUS;
  const start = isNegative ? text.start + 1 : text.start;
  const digits = end - start;
  if (digits < 1 || digits > INTEGER_TEXT_MAX - 1) return null;
  if (bytes[start] === ZERO) return digits === 1 && !isNegative ? 0 : null;
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return null;
    // Beyond 15 digits this is only an approximation, and not used.
    value = value * 10 + (byte - ZERO);
  }
  if (digits > EXACT_DIGITS) return narrow(BigInt(text.toLatin1()));
  return isNegative ? -value : value;
}

/** The sum; null when it does not fit into 64 bits. */
export function addIntegers(a: Integer, b: Integer): Integer | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return narrow(BigInt(a) + BigInt(b));
}

/** Writes the text at `at`, at most INTEGER_TEXT_MAX bytes; returns its end. */
export function formatInteger(value: Integer, target: Uint8Array, at: number): number {
  if (typeof value === 'bigint') return formatText(value.toString(), target, at);
  let rest = value;
  if (rest < 0) {
    target[at++] = MINUS;
    rest = -rest;
  }
  const end = at + countDigits(rest);
  let to = end;
  // In chunks, because integer division is fast only in 32 bits.
  while (rest >= CHUNK) {
    const high = Math.floor(rest / CHUNK);
    let low = (rest - high * CHUNK) | 0;
    for (let digit = 0; digit < 9; digit++) {
      const tenth = (low / 10) | 0;
      target[--to] = ZERO + low - tenth * 10;
      low = tenth;
    }
    rest = high;
  }
  let low = rest | 0;
  while (to > at) {
    const tenth = (low / 10) | 0;
    target[--to] = ZERO + low - tenth * 10;
    low = tenth;
  }
  return end;
}

function countDigits(value: number): number {
  let digits = 1;
  for (let bound = 10; value >= bound; bound *= 10) digits++;
  return digits;
}

function formatText(text: string, target: Uint8Array, at: number): number {
  for (let from = 0; from < text.length; from++) target[at + from] = text.charCodeAt(from);
  return at + text.length;
}

function narrow(value: bigint): Integer | null {
  if (value < INTEGER_MIN || value > INTEGER_MAX) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
