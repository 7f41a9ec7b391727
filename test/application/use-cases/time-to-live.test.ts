import test from 'ava';
import { OK, arity, exchange, integer } from '../../helpers/exchanges.js';

test('TTL answers seconds to the nearest, -1 without expiry, -2 without key', (t) =>
  exchange(t, [
    ['TTL a', integer(-2)],
    ['SET a 1', OK],
    ['TTL a', integer(-1)],
    ['EXPIRE a 10', integer(1)],
    { advanceMs: 1_400 },
    ['TTL a', integer(9)],
    { advanceMs: 200 },
    ['TTL a', integer(8)],
    ['TTL', arity('ttl')],
  ]));
