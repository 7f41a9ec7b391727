import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { Databases } from '../../../src/application/databases/databases.js';
import { array, bulk, OK } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

/** The reply to a SCANPREFIX that has told all keys. */
const page = (...keys: string[]): string => array(bulk(''), array(...keys.map(bulk)));

test('going on from key to key answers every key once, in order', async (t) => {
  for (const orderedIndex of [false, true]) {
    const client = (await MemoryServer.start({ settings: { orderedIndex } })).connect();
    const names = Array.from({ length: 1000 }, (_, at) => `k:${1000 + at}`);
    client.ask(`MSET ${names.toReversed().join(' v ')} v j v l v\n`);
    const answered: string[] = [];
    let calls = 0;
    for (let from = 'k:'; from !== ''; calls++) {
      const parts = client.ask(`SCANPREFIX k: FROM ${from} COUNT 33\n`).split('\r\n');
      from = parts[2]!;
      answered.push(...parts.slice(4, -1).filter((_, at) => at % 2 === 1));
    }
    t.deepEqual(answered, names);
    t.is(calls, 31);
  }
});

test('the index of a server that starts again has the keys of its journal', async (t) => {
  const store = new MemoryJournalStore();
  const settings = { orderedIndex: true };
  const first = (await MemoryServer.start({ store })).connect();
  first.ask('MSET b 1 a 2 c 3 d 4\nDEL c\nSET e 5 PX 1\nSELECT 1\nSET x 1\nFLUSHDB\nSET y 1\n');
  const second = await MemoryServer.start({ store, settings });
  const client = second.connect();
  second.clock.advance(1);
  t.is(
    client.ask('SCANPREFIX ""\nSELECT 1\nSCANPREFIX ""\n'),
    page('a', 'b', 'd') + OK + page('y'),
  );
});

test('the order of keys goes with them through SWAPDB, MOVE, RENAME and COPY', async (t) => {
  for (const orderedIndex of [false, true]) {
    const server = await MemoryServer.start({ settings: { orderedIndex } });
    const client = server.connect();
    client.ask('MSET b 1 a 2 c 3\nSELECT 1\nMSET z 1 y 2\nSWAPDB 0 1\n');
    t.is(client.ask('SCANPREFIX ""\n'), page('a', 'b', 'c'));
    client.ask('MOVE a 0\nRENAME b d\nCOPY c b\n');
    t.is(client.ask('SCANPREFIX ""\n'), page('b', 'c', 'd'));
    client.ask('SELECT 0\n');
    t.is(client.ask('SCANPREFIX ""\n'), page('a', 'y', 'z'));
    for (const { keyspace } of server.container.get(Databases).inUse()) keyspace.assertConsistent();
  }
});

test('without --ordered-index nothing is kept for it', async (t) => {
  const used = new Map<boolean, number>();
  for (const orderedIndex of [false, true]) {
    const server = await MemoryServer.start({ settings: { orderedIndex } });
    const databases = server.container.get(Databases);
    server.connect().ask('MSET a 1 b 2\nSELECT 3\nSET c 3\nFLUSHDB\nSET d 4\n');
    for (const { keyspace } of databases.inUse()) t.is(keyspace.observer !== null, orderedIndex);
    used.set(orderedIndex, databases.usedBytes);
  }
  t.true(used.get(false)! < used.get(true)!);
  const byDefault = await MemoryServer.start();
  t.is(byDefault.container.get(Databases).at(0).keyspace.observer, null);
});
