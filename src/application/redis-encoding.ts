import type { Entry } from '../domain/keyspace/entry.js';
import { INTEGER_TEXT_MAX, parseInteger } from '../domain/numbers.js';

/** Redis keeps shorter strings in the object itself. */
const EMBEDDED_BYTES_MAX = 44;
/** Redis has these integers once for all keys. */
const SHARED_INTEGERS = 10_000;

/** What OBJECT ENCODING of Redis says of such a value. */
export function encodingOf(entry: Entry): string {
  const { value } = entry;
  if (value.length <= INTEGER_TEXT_MAX && parseInteger(value) !== null) return 'int';
  return value.length <= EMBEDDED_BYTES_MAX ? 'embstr' : 'raw';
}

export function isSharedInteger(entry: Entry): boolean {
  const { value } = entry;
  const number = value.length <= INTEGER_TEXT_MAX ? parseInteger(value) : null;
  return number !== null && number >= 0 && number < SHARED_INTEGERS;
}
