import test from 'ava';
import { OK, arity, exchange } from '../../helpers/exchanges.js';

test('TYPE tells what a key holds', (t) =>
  exchange(t, [
    ['TYPE a', '+none\r\n'],
    ['SET a 1', OK],
    ['TYPE a', '+string\r\n'],
    ['TYPE', arity('type')],
  ]));
