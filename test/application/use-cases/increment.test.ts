import test from 'ava';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

test('INCR counts up from nothing, and keeps the expiry', (t) =>
  exchange(t, [
    ['INCR a', integer(1)],
    ['EXPIRE a 10', integer(1)],
    ['INCR a', integer(2)],
    ['TTL a', integer(10)],
    ['GET a', bulk('2')],
  ]));

test('INCR is exact in 64 bits and refuses to leave them', (t) =>
  exchange(t, [
    ['SET a 9007199254740991', OK],
    ['INCR a', integer('9007199254740992')],
    ['INCR a', integer('9007199254740993')],
    ['SET a 9223372036854775806', OK],
    ['INCR a', integer('9223372036854775807')],
    ['INCR a', error('ERR increment or decrement would overflow')],
    ['GET a', bulk('9223372036854775807')],
  ]));

test('INCR refuses what is no integer', (t) =>
  exchange(t, [
    ['SET a ten', OK],
    ['INCR a', error('ERR value is not an integer or out of range')],
    [['SET', 'a', ' 1'], OK],
    ['INCR a', error('ERR value is not an integer or out of range')],
    ['INCR', arity('incr')],
  ]));
