import test from 'ava';
import { OK, arity, bulk, exchange, integer } from '../../helpers/exchanges.js';

test('SETNX sets only a key that does not exist', (t) =>
  exchange(t, [
    ['SETNX a 1', integer(1)],
    ['SETNX a 2', integer(0)],
    ['GET a', bulk('1')],
    ['TTL a', integer(-1)],
  ]));

test('SETNX takes a key whose time has come for absent', (t) =>
  exchange(t, [
    ['SET a 1 PX 5', OK],
    ['SETNX a 2', integer(0)],
    ['PTTL a', integer(5)],
    { advanceMs: 5 },
    ['SETNX a 2', integer(1)],
    ['GET a', bulk('2')],
  ]));

test('SETNX needs a key and a value', (t) =>
  exchange(t, [
    ['SETNX', arity('setnx')],
    ['SETNX a', arity('setnx')],
    ['SETNX a b c', arity('setnx')],
  ]));
