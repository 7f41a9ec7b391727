import { BOOLEAN, DOUBLE, HASH, INTEGER, JSON_DOCUMENT } from '../../domain/value-type.js';

/** What TYPE and SCAN call a value: numbers, booleans and JSON are strings to clients of Redis. */
export const typeName = (type: number): 'string' | 'hash' => (type === HASH ? 'hash' : 'string');

/** What SET … AS calls it, in lower case. */
export function describedType(type: number): string {
  if (type === INTEGER) return 'integer';
  if (type === DOUBLE) return 'double';
  if (type === BOOLEAN) return 'boolean';
  return type === JSON_DOCUMENT ? 'json' : typeName(type);
}
