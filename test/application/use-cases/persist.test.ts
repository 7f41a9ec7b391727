import test from 'ava';
import { OK, arity, exchange, integer } from '../../helpers/exchanges.js';

test('PERSIST drops an expiry, and says whether there was one', (t) =>
  exchange(t, [
    ['PERSIST a', integer(0)],
    ['SET a 1', OK],
    ['PERSIST a', integer(0)],
    ['EXPIRE a 10', integer(1)],
    ['PERSIST a', integer(1)],
    { advanceMs: 20_000 },
    ['TTL a', integer(-1)],
    ['PERSIST', arity('persist')],
  ]));
