import type { ByteView } from '../../domain/bytes.js';
import { invalidExpireTime, notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import { SECOND_MS } from '../../domain/time-units.js';

const INT64_MAX = 2n ** 63n - 1n;
/** What an entry's six bytes hold: the year 10889. Later moments are stored as this one. */
const EXPIRES_AT_MS_MAX = 2 ** 48 - 1;

/** How the words of SET, EXPIRE and their kin tell a moment. */
export interface ExpiryUnit {
  readonly unitMs: number;
  readonly isAbsolute: boolean;
}

export const inSeconds: ExpiryUnit = { unitMs: SECOND_MS, isAbsolute: false };
export const inMilliseconds: ExpiryUnit = { unitMs: 1, isAbsolute: false };
export const atSeconds: ExpiryUnit = { unitMs: SECOND_MS, isAbsolute: true };
export const atMilliseconds: ExpiryUnit = { unitMs: 1, isAbsolute: true };

/** As `parseExpiry`, for commands that give a value its expiry: these take no amount below 1. */
export function parsePositiveExpiry(
  word: ByteView,
  unit: ExpiryUnit,
  nowMs: number,
  command: string,
): number | string {
  const moment = parseExpiry(word, unit, nowMs, command);
  if (typeof moment === 'string') return moment;
  const isPositive = moment > (unit.isAbsolute ? 0 : nowMs);
  return isPositive ? moment : invalidExpireTime(command);
}

/**
 * The moment in milliseconds since 1970, possibly past or negative; or the error text. The bounds are
 * Redis's: the moment has to fit 64 bits.
 */
export function parseExpiry(
  word: ByteView,
  unit: ExpiryUnit,
  nowMs: number,
  command: string,
): number | string {
  const amount = parseInteger(word);
  if (amount === null) return notAnInteger;
  const base = unit.isAbsolute ? 0 : nowMs;
  const moment = Number(amount) * unit.unitMs + base;
  if (Number.isSafeInteger(moment)) return Math.min(moment, EXPIRES_AT_MS_MAX);
  const exact = BigInt(amount) * BigInt(unit.unitMs);
  const isRepresentable = exact >= -INT64_MAX - 1n && exact + BigInt(base) <= INT64_MAX;
  if (!isRepresentable) return invalidExpireTime(command);
  return moment < 0 ? 0 : EXPIRES_AT_MS_MAX;
}
