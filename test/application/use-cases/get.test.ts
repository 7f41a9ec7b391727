import test from 'ava';
import { NULL, OK, arity, bulk, exchange } from '../../helpers/exchanges.js';

test('GET answers the bytes that were set, or that there are none', (t) =>
  exchange(t, [
    ['GET a', NULL],
    [['SET', 'a', 'x'.repeat(10_000)], OK],
    ['GET a', bulk('x'.repeat(10_000))],
    ['GET', arity('get')],
    ['GET a b', arity('get')],
  ]));
