import type { ByteView } from '../../domain/bytes.js';
import { databaseOutOfRange, notAnInteger, outOfRangeOf } from '../../domain/errors.js';
import { DATABASES } from '../../domain/limits.js';
import { parseInteger } from '../../domain/numbers.js';

/** Redis reads these numbers into 32 bits. */
const INT32_MIN = -(2n ** 31n);
const INT32_MAX = 2n ** 31n - 1n;

/** The number of a database, or the error text; `refusal` is that of a command with one of its own. */
export function parseDatabaseIndex(word: ByteView, refusal?: string): number | string {
  const index = parseInteger(word);
  if (index === null) return refusal ?? notAnInteger;
  if (index < INT32_MIN || index > INT32_MAX) return refusal ?? outOfRangeOf(INT32_MIN, INT32_MAX);
  return index < 0 || index >= DATABASES ? databaseOutOfRange : Number(index);
}
