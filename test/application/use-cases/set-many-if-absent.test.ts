import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { NULL, OK, arity, array, bulk, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('MSETNX sets all keys or none', (t) =>
  exchange(t, [
    ['MSETNX a 1 b 2', integer(1)],
    ['MSETNX b 3 c 4', integer(0)],
    ['MGET a b c', array(bulk('1'), bulk('2'), NULL)],
    ['MSETNX d 1 d 2', integer(1)],
    ['GET d', bulk('2')],
    ['SET e 1 PX 5', OK],
    { advanceMs: 5 },
    ['MSETNX e 2 f 2', integer(1)],
    ['MSETNX', arity('msetnx')],
    ['MSETNX a', arity('msetnx')],
    ['MSETNX a 1 b', arity('msetnx')],
  ]));

test('the pairs of MSETNX become durable together', async (t) => {
  const store = new MemoryJournalStore();
  const server = await MemoryServer.start({ store, releaseManually: true });
  server.connect().ask('MSETNX a 1 b 2\n');
  server.journal.release(1);
  t.is(server.journal.durable, 0);
  server.journal.release();
  t.deepEqual(
    store.units.map((unit) => [unit.isGroup, unit.effects.length]),
    [[true, 2]],
  );
});
