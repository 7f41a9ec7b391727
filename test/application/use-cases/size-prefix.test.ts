import test from 'ava';
import { OK, arity, array, exchange, integer, respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

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
        ['HSET ah f 123 field 4', integer(2)],
        ['SIZEPREFIX ah', size(1, 2 + 4 + 6)],
        ['SIZEPREFIX', arity('sizeprefix')],
        ['SIZEPREFIX a b', arity('sizeprefix')],
      ],
      { settings: { orderedIndex } },
    );
  }
});

test('SIZEPREFIX counts the fields of large hashes in steps', async (t) => {
  for (const orderedIndex of [false, true]) {
    const client = (await MemoryServer.start({ settings: { orderedIndex } })).connect();
    let bytes = 0;
    for (const [at, fields] of [3000, 1, 700].entries()) {
      const pairs = Array.from({ length: fields }, (_, field) => [`f${field}`, 'v'.repeat(at)]);
      client.ask(respOf(['HSET', `h${at}`, ...pairs.flat()]));
      bytes += 2 + pairs.flat().join('').length;
    }
    client.ask('SET other v\n');
    t.is(client.ask('SIZEPREFIX h\n'), size(3, bytes));
  }
});
