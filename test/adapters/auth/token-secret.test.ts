import { randomBytes } from 'node:crypto';
import test from 'ava';
import { isMistyped, TOKEN_LENGTH, tokenOf } from '../../../src/adapters/auth/token-secret.js';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

test('a token is the prefix, 43 digits and a checksum', (t) => {
  const shape = /^minidb_[0-9A-Za-z]{49}$/;
  t.regex(tokenOf(Buffer.alloc(32)), shape);
  t.regex(tokenOf(Buffer.alloc(32, 0xff)), shape);
  t.is(tokenOf(Buffer.alloc(32)).slice(7, 50), '0'.repeat(43));
  t.is(new Set(Array.from({ length: 100 }, () => tokenOf(randomBytes(32)))).size, 100);
});

test('each byte of the secret shows in the token', (t) => {
  const zero = tokenOf(Buffer.alloc(32));
  for (let at = 0; at < 32; at++) {
    const bytes = Buffer.alloc(32);
    bytes[at] = 1;
    t.not(tokenOf(bytes).slice(0, 50), zero.slice(0, 50));
  }
});

test('every slip in one place, every swap and every other length is noticed', (t) => {
  const token = tokenOf(Buffer.alloc(32, 0x5a));
  t.false(isMistyped(Buffer.from(token)));
  let slips = 0;
  for (let at = 7; at < TOKEN_LENGTH; at++) {
    for (const digit of DIGITS) {
      if (digit === token[at]) continue;
      t.true(isMistyped(Buffer.from(token.slice(0, at) + digit + token.slice(at + 1))));
      slips++;
    }
    const next = token[at + 1];
    if (next === undefined || next === token[at]) continue;
    const swapped = token.slice(0, at) + next + token[at]! + token.slice(at + 2);
    t.true(isMistyped(Buffer.from(swapped)), swapped);
  }
  t.is(slips, 49 * 61);
  for (const other of [token.slice(0, -1), `${token}0`, 'minidb_']) {
    t.true(isMistyped(Buffer.from(other)), other);
  }
});

test('what is not of our making is for the file to know', (t) => {
  for (const other of ['', 'secret', 'minidb', 'MINIDB_x']) {
    t.false(isMistyped(Buffer.from(other)), other);
  }
});
