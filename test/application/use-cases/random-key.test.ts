import test from 'ava';
import { NULL, OK, arity, bulk, exchange } from '../../helpers/exchanges.js';

test('RANDOMKEY answers a key, and nothing when there is none', (t) =>
  exchange(t, [
    ['RANDOMKEY', NULL],
    ['SET a 1', OK],
    ['RANDOMKEY', bulk('a')],
    ['RANDOMKEY x', arity('randomkey')],
  ]));
