/**
 * Numbers as the 80-bit floats of x86, of which Redis's INCRBYFLOAT and HINCRBYFLOAT are made: 64
 * bits of mantissa, exact decimal text with 17 digits after the point. Doubles would give other
 * digits (0.1 + 0.2), so this computes with whole numbers and rounds where those floats do.
 */
export interface ExtendedFloat {
  /** Signed, below 2 ** 64 in size. */
  readonly mantissa: bigint;
  /** The number is mantissa * 2 ** exponent. */
  readonly exponent: number;
}

/** Redis takes no longer text for a number. */
export const EXTENDED_TEXT_MAX = 5 * 1024 - 1;
const MANTISSA_BITS = 64;
/** Of the smallest number that is not 0. */
const EXPONENT_MIN = -16_445;
/** Numbers of this exponent or more are infinite. */
const EXPONENT_END = 16_384 - MANTISSA_BITS + 1;
/** Decimal exponents beyond this, in a text of at most EXTENDED_TEXT_MAX digits, are infinite or 0 anyhow. */
const DECIMAL_EXPONENT_MAX = 20_000;
const DIGITS_AFTER_POINT = 17;

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
const HEXADECIMAL = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)(?:p([+-]?\d+))?$/i;
const INFINITE = /^[+-]?inf(inity)?$/i;

/** What C's strtold reads; null for what it does not, for NaN, and for what is too large or too small. */
export function parseExtendedFloat(text: string): ExtendedFloat | 'infinite' | null {
  if (text.length > EXTENDED_TEXT_MAX) return null;
  if (INFINITE.test(text)) return 'infinite';
  const hexadecimal = HEXADECIMAL.exec(text);
  const [, sign, whole = '', fraction = '', power = '0'] = hexadecimal ?? DECIMAL.exec(text) ?? [];
  const digits = whole + fraction;
  if (digits === '') return null;
  const size = BigInt(hexadecimal === null ? digits : `0x${digits}`);
  if (size === 0n) return { mantissa: 0n, exponent: 0 };
  const value = sign === '-' ? -size : size;
  const given = Math.max(-DECIMAL_EXPONENT_MAX, Math.min(Number(power), DECIMAL_EXPONENT_MAX));
  if (hexadecimal !== null) return known(rounded(value, 1n, given - 4 * fraction.length));
  const scale = given - fraction.length;
  const factor = 10n ** BigInt(Math.abs(scale));
  return known(scale >= 0 ? rounded(value * factor, 1n, 0) : rounded(value, factor, 0));
}

/** The sum; null when it is infinite. */
export function addExtendedFloats(a: ExtendedFloat, b: ExtendedFloat): ExtendedFloat | null {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.mantissa << BigInt(a.exponent - exponent);
  const right = b.mantissa << BigInt(b.exponent - exponent);
  return rounded(left + right, 1n, exponent);
}

/** As C's `%.17Lf` writes it, without zeros at the end. */
export function formatExtendedFloat({ mantissa, exponent }: ExtendedFloat): string {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const scaled = size * 10n ** BigInt(DIGITS_AFTER_POINT);
  const whole =
    exponent >= 0 ? scaled << BigInt(exponent) : divided(scaled, 1n << BigInt(-exponent));
  const digits = whole.toString().padStart(DIGITS_AFTER_POINT + 1, '0');
  const fraction = digits.slice(-DIGITS_AFTER_POINT).replace(/0+$/, '');
  const text = digits.slice(0, -DIGITS_AFTER_POINT) + (fraction === '' ? '' : `.${fraction}`);
  return mantissa < 0n && text !== '0' ? `-${text}` : text;
}

/** A number that is not 0 in the text must not become 0 either. */
function known(value: ExtendedFloat | null): ExtendedFloat | null {
  return value === null || value.mantissa === 0n ? null : value;
}

/** The nearest float to value / divisor * 2 ** exponent; null when that is infinite. */
function rounded(value: bigint, divisor: bigint, exponent: number): ExtendedFloat | null {
  if (value === 0n) return { mantissa: 0n, exponent: 0 };
  const size = value < 0n ? -value : value;
  // One bit more or less does not matter yet: what is too long is rounded once more exactly below.
  const surplus = bitsOf(size) - bitsOf(divisor) - MANTISSA_BITS;
  let shift = Math.max(surplus, EXPONENT_MIN - exponent);
  if (quotient(size, divisor, shift) >> BigInt(MANTISSA_BITS) > 0n) shift++;
  let mantissa = quotientRounded(size, divisor, shift);
  if (mantissa >> BigInt(MANTISSA_BITS) > 0n) {
    mantissa >>= 1n;
    shift++;
  }
  if (exponent + shift + bitsOf(mantissa) - MANTISSA_BITS >= EXPONENT_END) return null;
  return { mantissa: value < 0n ? -mantissa : mantissa, exponent: exponent + shift };
}

/** size / divisor / 2 ** shift, the rest dropped. */
function quotient(size: bigint, divisor: bigint, shift: number): bigint {
  return shift >= 0 ? size / (divisor << BigInt(shift)) : (size << BigInt(-shift)) / divisor;
}

function quotientRounded(size: bigint, divisor: bigint, shift: number): bigint {
  return shift >= 0
    ? divided(size, divisor << BigInt(shift))
    : divided(size << BigInt(-shift), divisor);
}

/** The nearest whole number, the even one of two equally near. */
function divided(size: bigint, divisor: bigint): bigint {
  const whole = size / divisor;
  const twice = 2n * (size - whole * divisor);
  const isUp = twice > divisor || (twice === divisor && (whole & 1n) === 1n);
  return isUp ? whole + 1n : whole;
}

function bitsOf(value: bigint): number {
  const digits = value.toString(16);
  return 4 * (digits.length - 1) + (32 - Math.clz32(parseInt(digits[0]!, 16)));
}
