import test from 'ava';
import { NULL, OK, arity, bulk, error, exchange } from '../../helpers/exchanges.js';

test('LOOKUP answers the bytes that were set, or that there are none', (t) =>
  exchange(t, [
    ['LOOKUP name', NULL],
    [['SET', 'name', 'Ada Lovelace'], OK],
    ['LOOKUP name', bulk('Ada Lovelace')],
    ['LOOKUP', arity('lookup')],
    ['LOOKUP a b', error('ERR syntax error; word 3 "b": expected PATH or end of command')],
  ]));
