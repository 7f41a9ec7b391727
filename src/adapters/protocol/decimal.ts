const ZERO = 0x30;
const MINUS = 0x2d;

/**
 * Writes an integer from -(2 ** 31 - 1) to 2 ** 31 - 1 digit by digit; returns the text's end. There is
 * room for it, at most 11 bytes.
 */
export function writeDecimal(bytes: Uint8Array, at: number, value: number): number {
  if (value >= 0 && value <= 9) {
    bytes[at] = ZERO + value;
    return at + 1;
  }
  let rest = value | 0;
  if (rest < 0) {
    bytes[at++] = MINUS;
    rest = -rest;
  }
  let digits = 1;
  for (let bound = 10; bound <= rest; bound *= 10) digits++;
  const end = at + digits;
  for (let to = end - 1; to >= at; to--) {
    const quotient = (rest / 10) | 0;
    bytes[to] = ZERO + rest - quotient * 10;
    rest = quotient;
  }
  return end;
}
