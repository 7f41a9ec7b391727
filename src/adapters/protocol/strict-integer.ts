const LENGTH_MAX = 20;
const ZERO = 0x30;
const NINE = 0x39;
const MINUS = 0x2d;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
/** With fewer digits than this a number is exact and far from the bounds of 64 bits. */
const SAFE_DIGITS = 15;

/**
 * The number in bytes [start, end), by the rules of Redis's string2ll: an optional minus, no plus,
 * no blanks, no leading zero, no `-0`, within 64 bits. NaN when it is not such a number. Beyond
 * 2^53 the value is rounded, which no bound here is near.
 */
export function parseStrictInteger(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS && start < end;
  const first = isNegative ? start + 1 : start;
  const digits = end - first;
  if (digits <= 0 || end - start > LENGTH_MAX) return NaN;
  if (bytes[first] === ZERO) return digits === 1 && !isNegative ? 0 : NaN;
  let value = 0;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return NaN;
    value = value * 10 + (byte - ZERO);
  }
  if (digits > SAFE_DIGITS && !fitsInt64(bytes, start, end)) return NaN;
  return isNegative ? -value : value;
}

function fitsInt64(bytes: Uint8Array, start: number, end: number): boolean {
  const exact = BigInt(String.fromCharCode(...bytes.subarray(start, end)));
  return exact >= INT64_MIN && exact <= INT64_MAX;
}
