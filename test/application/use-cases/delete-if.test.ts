import test from 'ava';
import { OK, arity, error, exchange, integer } from '../../helpers/exchanges.js';

test('DELEX removes a key when its value is the one told, or is not', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['DELEX a IFEQ 10', integer(0)],
    ['DELEX a IFNE 1', integer(0)],
    ['DELEX a ifeq 1', integer(1)],
    ['DELEX a IFEQ 1', integer(0)],
    ['DELEX a IFNE 1', integer(0)],
    ['SET a 1', OK],
    ['DELEX a IFNE 2', integer(1)],
    ['SET a 1', OK],
    ['DELEX a', integer(1)],
    ['DELEX a', integer(0)],
    ['DBSIZE', integer(0)],
    ['DELEX', arity('delex')],
    ['DELEX a IFEQ', error('ERR syntax error; after word 3 "IFEQ": expected value')],
    ['DELEX a 1', error('ERR syntax error; word 3 "1": expected IFEQ, IFNE or end of command')],
  ]));

test('DELIFEQ removes a key when its value is the one told', (t) =>
  exchange(t, [
    [['SET', 'a', '\0\xff'], OK],
    ['DELIFEQ a x', integer(0)],
    [['DELIFEQ', 'a', '\0\xff'], integer(1)],
    ['DELIFEQ a x', integer(0)],
    ['DELIFEQ a', arity('delifeq')],
  ]));

test('UNLINK removes as DEL does, TOUCH counts', (t) =>
  exchange(t, [
    ['MSET a 1 b 2 c 3', OK],
    ['TOUCH a a none', integer(2)],
    ['UNLINK a none b', integer(2)],
    ['UNLINK c', integer(1)],
    ['DBSIZE', integer(0)],
    ['UNLINK', arity('unlink')],
    ['TOUCH', arity('touch')],
  ]));
