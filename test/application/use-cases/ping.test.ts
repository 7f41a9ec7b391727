import test from 'ava';
import { bulk, arity, exchange } from '../../helpers/exchanges.js';

test('PING answers PONG, or the message', (t) =>
  exchange(t, [
    ['PING', '+PONG\r\n'],
    [['PING', 'are you\nthere?'], bulk('are you\nthere?')],
    ['PING a b', arity('ping')],
  ]));
