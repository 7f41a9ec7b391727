import test from 'ava';
import { NULL, OK, arity, error, exchange, integer } from '../../helpers/exchanges.js';

test('EXPIRE lets a key expire, and removes it at once when the moment has passed', (t) =>
  exchange(t, [
    ['EXPIRE a 10', integer(0)],
    ['MSET a 1 b 2', OK],
    ['EXPIRE a 10', integer(1)],
    { advanceMs: 10_000 },
    ['GET a', NULL],
    ['EXPIRE b -1', integer(1)],
    ['GET b', NULL],
  ]));

test('EXPIRE refuses what is no time', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['EXPIRE a soon', error('ERR value is not an integer or out of range')],
    ['EXPIRE a 9223372036854775807', error("ERR invalid expire time in 'expire' command")],
    ['EXPIRE a -9223372036854775808', error("ERR invalid expire time in 'expire' command")],
    ['TTL a', integer(-1)],
    ['EXPIRE a', arity('expire')],
  ]));
