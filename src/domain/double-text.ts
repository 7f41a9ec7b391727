import type { ByteView } from './bytes.js';

/**
 * The shortest text that reads back as the same number; `inf`, `-inf` and `nan` as RESP3 spells
 * them.
 */
export function formatDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (value === Infinity) return 'inf';
  if (value === -Infinity) return '-inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Length of the longest text: 17 digits after `-0.00000`; below that the exponent is written, and shorter. */
export const DOUBLE_TEXT_MAX = 25;

/** The number whose text by formatDouble this is; null when there is none. */
export function parseDouble(text: string): number | null {
  if (text.length > DOUBLE_TEXT_MAX) return null;
  const value = SPELT.get(text) ?? Number(text);
  return formatDouble(value) === text ? value : null;
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^([+-]?)inf(inity)?$/i;
/** A double written out in full, with its sign and point. */
const READ_TEXT_MAX = 1100;

/** What a person writes for a double, infinity among it; null for other texts and for what is too large. */
export function readDouble(text: ByteView): number | null {
  if (text.length > READ_TEXT_MAX) return null;
  const latin1 = text.toLatin1();
  const infinite = INFINITE.exec(latin1);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  const value = DECIMAL.test(latin1) ? Number(latin1) : NaN;
  return Number.isFinite(value) ? value : null;
}

const SPELT = new Map([
  ['inf', Infinity],
  ['-inf', -Infinity],
]);
