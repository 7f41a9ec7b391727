import type { HashValue } from '../../domain/hashes/hash-value.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { INTEGER_TEXT_MAX, parseInteger } from '../../domain/numbers.js';
import { HASH } from '../../domain/value-type.js';

/** Redis keeps shorter strings in the object itself. */
const EMBEDDED_BYTES_MAX = 44;
/** Redis packs hashes up to these bounds, its `hash-max-listpack-entries` and `-value`. */
const LISTPACK_FIELDS_MAX = 512;
const LISTPACK_BYTES_MAX = 64;
/** Redis has these integers once for all keys. */
const SHARED_INTEGERS = 10_000;

/** What OBJECT ENCODING of Redis says of such a value. */
export function encodingOf(entry: Entry): string {
  const { value } = entry;
  if (value.length <= INTEGER_TEXT_MAX && parseInteger(value) !== null) return 'int';
  return value.length <= EMBEDDED_BYTES_MAX ? 'embstr' : 'raw';
}

/** The same of a hash; whether it was larger once is not known. */
export function hashEncodingOf(hash: HashValue): string {
  if (hash.count > LISTPACK_FIELDS_MAX) return 'hashtable';
  let isLong = false;
  hash.each((field, value) => {
    if (Math.max(field.length, value.length) > LISTPACK_BYTES_MAX) isLong = true;
  });
  return isLong ? 'hashtable' : 'listpack';
}

export function isSharedInteger(entry: Entry): boolean {
  if (entry.type === HASH) return false;
  const { value } = entry;
  const number = value.length <= INTEGER_TEXT_MAX ? parseInteger(value) : null;
  return number !== null && number >= 0 && number < SHARED_INTEGERS;
}
