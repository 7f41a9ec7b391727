import test from 'ava';
import { array, bulk, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { Databases } from '../../../src/application/databases/databases.js';

const FIELDS = 3000;
const names = Array.from({ length: FIELDS }, (_, at) => `field:${at}`);

const setAll = `HSET h ${names.map((name) => `${name} ${name.length}`).join(' ')}\n`;
/** The strings of a reply in order, whatever they are nested in. */
const strings = (reply: string): string[] =>
  reply.split('\r\n').filter((line) => /^[^$*%:]/.test(line));

test('a large hash answers as a small one does', async (t) => {
  const client = (await MemoryServer.start()).connect();
  t.is(client.ask(setAll), integer(FIELDS));
  t.is(client.ask(setAll), integer(0));
  t.is(client.ask('HLEN h\nTYPE h\nDBSIZE\n'), `${integer(FIELDS)}+hash\r\n${integer(1)}`);
  t.is(client.ask('HGET h field:77\nHGET h n\n'), `${bulk('8')}$-1\r\n`);
  t.deepEqual(strings(client.ask('HKEYS h\n')).sort(), [...names].sort());
  t.is(strings(client.ask('HVALS h\n')).length, FIELDS);
  const all = strings(client.ask('HGETALL h\n'));
  t.is(all.length, 2 * FIELDS);
  for (let at = 0; at < all.length; at += 2) t.is(all[at + 1], String(all[at]!.length));
  t.is(client.ask('HINCRBY h field:1 5\nHDEL h field:1 n\n'), integer(12) + integer(1));
  t.is(client.ask('EXPIRE h 100\nHSET h x 1\nTTL h\n'), integer(1) + integer(1) + integer(100));
  t.is(client.ask(`HDEL h x ${names.join(' ')}\nEXISTS h\n`), integer(FIELDS) + integer(0));
});

test('HSCAN goes over a large hash, each field once', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask(setAll);
  for (const options of ['', 'COUNT 500', 'MATCH field:99* COUNT 100']) {
    const found: string[] = [];
    let cursor = '0';
    let calls = 0;
    do {
      const [next, ...rest] = strings(client.ask(`HSCAN h ${cursor} ${options}\n`));
      cursor = next!;
      found.push(...rest.filter((_, at) => at % 2 === 0));
      calls++;
    } while (cursor !== '0');
    const isWanted = (name: string) => !options.includes('MATCH') || name.startsWith('field:99');
    t.deepEqual(found.sort(), names.filter(isWanted).sort());
    t.true(calls > 4);
  }
});

test('the memory of large hashes is counted, and comes back after they are removed', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const databases = server.container.get(Databases);
  client.ask('DEL h\n');
  const before = databases.usedBytes;
  client.ask(setAll);
  t.true(databases.usedBytes > before + FIELDS * 20);
  client.ask('DEL h\n');
  t.true(databases.usedBytes < before + 1000);
  server.timers.advance(100);
  client.settle();
  const base = databases.allocatedBytes;
  const removals = ['DEL h', 'SET h x', 'EXPIRE h 0', 'FLUSHALL', 'FLUSHDB ASYNC', 'PEXPIRE'];
  for (const removal of removals) {
    client.ask(setAll);
    t.true(databases.allocatedBytes > base + FIELDS * 30, removal);
    if (removal === 'PEXPIRE') client.ask('EXPIRE h 1\n');
    else client.ask(`${removal}\n`);
    server.timers.advance(1100);
    client.settle();
    client.ask('DEL h\n');
    // The first expiry made room for more of them.
    t.true(databases.allocatedBytes <= base + 60_000, removal);
  }
});

test('a change of any field is what a look at a large hash waits for', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const writer = server.connect();
  writer.ask(setAll);
  server.journal.release(server.journal.appended);
  writer.settle();
  writer.channel.takeSent();
  writer.ask('HSET h field:5 new\n');
  t.is(server.connect().ask('HGET h field:9\n'), '');
  t.is(server.connect().ask('HGET h n\n'), '');
  t.is(server.connect().ask('HLEN h\n'), '');
  server.journal.release(server.journal.appended);
  t.is(server.connect().ask('HGET h field:9\n'), bulk('7'));
  writer.ask(`HDEL h ${names.join(' ')}\n`);
  t.is(server.connect().ask('HGET h field:9\n'), '');
  t.is(server.connect().ask('EXISTS h\n'), '');
  t.is(server.connect().ask('GET other\n'), '');
});

test('a short field or value over 64 bytes makes a hash large, and it stays so', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask(`HSET h a ${'v'.repeat(64)}\nHSET h ${'f'.repeat(64)} b\n`);
  const { keyspace } = server.container.get(Databases).at(0);
  t.is(keyspace.hashes.nested.live, 0);
  client.ask(`HSET h a ${'v'.repeat(65)}\n`);
  t.is(keyspace.hashes.nested.live, 1);
  client.ask('HSET h a v\n');
  t.is(keyspace.hashes.nested.live, 1);
  t.is(
    client.ask(`HGETALL h\n`).length,
    array(...['a', 'v', 'f'.repeat(64), 'b'].map(bulk)).length,
  );
  client.ask(`HSET other ${'f'.repeat(65)} v\n`);
  t.is(keyspace.hashes.nested.live, 2);
});
