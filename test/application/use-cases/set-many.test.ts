import test from 'ava';
import { OK, arity, array, bulk, exchange, integer } from '../../helpers/exchanges.js';

test('MSET sets all pairs; of a key that is named twice the last counts', (t) =>
  exchange(t, [
    ['SET a 0 EX 10', OK],
    ['MSET a 1 b 2 b 3', OK],
    ['MGET a b', array(bulk('1'), bulk('3'))],
    ['TTL a', integer(-1)],
    ['MSET a', arity('mset')],
    ['MSET a 1 b', arity('mset')],
  ]));
