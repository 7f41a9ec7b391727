import test from 'ava';
import { arity, bulk, exchange } from '../../helpers/exchanges.js';

test('ECHO answers the message', (t) =>
  exchange(t, [
    [['ECHO', 'any \xff\0 bytes'], bulk('any \xff\0 bytes')],
    ['ECHO', arity('echo')],
  ]));
