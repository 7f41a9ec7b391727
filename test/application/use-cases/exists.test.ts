import test from 'ava';
import { OK, arity, exchange, integer } from '../../helpers/exchanges.js';

test('EXISTS counts a key as often as it is named', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['EXISTS a', integer(1)],
    ['EXISTS a b a', integer(2)],
    ['EXISTS', arity('exists')],
  ]));
