import type { ByteView } from './bytes.js';

const CURSOR_MAX = 2n ** 64n - 1n;
const DIGITS_MAX = 20;

/**
 * The cursor of an iteration as Redis reads it, with C's `strtoul`: a sign is allowed, a minus counts
 * down from 2^64, a zero byte ends the text, and nothing is 0. Null for what is no cursor. Beyond
 * 2^53 - 1 it is not exact.
 */
export function parseCursor(text: ByteView): number | null {
  const [characters = ''] = text.toLatin1().split('\0', 1);
  if (characters === '') return 0;
  const { sign, digits } = /^(?<sign>[+-]?)0*(?<digits>\d+)$/.exec(characters)?.groups ?? {};
  if (digits === undefined || digits.length > DIGITS_MAX) return null;
  const value = BigInt(digits);
  if (value > CURSOR_MAX) return null;
  return Number(sign === '-' && value > 0n ? CURSOR_MAX + 1n - value : value);
}
