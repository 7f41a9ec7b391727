import test from 'ava';
import { NULL, OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

test('CLIENT tells and names the connection', (t) =>
  exchange(t, [
    ['CLIENT ID', integer(1)],
    ['CLIENT GETNAME', NULL],
    ['CLIENT SETNAME worker-1', OK],
    ['CLIENT GETNAME', bulk('worker-1')],
    [
      ['CLIENT', 'SETNAME', 'two words'],
      error('ERR Client names cannot contain spaces, newlines or special characters.'),
    ],
    ['CLIENT SETNAME', arity('client|setname')],
    ['CLIENT', arity('client')],
  ]));

test('CLIENT SETINFO takes the name and version of a library', (t) =>
  exchange(t, [
    ['CLIENT SETINFO LIB-NAME redis-py', OK],
    ['CLIENT SETINFO lib-ver 1.2', OK],
    [
      ['CLIENT', 'SETINFO', 'lib-ver', '1 2'],
      error('ERR lib-ver cannot contain spaces, newlines or special characters.'),
    ],
    ['CLIENT SETINFO colour red', error("ERR Unrecognized option 'colour'")],
  ]));
