import { ByteView, equalBytes, viewOfLatin1 } from '../../../domain/bytes.js';
import { DOUBLE_TEXT_MAX, formatDouble, parseDouble } from '../../../domain/double-text.js';
import { parseInteger } from '../../../domain/numbers.js';
import { BOOLEAN, DOUBLE, INTEGER, JSON_DOCUMENT } from '../../../domain/value-type.js';
import type { Value } from '../file/column.js';
import { VALUE_BOOLEAN, VALUE_DOUBLE, VALUE_INTEGER, VALUE_JSON } from './table-columns.js';
import { isText } from './utf8.js';

/** The typed column of a value type; none for strings and fields of hashes. */
export const TYPED_COLUMNS: readonly (number | undefined)[] = Object.assign([] as number[], {
  [INTEGER]: VALUE_INTEGER,
  [DOUBLE]: VALUE_DOUBLE,
  [BOOLEAN]: VALUE_BOOLEAN,
  [JSON_DOCUMENT]: VALUE_JSON,
});

const TRUE = viewOfLatin1('true');
const FALSE = viewOfLatin1('false');
const view = new ByteView();

/** What its type's column takes for these bytes; null unless the very same bytes come back from there. */
export function typedValueOf(type: number, bytes: Uint8Array): Value | null {
  view.set(bytes, 0, bytes.length);
  switch (type) {
    case INTEGER:
      return parseInteger(view);
    case DOUBLE:
      return bytes.length > DOUBLE_TEXT_MAX ? null : parseDouble(view.toLatin1());
    case BOOLEAN:
      if (equalBytes(view, TRUE)) return true;
      return equalBytes(view, FALSE) ? false : null;
    case JSON_DOCUMENT:
      return isText(bytes) ? bytes : null;
    default:
      return null;
  }
}

/** The bytes of a value read from a typed column. */
export function bytesOf(value: Value): Uint8Array {
  switch (typeof value) {
    case 'bigint':
      return Buffer.from(value.toString(), 'latin1');
    case 'number':
      return Buffer.from(formatDouble(value), 'latin1');
    case 'boolean':
      return (value ? TRUE : FALSE).bytes;
    default:
      return value;
  }
}
