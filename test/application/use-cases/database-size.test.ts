import test from 'ava';
import { OK, arity, exchange, integer } from '../../helpers/exchanges.js';

test('DBSIZE counts the keys of the selected database', (t) =>
  exchange(t, [
    ['DBSIZE', integer(0)],
    ['MSET a 1 b 2', OK],
    ['DBSIZE', integer(2)],
    ['SELECT 1', OK],
    ['DBSIZE', integer(0)],
    ['DBSIZE x', arity('dbsize')],
  ]));
