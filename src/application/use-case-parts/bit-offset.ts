import type { ByteView } from '../../domain/bytes.js';
import { STRING_BYTES_MAX } from '../../domain/limits.js';
import { parseInteger } from '../../domain/numbers.js';

/** The position of a bit that a string can have; null for other words. */
export function parseBitOffset(word: ByteView): number | null {
  const offset = parseInteger(word);
  return offset === null || offset < 0 || offset >= STRING_BYTES_MAX * 8 ? null : Number(offset);
}
