import test from 'ava';
import { OK, arity, array, exchange, integer } from '../../helpers/exchanges.js';

const size = (keys: number, bytes: number): string => array(integer(keys), integer(bytes));

test('SIZEPREFIX answers the keys and the bytes of keys and values', async (t) => {
  for (const orderedIndex of [false, true]) {
    await exchange(
      t,
      [
        [['MSET', 'a', '12345', 'ab', '', 'ab\xff', '\x00\x01', 'b', 'x'], OK],
        ['SIZEPREFIX a', size(3, 6 + 2 + 5)],
        ['SIZEPREFIX ab', size(2, 2 + 5)],
        ['SIZEPREFIX c', size(0, 0)],
        [['SIZEPREFIX', ''], size(4, 15)],
        ['SET ab 1 PX 10', OK],
        ['SIZEPREFIX ab', size(2, 3 + 5)],
        { advanceMs: 10 },
        ['SIZEPREFIX ab', size(1, 5)],
        ['SIZEPREFIX', arity('sizeprefix')],
        ['SIZEPREFIX a b', arity('sizeprefix')],
      ],
      { settings: { orderedIndex } },
    );
  }
});
