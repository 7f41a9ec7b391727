import test from 'ava';
import { OK, bulk, exchange, integer } from '../../helpers/exchanges.js';

test('FLUSHDB empties the selected database alone', (t) =>
  exchange(t, [
    ['MSET a 1 b 2', OK],
    ['SELECT 1', OK],
    ['MSET a 1 b 2', OK],
    ['FLUSHDB', OK],
    ['DBSIZE', integer(0)],
    ['SELECT 0', OK],
    ['GET a', bulk('1')],
    ['FLUSHDB ASYNC', OK],
    ['DBSIZE', integer(0)],
    ['FLUSHDB SYNC', OK],
  ]));
