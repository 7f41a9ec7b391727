import { type ByteView, equalBytes, viewOfLatin1 } from '../../domain/bytes.js';
import { formatDouble, parseDouble, readDouble } from '../../domain/double-text.js';
import { jsonTooLong, noBoolean, noDouble, noInteger, noJson } from '../../domain/errors.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { JSON_BYTES_MAX } from '../../domain/limits.js';
import { parseInteger } from '../../domain/numbers.js';
import { BOOLEAN, DOUBLE, INTEGER, JSON_DOCUMENT } from '../../domain/value-type.js';
import type { JsonQuery } from '../ports/json-query.js';
import type { Reply } from '../ports/reply.js';

const TRUE = viewOfLatin1('true');
const FALSE = viewOfLatin1('false');

/** What a value of this type is stored as, which is what GET answers; or the error text. */
export function typedText(type: number, text: ByteView, json: JsonQuery): ByteView | string {
  switch (type) {
    case INTEGER:
      return parseInteger(text) === null ? noInteger : text;
    case DOUBLE:
      return doubleText(text);
    case BOOLEAN:
      return equalBytes(text, TRUE) || equalBytes(text, FALSE) ? text : noBoolean;
    case JSON_DOCUMENT:
      if (text.length > JSON_BYTES_MAX) return jsonTooLong;
      return json.isJson(text) ? text : noJson;
    default:
      return text;
  }
}

function doubleText(text: ByteView): ByteView | string {
  const value = readDouble(text);
  return value === null ? noDouble : viewOfLatin1(formatDouble(value));
}

/** Answers a value, no hash, as what it is. */
export function replyTyped({ type, value }: Entry, reply: Reply): void {
  if (type === INTEGER) reply.integer(parseInteger(value)!);
  else if (type === DOUBLE) reply.double(parseDouble(value.toLatin1())!);
  else if (type === BOOLEAN) reply.boolean(equalBytes(value, TRUE));
  else reply.bulk(value);
}
