import test from 'ava';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

const badOffset = error('ERR bit offset is not an integer or out of range');
const badBit = error('ERR bit is not an integer or out of range');
const badPosition = error('ERR The bit argument must be 1 or 0.');
const notAnInteger = error('ERR value is not an integer or out of range');
const syntax = (after: string): string => error(`ERR syntax error; ${after}`);

test('SETBIT answers what the bit was, GETBIT what it is', (t) =>
  exchange(t, [
    ['SETBIT a 7 1', integer(0)],
    ['GET a', bulk('\x01')],
    ['SETBIT a 7 0', integer(1)],
    ['SETBIT a 16 1', integer(0)],
    ['GET a', bulk('\0\0\x80')],
    ['GETBIT a 16', integer(1)],
    ['GETBIT a 17', integer(0)],
    ['GETBIT a 100000', integer(0)],
    ['GETBIT b 0', integer(0)],
    ['SETBIT b 0 0', integer(0)],
    ['GET b', bulk('\0')],
    ['EXPIRE a 10', integer(1)],
    ['SETBIT a 0 1', integer(0)],
    ['TTL a', integer(10)],
  ]));

test('SETBIT and GETBIT refuse what is no bit of a string', (t) =>
  exchange(t, [
    ['SETBIT a x 1', badOffset],
    ['SETBIT a -1 1', badOffset],
    ['SETBIT a 4294967296 1', badOffset],
    ['SETBIT a 1 2', badBit],
    ['SETBIT a 1 x', badBit],
    ['GETBIT a 4294967296', badOffset],
    ['EXISTS a', integer(0)],
    ['SETBIT a 1', arity('setbit')],
    ['GETBIT a', arity('getbit')],
  ]));

test('BITCOUNT counts in the whole value, in bytes and in bits', (t) =>
  exchange(t, [
    ['SET a foobar', OK],
    ['BITCOUNT a', integer(26)],
    ['BITCOUNT a 0 0', integer(4)],
    ['BITCOUNT a 1 1 BYTE', integer(6)],
    ['BITCOUNT a 5 30 BIT', integer(17)],
    ['BITCOUNT a 5 5 bit', integer(1)],
    ['BITCOUNT a -3 -1 BIT', integer(1)],
    ['BITCOUNT a 0 1000', integer(26)],
    ['BITCOUNT a 3 1', integer(0)],
    ['BITCOUNT a -1 -3', integer(0)],
    ['BITCOUNT b', integer(0)],
    ['BITCOUNT b x y', integer(0)],
    [['SET', 'e', ''], OK],
    ['BITCOUNT e', integer(0)],
    ['BITCOUNT a x 1', notAnInteger],
    ['BITCOUNT a 1 x', notAnInteger],
    ['BITCOUNT a 1', syntax('after word 3 "1": expected stop')],
    ['BITCOUNT a 0 1 BITS', syntax('word 5 "BITS": expected BYTE, BIT or end of command')],
    ['BITCOUNT', arity('bitcount')],
  ]));

test('BITPOS finds the first bit; without an end a value goes on with zeros', (t) =>
  exchange(t, [
    [['SET', 'a', '\xff\xf0\0'], OK],
    ['BITPOS a 0', integer(12)],
    ['BITPOS a 1 2', integer(-1)],
    ['BITPOS a 1 -1', integer(-1)],
    ['BITPOS a 0 2', integer(16)],
    ['BITPOS a 1 7 15 BIT', integer(7)],
    ['BITPOS a 0 0 7 BIT', integer(-1)],
    [['SET', 'b', '\xff\xff\xff'], OK],
    ['BITPOS b 0', integer(24)],
    ['BITPOS b 0 1', integer(24)],
    ['BITPOS b 0 0 -1', integer(-1)],
    ['BITPOS b 0 5', integer(-1)],
    ['BITPOS c 0', integer(0)],
    ['BITPOS c 1', integer(-1)],
    ['BITPOS c 1 x', integer(-1)],
    [['SET', 'e', ''], OK],
    ['BITPOS e 0', integer(-1)],
  ]));

test('BITPOS refuses what is no bit and no range', (t) =>
  exchange(t, [
    ['SET a x', OK],
    ['BITPOS a 2', badPosition],
    ['BITPOS a x', notAnInteger],
    ['BITPOS a 1 x', notAnInteger],
    ['BITPOS a 1 0 x', notAnInteger],
    ['BITPOS a 1 0 1 B', syntax('word 6 "B": expected BYTE, BIT or end of command')],
    ['BITPOS a', arity('bitpos')],
  ]));
