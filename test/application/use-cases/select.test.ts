import test from 'ava';
import { NULL, OK, arity, bulk, error, exchange } from '../../helpers/exchanges.js';

test('SELECT changes the database; each has its own keys', (t) =>
  exchange(t, [
    ['SET a 0', OK],
    ['SELECT 15', OK],
    ['GET a', NULL],
    ['SET a 15', OK],
    ['SELECT 0', OK],
    ['GET a', bulk('0')],
    ['SELECT 16', error('ERR DB index is out of range')],
    ['SELECT -1', error('ERR DB index is out of range')],
    [
      'SELECT 2147483648',
      error('ERR value is out of range, value must between -2147483648 and 2147483647'),
    ],
    ['SELECT -2147483648', error('ERR DB index is out of range')],
    ['SELECT x', error('ERR value is not an integer or out of range')],
    ['SELECT', arity('select')],
  ]));
