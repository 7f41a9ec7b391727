import { crc32 } from 'node:zlib';

/**
 * A commit's last line ends with the checksum of everything before it, so that each changed byte and
 * each missing end is found: the format itself has no checksum for commits. Readers ignore the field.
 */
const BEFORE = ',"crc32":"';
const AFTER = '"}}}\n';
const DIGITS = 8;
const TAIL = /^,"crc32":"([0-9a-f]{8})"\}\}\}\n$/;
const TAIL_BYTES = BEFORE.length + DIGITS + AFTER.length;

/** `text` ends in the middle of an object's object's object, behind a property. */
export function withChecksum(text: string): Uint8Array {
  const bytes = Buffer.from(text + BEFORE + '0'.repeat(DIGITS) + AFTER);
  const end = bytes.length - TAIL_BYTES;
  const digits = crc32(bytes.subarray(0, end)).toString(16).padStart(DIGITS, '0');
  bytes.write(digits, end + BEFORE.length, 'latin1');
  return bytes;
}

/** Whether these are the bytes that were written. */
export function hasRightChecksum(bytes: Uint8Array): boolean {
  if (bytes.length < TAIL_BYTES) return false;
  const end = bytes.length - TAIL_BYTES;
  const match = TAIL.exec(Buffer.from(bytes.subarray(end)).toString('latin1'));
  return match !== null && Number.parseInt(match[1]!, 16) === crc32(bytes.subarray(0, end));
}
