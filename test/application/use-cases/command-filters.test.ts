import test from 'ava';
import { arity, array, bulk, error, exchange } from '../../helpers/exchanges.js';

test('COMMAND LIST FILTERBY lets names through', (t) =>
  exchange(t, [
    ['COMMAND LIST FILTERBY PATTERN hel*', array(bulk('hello'), bulk('help'))],
    ['COMMAND LIST FILTERBY PATTERN SLOWLOG|l*', array(bulk('slowlog|len'))],
    ['COMMAND LIST FILTERBY MODULE any', array()],
    ['COMMAND LIST FILTERBY ACLCAT nothing', array()],
    [
      'COMMAND LIST FILTERBY foo x',
      error('ERR syntax error; word 4 "foo": expected MODULE, ACLCAT or PATTERN'),
    ],
    [
      'COMMAND LIST FILTERBY ACLCAT',
      error('ERR syntax error; after word 4 "ACLCAT": expected category'),
    ],
  ]));

test('COMMAND GETKEYS finds the keys of a request', (t) =>
  exchange(t, [
    ['COMMAND GETKEYS GET a', array(bulk('a'))],
    ['COMMAND GETKEYS mset a 1 b 2', array(bulk('a'), bulk('b'))],
    ['COMMAND GETKEYS DEL a b c', array(bulk('a'), bulk('b'), bulk('c'))],
    ['COMMAND GETKEYS OBJECT ENCODING a', array(bulk('a'))],
    ['COMMAND GETKEYS SET a 1 foo', array(bulk('a'))],
    ['COMMAND GETKEYS SET a', error('ERR Invalid number of arguments specified for command')],
    ['COMMAND GETKEYS CONFIG GET x', error('ERR The command has no key arguments')],
    ['COMMAND GETKEYS OBJECT foo x', error('ERR Invalid command specified')],
    ['COMMAND GETKEYS COMMAND foo a', error('ERR Invalid command specified')],
    ['COMMAND GETKEYS foo x', error('ERR Invalid command specified')],
    ['COMMAND GETKEYS', arity('command|getkeys')],
    ['COMMAND GETKEYS GET', arity('command|getkeys')],
    ['COMMAND GETKEYSANDFLAGS GET a', array(array(bulk('a'), array('+RO\r\n', '+access\r\n')))],
    ['COMMAND GETKEYSANDFLAGS foo a', error('ERR Invalid command specified')],
  ]));
