/** TableRow has milliseconds, the file microseconds, because every reader knows those. */
const FACTOR = 1000;
/** Up to the year 2255 microseconds are exact as a number. */
const EXACT_MS_MAX = Math.floor(Number.MAX_SAFE_INTEGER / FACTOR);

/** Any safe integer fits into 64 bits as microseconds; RangeError for other numbers. */
export function microsecondsOf(timeMs: number): number | bigint {
  if (timeMs >= 0 && timeMs <= EXACT_MS_MAX && Number.isInteger(timeMs)) return timeMs * FACTOR;
  if (!Number.isSafeInteger(timeMs)) throw new RangeError(`${timeMs} are not milliseconds`);
  return BigInt(timeMs) * BigInt(FACTOR);
}

export function millisecondsOf(microseconds: number | bigint): number {
  const number = Number(microseconds);
  // The quotient is exact: the number is, and a multiple of the factor.
  if (Number.isSafeInteger(number)) return number / FACTOR;
  return Number(BigInt(microseconds) / BigInt(FACTOR));
}
