import test, { type ExecutionContext } from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { Databases } from '../../../src/application/databases/databases.js';
import { Eviction } from '../../../src/application/databases/eviction.js';
import type { MemoryPolicy } from '../../../src/application/databases/memory-policy.js';
import { EVICTIONS_PER_COMMAND_MAX } from '../../../src/domain/limits.js';
import { NULL, OK, bulk, error, integer, respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

const MIB = 1024 * 1024;
const OUT_OF_MEMORY = error("OOM command not allowed when used memory > 'maxmemory'.");

const start = (maxMemoryPolicy: MemoryPolicy, maxMemoryBytes = MIB): Promise<MemoryServer> =>
  MemoryServer.start({ settings: { maxMemoryBytes, maxMemoryPolicy } });

/** What INFO says of `name`. */
const figure = (client: { ask(request: string): string }, name: string): number =>
  Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(client.ask('INFO\n'))?.[1]);

test('an LRU policy keeps the keys that are used', async (t) => {
  const random = randomOfRun(t);
  const server = await start('allkeys-lru');
  const client = server.connect();
  const value = 'x'.repeat(100);
  const hot = Array.from({ length: 500 }, (_, at) => `hot:${at}`);
  for (const key of hot) client.ask(`SET ${key} ${value}\n`);
  const written = cases(20_000, 200_000);
  for (let at = 0; at < written; at++) {
    client.ask(`SET cold:${at} ${value}\n`);
    if (at % 100 !== 0) continue;
    // The clock counts seconds; a hot key is read about every 5 of them, a cold one never.
    server.clock.advance(1000);
    for (let read = 0; read < 100; read++) client.ask(`GET ${random.pick(hot)}\n`);
  }
  const kept = hot.filter((key) => client.ask(`EXISTS ${key}\n`) === integer(1)).length;
  t.log(`${kept} of ${hot.length} hot keys kept, ${figure(client, 'evicted_keys')} keys evicted`);
  t.true(figure(client, 'evicted_keys') > written / 2);
  // By chance it would be a third.
  t.true(kept > hot.length * 0.97, `${kept}`);
});

test('without reads the oldest keys go first', async (t) => {
  const server = await start('allkeys-lru');
  const client = server.connect();
  const value = 'x'.repeat(1000);
  for (let at = 0; at < 2000; at++) {
    server.clock.advance(1000);
    client.ask(`SET key:${at} ${value}\n`);
  }
  const isThere = (at: number): boolean => client.ask(`EXISTS key:${at}\n`) === integer(1);
  const oldest = Array.from({ length: 500 }, (_, at) => at).filter(isThere).length;
  const newest = Array.from({ length: 500 }, (_, at) => 1500 + at).filter(isThere).length;
  t.true(oldest < 50 && newest > 450, `${oldest} of the oldest, ${newest} of the newest`);
});

test('volatile policies take keys with an expiry only', async (t) => {
  for (const policy of ['volatile-lru', 'volatile-ttl'] as const) {
    const server = await start(policy);
    const client = server.connect();
    const value = 'x'.repeat(1000);
    for (let at = 0; at < 300; at++) client.ask(`SET kept:${at} ${value}\n`);
    for (let at = 0; at < 2000; at++) {
      server.clock.advance(10);
      t.is(client.ask(`SET gone:${at} ${value} EX ${10_000 + at}\n`), OK);
    }
    for (let at = 0; at < 300; at++) t.is(client.ask(`EXISTS kept:${at}\n`), integer(1), policy);
    t.true(figure(client, 'evicted_keys') > 1000);
    const isThere = (at: number): boolean => client.ask(`EXISTS gone:${at}\n`) === integer(1);
    t.is(Array.from({ length: 500 }, (_, at) => at).filter(isThere).length < 20, true, policy);
  }
});

test('when nothing may go, writes are refused and the others work', async (t) => {
  const server = await start('volatile-lru');
  const client = server.connect();
  const value = 'x'.repeat(10_000);
  let stored = 0;
  while (client.ask(`SET key:${stored} ${value}\n`) === OK) stored++;
  t.true(stored > 50 && stored < 110);
  t.is(
    client.ask('INCR n\nGET nothing\nDEL key:0 key:1 key:2 key:3\n'),
    OUT_OF_MEMORY + NULL + integer(4),
  );
  t.is(client.ask('SET n 1\n'), OK);
  t.is(figure(client, 'evicted_keys'), 0);
});

test('a write that needs many evictions waits for them, in order, and others go on', async (t) => {
  const server = await start('allkeys-lru', 2 * MIB);
  const [client, other] = [server.connect(), server.connect()];
  for (let at = 0; at < 30_000; at++) client.ask(`SET key:${at} 1\n`);
  t.is(client.ask(respOf(['SET', 'large', 'x'.repeat(MIB)])), OK);
  // As the sockets do it: nothing runs between this request and the next but what a turn allows.
  client.conversation.receive(Buffer.from('SET a 1\nGET a\n'), 0, 14);
  t.is(client.channel.takeSent(), '', 'more than one command may evict is needed');
  other.conversation.receive(Buffer.from('GET b\n'), 0, 6);
  t.is(other.channel.takeSent(), NULL);
  client.settle();
  t.is(client.channel.takeSent(), OK + bulk('1'));
  t.true(figure(client, 'evicted_keys') > EVICTIONS_PER_COMMAND_MAX);
  t.true(server.container.get(Databases).usedBytes < 2 * MIB + 1024);
});

test('what waits for memory is refused when the server stops', async (t) => {
  const server = await start('allkeys-lru', 2 * MIB);
  const client = server.connect();
  for (let at = 0; at < 30_000; at++) client.ask(`SET key:${at} 1\n`);
  t.is(client.ask(respOf(['SET', 'large', 'x'.repeat(MIB)])), OK);
  client.conversation.receive(Buffer.from('SET a 1\n'), 0, 8);
  server.container.get(Eviction).stop();
  client.settle();
  t.is(client.channel.takeSent(), OUT_OF_MEMORY);
});

test('evictions are in the journal, and no reply waits for them', async (t) => {
  const store = new MemoryJournalStore();
  const settings = { maxMemoryBytes: MIB, maxMemoryPolicy: 'allkeys-lru' } as const;
  const server = await MemoryServer.start({ store, settings });
  const client = server.connect();
  for (let at = 0; at < 3000; at++) client.ask(`SET key:${at} ${'x'.repeat(1000)}\n`);
  const size = client.ask('DBSIZE\n');
  const restarted = (await MemoryServer.start({ store })).connect();
  t.is(restarted.ask('DBSIZE\n'), size);
});

test('a restart with a smaller limit evicts, and so does CONFIG SET', async (t) => {
  const store = new MemoryJournalStore();
  const before = (await MemoryServer.start({ store })).connect();
  for (let at = 0; at < 5000; at++) before.ask(`SET key:${at} ${'x'.repeat(1000)}\n`);
  const settings = { maxMemoryBytes: 2 * MIB, maxMemoryPolicy: 'allkeys-lru' } as const;
  const server = await MemoryServer.start({ store, settings });
  const databases = server.container.get(Databases);
  t.true(databases.usedBytes > 5 * MIB);
  server.timers.advance(100);
  server.timers.runTurns();
  t.true(databases.usedBytes <= 2 * MIB);
  const client = server.connect();
  t.is(client.ask('CONFIG SET maxmemory 1mb\n'), OK);
  server.timers.advance(100);
  server.timers.runTurns();
  t.true(databases.usedBytes <= MIB);
  t.true(figure(client, 'evicted_keys') > 4000);
});

test('entries that were there before the policy go first', async (t) => {
  const server = await start('noeviction', 0);
  const client = server.connect();
  const value = 'x'.repeat(1000);
  for (let at = 0; at < 400; at++) client.ask(`SET before:${at} ${value}\n`);
  client.ask('CONFIG SET maxmemory-policy allkeys-lru maxmemory 1mb\n');
  for (let at = 0; at < 2000; at++) client.ask(`SET after:${at} ${value}\n`);
  const isThere = (at: number): boolean => client.ask(`EXISTS before:${at}\n`) === integer(1);
  t.true(Array.from({ length: 400 }, (_, at) => at).filter(isThere).length < 100);
});

/** Bytes of keys, values and commands, databases and expiries at random. */
async function randomWorkload(t: ExecutionContext, policy: MemoryPolicy): Promise<void> {
  const random = randomOfRun(t);
  const limit = 4 * MIB;
  const server = await start(policy, limit);
  const client = server.connect();
  const databases = server.container.get(Databases);
  const steps = cases(6000, 60_000);
  let overshootMost = 0;
  let done = 0;
  for (let step = 0; step < steps; step++, done++) {
    const bytes = random.chance(0.02) ? random.below(512 * 1024) : random.below(2000);
    const key = `key:${random.below(20_000)}`;
    const isLasting = policy === 'allkeys-lru' && random.chance(0.5);
    const expiry = isLasting ? [] : ['EX', String(1 + random.below(1e6))];
    if (random.chance(0.2)) client.ask(`SELECT ${random.below(3)}\n`);
    if (random.chance(0.3)) client.ask(`GET ${key}\n`);
    if (random.chance(0.2)) {
      const hash = `hash:${random.below(20)}`;
      const field = `field:${random.below(500)}`;
      client.ask(respOf(['HSET', hash, field, 'x'.repeat(random.below(200))]));
      if (expiry.length > 0) client.ask(`EXPIRE ${hash} 1000\n`);
    }
    if (random.chance(0.001)) client.ask('FLUSHDB ASYNC\n');
    server.clock.advance(random.below(100));
    t.is(client.ask(respOf(['SET', key, 'x'.repeat(bytes), ...expiry])), OK);
    // A write begins below the limit, and grows by its entry and by tables that are replaced.
    overshootMost = Math.max(overshootMost, databases.usedBytes - limit);
    t.true(databases.usedBytes <= limit + bytes + MIB, `${databases.usedBytes}`);
  }
  let sum = 0;
  for (const { keyspace } of databases.inUse()) {
    keyspace.assertConsistent();
    sum += keyspace.usedBytes;
  }
  t.is(databases.usedBytes, sum);
  t.is(done, steps);
  t.true(figure(client, 'evicted_keys') > 1000);
  t.log(`at most ${overshootMost} bytes above a limit of ${limit}`);
}

for (const policy of ['allkeys-lru', 'volatile-lru', 'volatile-ttl'] as const) {
  test(`${policy} holds the limit under a random workload of small and large values`, (t) =>
    randomWorkload(t, policy));
}
