import test from 'ava';
import { NULL, OK, arity, array, bulk, exchange } from '../../helpers/exchanges.js';

test('MGET answers each key in order', (t) =>
  exchange(t, [
    ['MSET a 1 b 2', OK],
    ['MGET b x a b', array(bulk('2'), NULL, bulk('1'), bulk('2'))],
    ['MGET', arity('mget')],
  ]));
