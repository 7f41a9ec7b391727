import test from 'ava';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

const syntax = (after: string): string => error(`ERR syntax error; ${after}`);
const notAnInteger = error('ERR value is not an integer or out of range');
const invalidTime = error("ERR invalid expire time in 'set' command");

test('SET stores any bytes and replaces what was there', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['GET a', bulk('1')],
    [['set', 'a', 'two words\r\n\0\xff"\\'], OK],
    ['GET a', bulk('two words\r\n\0\xff"\\')],
    [['SET', '', ''], OK],
    [['GET', ''], bulk('')],
  ]));

test('NX sets only a new key, XX only one that exists', (t) =>
  exchange(t, [
    ['SET a 1 XX', NULL],
    ['SET a 1 NX', OK],
    ['SET a 2 NX', NULL],
    ['SET a 3 XX', OK],
    ['GET a', bulk('3')],
  ]));

test('GET answers what was there before, also when nothing is set', (t) =>
  exchange(t, [
    ['SET a 1 GET', NULL],
    ['SET a 2 GET', bulk('1')],
    ['SET a 3 NX GET', bulk('2')],
    ['SET b 3 XX GET', NULL],
    ['MGET a b', array(bulk('2'), NULL)],
  ]));

test('a value expires at the moment that was given', (t) =>
  exchange(t, [
    ['SET a 1 EX 10', OK],
    ['SET b 1 PX 10000', OK],
    ['SET c 1 EXAT 1767225610', OK],
    ['SET d 1 PXAT 1767225610000', OK],
    { advanceMs: 9_999 },
    ['EXISTS a b c d', integer(4)],
    { advanceMs: 1 },
    ['EXISTS a b c d', integer(0)],
    ['DBSIZE', integer(0)],
  ]));

test('SET drops the expiry unless told to keep it', (t) =>
  exchange(t, [
    ['SET a 1 EX 10', OK],
    ['SET a 2 KEEPTTL', OK],
    ['TTL a', integer(10)],
    ['SET a 3', OK],
    ['TTL a', integer(-1)],
    ['SET b 1 KEEPTTL', OK],
    ['TTL b', integer(-1)],
  ]));

test('options come in any order and any case, each group once', (t) =>
  exchange(t, [
    ['SET a 1 get xx ex 5', NULL],
    ['SET a 1 ex 5 nx', OK],
    [
      'SET a 1 NX XX',
      syntax('word 5 "XX": expected EX, PX, EXAT, PXAT, KEEPTTL, GET, AS or end of command'),
    ],
    ['SET a 1 EX', syntax('after word 4 "EX": expected seconds')],
    ['GET a', bulk('1')],
  ]));

test('times that are no integers or not in the future change nothing', (t) =>
  exchange(t, [
    ['SET a 1 EX ten', notAnInteger],
    ['SET a 1 EX 1.5', notAnInteger],
    ['SET a 1 EX 0', invalidTime],
    ['SET a 1 PX -1', invalidTime],
    ['SET a 1 EX 9223372036854775807', invalidTime],
    ['SET a 1 EX 9223372036854775', invalidTime],
    ['SET a 1 PXAT 0', invalidTime],
    ['SET a 1 EX 9223372036854775808', notAnInteger],
    ['GET a', NULL],
    ['SET', arity('set')],
    ['SET a', arity('set')],
  ]));

test('IFEQ sets only what has this value, IFNE what has another or none', (t) =>
  exchange(t, [
    ['SET a 1 IFEQ 1', NULL],
    ['EXISTS a', integer(0)],
    ['SET a 1 IFNE 1', OK],
    ['SET a 2 IFNE 1', NULL],
    ['SET a 2 IFEQ 10', NULL],
    ['SET a 2 IFEQ 1 EX 10', OK],
    ['SET a 3 IFNE 1 KEEPTTL', OK],
    ['TTL a', integer(10)],
    ['SET a 4 ifeq 3 GET', bulk('3')],
    ['SET a 5 IFEQ 3 GET', bulk('4')],
    ['SET b 5 IFEQ 3 GET', NULL],
    [['SET', 'c', '\0\xff'], OK],
    [['SET', 'c', 'x', 'IFEQ', '\0\xff'], OK],
    [['SET', 'c', '', 'IFNE', ''], OK],
    ['MGET a c', array(bulk('4'), bulk(''))],
  ]));

test('one condition is enough', (t) =>
  exchange(t, [
    [
      'SET a 1 NX IFEQ 1',
      syntax('word 5 "IFEQ": expected EX, PX, EXAT, PXAT, KEEPTTL, GET, AS or end of command'),
    ],
    [
      'SET a 1 IFEQ 1 IFNE 2',
      syntax('word 6 "IFNE": expected EX, PX, EXAT, PXAT, KEEPTTL, GET, AS or end of command'),
    ],
    ['SET a 1 IFEQ', syntax('after word 4 "IFEQ": expected value')],
  ]));
