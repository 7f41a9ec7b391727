import test from 'ava';
import { NULL, OK, arity, bulk, exchange, integer } from '../../helpers/exchanges.js';

test('GETSET answers the value before, any bytes, and drops the expiry', (t) =>
  exchange(t, [
    ['GETSET a 1', NULL],
    [['SET', 'a', '\0\xff\r\n', 'EX', '10'], OK],
    ['GETSET a 2', bulk('\0\xff\r\n')],
    ['TTL a', integer(-1)],
    ['GETSET a 2', bulk('2')],
    [['GETSET', 'a', ''], bulk('2')],
    ['GET a', bulk('')],
    ['GETSET a', arity('getset')],
  ]));

test('GETDEL answers the value and removes the key', (t) =>
  exchange(t, [
    ['GETDEL a', NULL],
    [['SET', 'a', '\0\xff'], OK],
    ['GETDEL a', bulk('\0\xff')],
    ['GETDEL a', NULL],
    ['DBSIZE', integer(0)],
    ['GETDEL', arity('getdel')],
    ['GETDEL a b', arity('getdel')],
  ]));
