import { crc32 } from 'node:zlib';

/*
 * A token is `minidb_`, 256 random bits as 43 digits to base 62, and the CRC-32 of all that as 6 more.
 * So a scanner of source code finds one and knows that it is none of another kind, and a slip of the
 * keyboard is no token at all.
 */

export const TOKEN_PREFIX = 'minidb_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const SECRET_BYTES = 32;
const SECRET_DIGITS = 43;
const CHECKSUM_DIGITS = 6;
export const TOKEN_LENGTH = TOKEN_PREFIX.length + SECRET_DIGITS + CHECKSUM_DIGITS;

/** `random` are SECRET_BYTES bytes. */
export function tokenOf(random: Uint8Array): string {
  const number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const body = TOKEN_PREFIX + digits(number, SECRET_DIGITS);
  return body + checksum(body);
}

/** Whether it begins as a token of ours and is none: somebody copied it wrongly. */
export function isMistyped(secret: Uint8Array): boolean {
  const text = Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength);
  if (!text.subarray(0, TOKEN_PREFIX.length).equals(PREFIX)) return false;
  if (text.length !== TOKEN_LENGTH) return true;
  const end = TOKEN_LENGTH - CHECKSUM_DIGITS;
  return checksum(text.subarray(0, end)) !== text.toString('latin1', end);
}

const PREFIX = Buffer.from(TOKEN_PREFIX);

const checksum = (body: string | Uint8Array): string =>
  digits(BigInt(crc32(body)), CHECKSUM_DIGITS);

function digits(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= 62n)
    text = DIGITS[Number(rest % 62n)] + text;
  return text;
}
