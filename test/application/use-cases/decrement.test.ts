import test from 'ava';
import { OK, arity, error, exchange, integer } from '../../helpers/exchanges.js';

test('DECR counts down from nothing', (t) =>
  exchange(t, [
    ['DECR a', integer(-1)],
    ['DECR a', integer(-2)],
    ['SET a -9223372036854775808', OK],
    ['DECR a', error('ERR increment or decrement would overflow')],
    ['DECR', arity('decr')],
  ]));
