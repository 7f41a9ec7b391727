import type { Exchange } from './exchange.js';

const KEY_DIGITS = 13;
const VALUE_DIGITS = 27;
const KEYS_AT_ONCE = 500;

/** 17 bytes. */
function keyAt(index: number): string {
  return `key:${String(index).padStart(KEY_DIGITS, '0')}`;
}

/** 34 bytes, another one for each key. */
function valueAt(index: number): string {
  return `value: ${String(index).padStart(VALUE_DIGITS, '0')}`;
}

/** Sets entries 0 to `count` - 1. */
export function* setEntries(count: number): Generator<Exchange, void> {
  for (let from = 0; from < count; from += KEYS_AT_ONCE) {
    const to = Math.min(count, from + KEYS_AT_ONCE);
    let request = '';
    for (let at = from; at < to; at++) {
      request += `*3\r\n$3\r\nSET\r\n$17\r\n${keyAt(at)}\r\n$34\r\n${valueAt(at)}\r\n`;
    }
    yield exchange(request, '+OK\r\n'.repeat(to - from));
  }
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
