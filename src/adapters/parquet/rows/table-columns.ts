import type { Column } from '../file/column.js';

/**
 * The table's columns, a contract with everybody who reads it: one key column, at most one field
 * column and one value column is set in each row, and the binary ones hold what is not UTF-8.
 */
export const TABLE_COLUMNS: readonly Column[] = [
  { name: 'db', type: 'int32', optional: false },
  { name: 'key', type: 'utf8', optional: true, sorted: true },
  { name: 'key_binary', type: 'binary', optional: true, sorted: true },
  { name: 'field', type: 'utf8', optional: true },
  { name: 'field_binary', type: 'binary', optional: true },
  { name: 'type', type: 'utf8', optional: false },
  { name: 'value_string', type: 'utf8', optional: true },
  { name: 'value_integer', type: 'int64', optional: true },
  { name: 'value_double', type: 'double', optional: true },
  { name: 'value_boolean', type: 'boolean', optional: true },
  { name: 'value_json', type: 'utf8', optional: true },
  { name: 'value_binary', type: 'binary', optional: true },
  { name: 'version', type: 'int64', optional: false },
  { name: 'created_at', type: 'timestamp', optional: false },
  { name: 'updated_at', type: 'timestamp', optional: false },
  { name: 'expires_at', type: 'timestamp', optional: true },
];

/** Places in TABLE_COLUMNS. */
export const DB = 0;
export const KEY = 1;
export const KEY_BINARY = 2;
export const FIELD = 3;
export const FIELD_BINARY = 4;
export const TYPE = 5;
export const VALUE_STRING = 6;
export const VALUE_INTEGER = 7;
export const VALUE_DOUBLE = 8;
export const VALUE_BOOLEAN = 9;
export const VALUE_JSON = 10;
export const VALUE_BINARY = 11;
export const VERSION = 12;
export const CREATED_AT = 13;
export const UPDATED_AT = 14;
export const EXPIRES_AT = 15;
