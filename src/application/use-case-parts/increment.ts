import { ByteView } from '../../domain/bytes.js';
import { notAnInteger, overflow } from '../../domain/errors.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import {
  INTEGER_TEXT_MAX,
  type Integer,
  addIntegers,
  formatInteger,
  parseInteger,
} from '../../domain/numbers.js';
import { INTEGER, STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import { refuseHash } from './string-entry.js';

const text = new Uint8Array(INTEGER_TEXT_MAX);
const textView = new ByteView(text);

/** Adds to the integer at `key`, 0 when absent, and answers the result. Type and expiry stay. */
export function increment(key: ByteView, by: Integer, call: Call): void {
  const entry = call.database.find(key);
  if (refuseHash(entry, call.reply)) return;
  const before = entry === null ? 0 : integerIn(entry);
  if (before === null) {
    call.reply.error(notAnInteger);
    return;
  }
  const after = addIntegers(before, by);
  if (after === null) {
    call.reply.error(overflow);
    return;
  }
  textView.set(text, 0, formatInteger(after, text, 0));
  const type = entry === null ? STRING : entry.type;
  call.database.put(key, textView, type, entry === null ? 0 : entry.expiresAtMs);
  call.reply.integer(after);
}

/** Null for a double, a boolean and JSON, whatever their text is. */
function integerIn({ type, value }: Entry): Integer | null {
  return type === INTEGER || type === STRING ? parseInteger(value) : null;
}
