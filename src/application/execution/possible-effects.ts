import { ImpossibleEffectError } from '../../domain/errors.js';
import { UINT48_MAX } from '../../domain/keyspace/entry.js';
import { DATABASES, STRING_BYTES_MAX } from '../../domain/limits.js';
import { HASH, JSON_DOCUMENT, STRING } from '../../domain/value-type.js';

// What replay asks of an effect before it applies it. All of them throw ImpossibleEffectError.

export function requireDatabase(db: number): void {
  if (db < DATABASES) return;
  throw new ImpossibleEffectError(`database ${db}, there are 0 to ${DATABASES - 1}`);
}

/** Milliseconds since 1970. */
export function requireTime(expiresAtMs: number): void {
  if (expiresAtMs <= UINT48_MAX) return;
  throw new ImpossibleEffectError(`a value expires at ${expiresAtMs}, which is no time`);
}

/** Of a value that is put as a whole: hashes are put field by field. */
export function requireValueType(type: number): void {
  if (type >= STRING && type <= JSON_DOCUMENT) return;
  const what = type === HASH ? 'a hash is put as a whole' : `a value of the unknown type ${type}`;
  throw new ImpossibleEffectError(what);
}

export function requireLength(bytes: number): void {
  if (bytes <= STRING_BYTES_MAX) return;
  throw new ImpossibleEffectError(`a string gets ${bytes} bytes, at most ${STRING_BYTES_MAX}`);
}
