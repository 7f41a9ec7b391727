import test from 'ava';
import { OK, error, exchange, integer } from '../../helpers/exchanges.js';

test('FLUSHALL empties all databases', (t) =>
  exchange(t, [
    ['MSET a 1 b 2', OK],
    ['SELECT 1', OK],
    ['MSET a 1 b 2', OK],
    ['FLUSHALL', OK],
    ['DBSIZE', integer(0)],
    ['SELECT 0', OK],
    ['DBSIZE', integer(0)],
    ['FLUSHALL ASYNC', OK],
    [
      'FLUSHALL NOW',
      error('ERR syntax error; word 2 "NOW": expected ASYNC, SYNC or end of command'),
    ],
  ]));
