import test from 'ava';
import { OK, arity, exchange, integer } from '../../helpers/exchanges.js';

test('PTTL answers milliseconds, -1 without expiry, -2 without key', (t) =>
  exchange(t, [
    ['PTTL a', integer(-2)],
    ['SET a 1', OK],
    ['PTTL a', integer(-1)],
    ['SET a 1 PX 1500', OK],
    { advanceMs: 499 },
    ['PTTL a', integer(1_001)],
    ['PTTL', arity('pttl')],
  ]));
