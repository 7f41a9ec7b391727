import type { Exchange } from './exchange.js';

const KEY_DIGITS = 13;
const VALUE_DIGITS = 27;
const KEYS_AT_ONCE = 500;

/** 17 bytes. */
export function keyAt(index: number): string {
  return `key:${String(index).padStart(KEY_DIGITS, '0')}`;
}

/** 34 bytes, another one for each key. */
function valueAt(index: number): string {
  return `value: ${String(index).padStart(VALUE_DIGITS, '0')}`;
}

/** Sets entries 0 to `count` - 1. */
export function* setEntries(count: number): Generator<Exchange, void> {
  for (let from = 0; from < count; from += KEYS_AT_ONCE) {
    const length = Math.min(KEYS_AT_ONCE, count - from);
    yield setAll(Array.from({ length }, (_, at) => from + at));
  }
}

/** Gives these entries values that those `offset` further had. */
export function* changeEntries(
  indexes: readonly number[],
  offset: number,
): Generator<Exchange, void> {
  for (let from = 0; from < indexes.length; from += KEYS_AT_ONCE) {
    yield setAll(indexes.slice(from, from + KEYS_AT_ONCE), offset);
  }
}

/** Sets keys to a short value, those of a pipeline in one piece. */
export function* setKeys(keys: Iterable<string>): Generator<Exchange, void> {
  let request = '';
  let count = 0;
  for (const key of keys) {
    request += `*3\r\n$3\r\nSET\r\n$${key.length}\r\n${key}\r\n$5\r\nvalue\r\n`;
    if (++count < KEYS_AT_ONCE) continue;
    yield exchange(request, '+OK\r\n'.repeat(count));
    request = '';
    count = 0;
  }
  if (count > 0) yield exchange(request, '+OK\r\n'.repeat(count));
}

function setAll(indexes: readonly number[], offset = 0): Exchange {
  let request = '';
  for (const at of indexes) {
    request += `*3\r\n$3\r\nSET\r\n$17\r\n${keyAt(at)}\r\n$34\r\n${valueAt(at + offset)}\r\n`;
  }
  return exchange(request, '+OK\r\n'.repeat(indexes.length));
}

/** Reads the same entries back; the replies hold every value. */
export function* getEntries(count: number): Generator<Exchange, void> {
  for (let from = 0; from < count; from += KEYS_AT_ONCE) {
    const to = Math.min(count, from + KEYS_AT_ONCE);
    let request = '';
    let reply = '';
    for (let at = from; at < to; at++) {
      request += `*2\r\n$3\r\nGET\r\n$17\r\n${keyAt(at)}\r\n`;
      reply += `$34\r\n${valueAt(at)}\r\n`;
    }
    yield exchange(request, reply);
  }
}

function exchange(request: string, reply: string): Exchange {
  return { request: Buffer.from(request, 'latin1'), reply: Buffer.from(reply, 'latin1') };
}
