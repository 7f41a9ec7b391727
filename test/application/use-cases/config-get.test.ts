import test from 'ava';
import { arity, array, bulk, exchange } from '../../helpers/exchanges.js';

test('CONFIG GET answers parameters by name or pattern', (t) =>
  exchange(t, [
    ['CONFIG GET save', array(bulk('save'), bulk(''))],
    ['CONFIG GET APPENDONLY', array(bulk('appendonly'), bulk('yes'))],
    [
      'CONFIG GET append*',
      array(bulk('appendfsync'), bulk('always'), bulk('appendonly'), bulk('yes')),
    ],
    [
      'CONFIG GET save databases save',
      array(bulk('databases'), bulk('16'), bulk('save'), bulk('')),
    ],
    ['CONFIG GET nothing', array()],
    ['CONFIG GET', arity('config|get')],
  ]));
