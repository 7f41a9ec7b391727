import test from 'ava';
import { arity, error, exchange, integer } from '../../helpers/exchanges.js';

test('INCRBY adds any 64-bit number', (t) =>
  exchange(t, [
    ['INCRBY a 40', integer(40)],
    ['INCRBY a -42', integer(-2)],
    ['INCRBY a 9223372036854775807', integer('9223372036854775805')],
    ['INCRBY a 9223372036854775807', error('ERR increment or decrement would overflow')],
    ['INCRBY a 1.5', error('ERR value is not an integer or out of range')],
    ['INCRBY a', arity('incrby')],
  ]));
