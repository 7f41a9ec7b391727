import test from 'ava';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

const notAnInteger = error('ERR value is not an integer or out of range');

test('GETRANGE answers the bytes between two positions, from the end when they are negative', (t) =>
  exchange(t, [
    [['SET', 'a', 'Hello World'], OK],
    ['GETRANGE a 0 4', bulk('Hello')],
    ['GETRANGE a -5 -1', bulk('World')],
    ['GETRANGE a -100 1', bulk('He')],
    ['GETRANGE a 6 9223372036854775807', bulk('World')],
    ['GETRANGE a -9223372036854775808 0', bulk('H')],
    ['GETRANGE a 4 2', bulk('')],
    ['GETRANGE a -1 -5', bulk('')],
    ['GETRANGE a 100 200', bulk('')],
    ['GETRANGE b 0 -1', bulk('')],
    ['SUBSTR a 0 -1', bulk('Hello World')],
  ]));

test('GETRANGE refuses what is no position, under the name it was asked by', (t) =>
  exchange(t, [
    ['GETRANGE a x 1', notAnInteger],
    ['GETRANGE a 0 1.5', notAnInteger],
    ['GETRANGE a 0', arity('getrange')],
    ['SUBSTR a 0', arity('substr')],
  ]));

test('STRLEN counts bytes', (t) =>
  exchange(t, [
    ['STRLEN a', integer(0)],
    [['SET', 'a', '\0\xc3\xbc'], OK],
    ['STRLEN a', integer(3)],
    ['STRLEN', arity('strlen')],
  ]));
