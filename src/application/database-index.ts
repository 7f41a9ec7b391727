import type { ByteView } from '../domain/bytes.js';
import { databaseOutOfRange, notAnInteger } from '../domain/errors.js';
import { DATABASES } from '../domain/limits.js';
import { parseInteger } from '../domain/numbers.js';

/** The number of a database, or the error text. */
export function parseDatabaseIndex(word: ByteView, notANumber = notAnInteger): number | string {
  const index = parseInteger(word);
  if (index === null) return notANumber;
  return index < 0 || index >= DATABASES ? databaseOutOfRange : Number(index);
}
