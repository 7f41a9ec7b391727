import test from 'ava';
import { NULL, OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

const notAnInteger = error('ERR value is not an integer or out of range');
const invalidTime = (command: string): string =>
  error(`ERR invalid expire time in '${command}' command`);

test('SETEX and PSETEX set a value with its expiry', (t) =>
  exchange(t, [
    ['SET a x', OK],
    ['SETEX a 10 1', OK],
    ['PSETEX b 10000 2', OK],
    ['TTL a', integer(10)],
    ['PTTL b', integer(10_000)],
    ['GET a', bulk('1')],
    { advanceMs: 9_999 },
    ['EXISTS a b', integer(2)],
    { advanceMs: 1 },
    ['EXISTS a b', integer(0)],
  ]));

test('SETEX and PSETEX refuse times that are no positive integers, and change nothing', (t) =>
  exchange(t, [
    ['SETEX a 0 1', invalidTime('setex')],
    ['SETEX a -1 1', invalidTime('setex')],
    ['SETEX a x 1', notAnInteger],
    ['SETEX a 9223372036854775807 1', invalidTime('setex')],
    ['PSETEX a 0 1', invalidTime('psetex')],
    ['PSETEX a 9223372036854775807 1', invalidTime('psetex')],
    ['PSETEX a 1.5 1', notAnInteger],
    ['GET a', NULL],
    ['SETEX a 1', arity('setex')],
    ['PSETEX a 1 2 3', arity('psetex')],
  ]));
