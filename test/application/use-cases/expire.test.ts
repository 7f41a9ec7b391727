import test from 'ava';
import { NULL, OK, arity, error, exchange, integer } from '../../helpers/exchanges.js';

test('EXPIRE lets a key expire, and removes it at once when the moment has passed', (t) =>
  exchange(t, [
    ['EXPIRE a 10', integer(0)],
    ['MSET a 1 b 2', OK],
    ['EXPIRE a 10', integer(1)],
    { advanceMs: 10_000 },
    ['GET a', NULL],
    ['EXPIRE b -1', integer(1)],
    ['GET b', NULL],
  ]));

test('EXPIRE refuses what is no time', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['EXPIRE a soon', error('ERR value is not an integer or out of range')],
    ['EXPIRE a 9223372036854775807', error("ERR invalid expire time in 'expire' command")],
    ['EXPIRE a -9223372036854775808', error("ERR invalid expire time in 'expire' command")],
    ['TTL a', integer(-1)],
    ['EXPIRE a', arity('expire')],
  ]));

const exclude = error('ERR NX and XX, GT or LT options at the same time are not compatible');

test('the kin of EXPIRE count in seconds or milliseconds, from now or from 1970', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['PEXPIRE a 1500', integer(1)],
    ['PTTL a', integer(1500)],
    ['EXPIREAT a 1767225610', integer(1)],
    ['PTTL a', integer(10_000)],
    ['PEXPIREAT a 1767225620500', integer(1)],
    ['PTTL a', integer(20_500)],
    ['PEXPIRETIME a', integer(1_767_225_620_500)],
    ['EXPIRETIME a', integer(1_767_225_621)],
    ['PEXPIREAT a -5', integer(1)],
    ['EXISTS a', integer(0)],
    ['EXPIRETIME a', integer(-2)],
    ['PEXPIRETIME a', integer(-2)],
    ['SET a 1', OK],
    ['EXPIRETIME a', integer(-1)],
    ['PEXPIRETIME a', integer(-1)],
    ['PEXPIRE a -9223372036854775808', integer(1)],
    ['EXPIREAT b 1', integer(0)],
  ]));

test('NX, XX, GT and LT say when the expiry changes', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['EXPIRE a 10 XX', integer(0)],
    ['EXPIRE a 10 GT', integer(0)],
    ['EXPIRE a 10 nx', integer(1)],
    ['EXPIRE a 20 NX', integer(0)],
    ['EXPIRE a 5 GT', integer(0)],
    ['EXPIRE a 10 GT', integer(0)],
    ['EXPIRE a 20 GT XX', integer(1)],
    ['EXPIRE a 20 LT', integer(0)],
    ['PEXPIRE a 5000 LT', integer(1)],
    ['TTL a', integer(5)],
    ['PERSIST a', integer(1)],
    ['EXPIRE a 9 LT XX', integer(0)],
    ['EXPIRE a 9 LT', integer(1)],
    ['EXPIREAT a 1 LT', integer(1)],
    ['EXISTS a', integer(0)],
  ]));

test('conditions that exclude each other are told before times that are none', (t) =>
  exchange(t, [
    ['EXPIRE a x NX XX', exclude],
    ['EXPIRE a 1 GT NX', exclude],
    ['PEXPIRE a 1 LT NX', exclude],
    ['EXPIREAT a 1 GT LT', error('ERR GT and LT options at the same time are not compatible')],
    ['PEXPIREAT a x GT', error('ERR value is not an integer or out of range')],
    ['PEXPIRE a 9223372036854775807', error("ERR invalid expire time in 'pexpire' command")],
    ['EXPIREAT a 9223372036854775807', error("ERR invalid expire time in 'expireat' command")],
    [
      'EXPIRE a 1 SOON',
      error('ERR syntax error; word 4 "SOON": expected NX, XX, GT, LT or end of command'),
    ],
    ['PEXPIRE a', arity('pexpire')],
    ['EXPIREAT a', arity('expireat')],
    ['PEXPIREAT a', arity('pexpireat')],
    ['EXPIRETIME', arity('expiretime')],
    ['PEXPIRETIME', arity('pexpiretime')],
  ]));
