import { ByteView } from '../domain/bytes.js';
import { notAnInteger, overflow } from '../domain/errors.js';
import { INTEGER_TEXT_BYTES_MAX, formatInteger, parseInteger } from '../domain/numbers.js';
import { STRING } from '../domain/value-type.js';
import type { Call } from './call.js';

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

const text = new Uint8Array(INTEGER_TEXT_BYTES_MAX);
const textView = new ByteView(text);

/** Adds to the integer at `key`, 0 when absent, and answers the result. Type and expiry stay. */
export function increment(key: ByteView, by: number | bigint, call: Call): void {
  const entry = call.database.find(key);
  const before = entry === null ? 0 : parseInteger(entry.value);
  if (before === null) {
    call.reply.error(notAnInteger);
    return;
  }
  const after = add(before, by);
  if (after === null) {
    call.reply.error(overflow);
    return;
  }
  textView.set(text, 0, formatInteger(after, text));
  const type = entry === null ? STRING : entry.type;
  call.database.put(key, textView, type, entry === null ? 0 : entry.expiresAtMs);
  call.reply.integer(after);
}

/** Null when the sum does not fit 64 bits. */
function add(a: number | bigint, b: number | bigint): number | bigint | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const sum = BigInt(a) + BigInt(b);
  return sum > INT64_MAX || sum < INT64_MIN ? null : sum;
}
