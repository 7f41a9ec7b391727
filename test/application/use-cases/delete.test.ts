import test from 'ava';
import { OK, arity, exchange, integer } from '../../helpers/exchanges.js';

test('DEL removes keys and counts those that were there, once', (t) =>
  exchange(t, [
    ['MSET a 1 b 2 c 3', OK],
    ['DEL a', integer(1)],
    ['DEL a', integer(0)],
    ['DEL a b b c', integer(2)],
    ['DBSIZE', integer(0)],
    ['DEL', arity('del')],
  ]));
