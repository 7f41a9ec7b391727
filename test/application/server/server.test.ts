import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import type { Readiness } from '../../../src/application/ports/readiness.js';
import { Server } from '../../../src/application/server/server.js';
import { StartAbandonedError, Stopping } from '../../../src/application/server/stopping.js';
import type { UseCase } from '../../../src/application/execution/use-case.js';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { NULL, OK, array, bulk, error, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('what was acknowledged is there after a restart, with types, expiries and databases', async (t) => {
  const store = new MemoryJournalStore();
  const before = (await MemoryServer.start({ store })).connect();
  t.is(
    before.ask('MSET a 1 b 2 c 3\nDEL b\nINCR a\nSET e x EX 10\nEXPIRE c 20\n').length > 0,
    true,
  );
  before.ask('SELECT 1\nSET gone 1\nFLUSHDB\nSET kept 1\n');
  const after = (await MemoryServer.start({ store })).connect();
  t.is(after.ask('MGET a b c e\n'), array(bulk('2'), NULL, bulk('3'), bulk('x')));
  t.is(after.ask('TTL e\nTTL c\nTTL a\n'), integer(10) + integer(20) + integer(-1));
  t.is(after.ask('SELECT 1\nDBSIZE\nGET kept\n'), OK + integer(1) + bulk('1'));
});

test('a reply waits for all that it observed, and only for that', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const [writer, reader] = [server.connect(), server.connect()];
  t.is(writer.ask('SET a 1\n'), '');
  t.is(reader.ask('PING\n'), '+PONG\r\n');
  t.is(reader.ask('GET other\n'), NULL);
  t.is(reader.ask('GET a\n'), '');
  server.journal.release();
  t.is(writer.channel.takeSent(), OK);
  t.is(reader.channel.takeSent(), bulk('1'));
  t.is(reader.ask('GET a\n'), bulk('1'));

  t.is(writer.ask('DEL a\n'), '');
  t.is(reader.ask('GET a\n'), '', 'a miss waits for the removal');
  server.journal.release();
  t.is(reader.channel.takeSent(), NULL);
  t.is(writer.channel.takeSent(), integer(1));

  t.is(writer.ask('SET b 1\n'), '');
  t.is(reader.ask('DBSIZE\n'), '', 'a count waits for everything');
  server.journal.release();
  t.is(reader.channel.takeSent(), integer(1));
});

test('no reply waits for a removal by expiry', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const client = server.connect();
  client.ask('SET a 1 PX 5\n');
  server.journal.release();
  client.channel.takeSent();
  server.clock.advance(5);
  t.is(client.ask('GET a\n'), NULL);
  t.true(server.journal.appended > server.journal.durable);
});

test('an entry that expires before it is durable: its miss waits for it', async (t) => {
  for (const isRemovedByUpkeep of [false, true]) {
    const server = await MemoryServer.start({ releaseManually: true });
    const [writer, reader] = [server.connect(), server.connect()];
    writer.ask('SET a old\n');
    server.journal.release();
    writer.channel.takeSent();
    writer.ask('SET a new PX 5\n');
    if (isRemovedByUpkeep) server.timers.advance(200);
    else server.clock.advance(5);
    t.is(reader.ask('GET a\n'), '', 'lost, the old value would be back after the miss');
    t.is(reader.ask('GET a\n'), '', 'so too when the entry has been removed');
    server.journal.release();
    t.is(reader.channel.takeSent(), NULL + NULL);
  }
});

test('what expires is removed without being asked for', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  for (let at = 0; at < 1_000; at++) client.ask(`SET key:${at} 1 PX ${at + 1}\n`);
  t.is(client.ask('DBSIZE\n'), integer(1_000));
  server.timers.advance(600);
  client.settle();
  t.is(client.ask('DBSIZE\n'), integer(400));
});

test('while the journal takes nothing, writes are refused and reads go on', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('SET a 1 PX 50\nSET b 1\n');
  server.journal.fail();
  const refusal = error(
    'MISCONF journal failed: EIO on fdatasync; writes are refused until a restart',
  );
  t.is(client.ask('SET a 2\n'), refusal);
  t.is(client.ask('DEL a\nFLUSHALL\nINCR a\nMSET a 1\n'), refusal.repeat(4));
  t.is(client.ask('GET a\n'), bulk('1'));
  server.timers.advance(1_000);
  client.settle();
  t.is(client.ask('GET a\nGET b\n'), NULL + bulk('1'), 'what has expired is not seen any more');
  const readiness = server.container.get<Readiness>(Port.Readiness);
  t.deepEqual(
    readiness.reasons().map(({ name }) => name),
    ['journal'],
  );
});

test('before the journal is replayed, data is not there to be asked for', (t) => {
  const server = new MemoryServer();
  const client = server.connect();
  const loading = error('LOADING Mini DB is loading the dataset in memory');
  t.is(client.ask('GET a\n'), loading);
  t.is(client.ask('SET a 1\n'), loading);
  t.regex(client.ask('INFO persistence\n'), /\r\nloading:1\r\n/);
  const readiness = server.container.get<Readiness>(Port.Readiness);
  t.deepEqual(
    readiness.reasons().map(({ name }) => name),
    ['starting'],
  );
});

test('a use case that throws costs its connection, not the server', async (t) => {
  const server = new MemoryServer();
  const broken: UseCase = {
    execute() {
      throw new TypeError('a mistake');
    },
  };
  const useCases = new Map(server.container.get<ReadonlyMap<string, UseCase>>(Port.UseCases));
  server.container.rebind(Port.UseCases).toConstantValue(useCases.set('Echo', broken));
  await server.container.get(Server).start();
  const client = server.connect();
  t.regex(client.ask('PING\nECHO x\nPING\n'), /^\+PONG\r\n-ERR internal error: [^\r]+\r\n$/);
  t.true(client.channel.hasEnded);
  t.is(server.connect().ask('PING\n'), '+PONG\r\n');
});

test('SHUTDOWN asks for the stop when all is durable, and closes its connection without a reply', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const asked = new Promise((resolve) => {
    server.container.get(Stopping).onRequest(resolve);
  });
  t.is(client.ask('SET a 1\nSHUTDOWN\nGET a\n'), OK);
  t.is(await asked, 'SHUTDOWN');
  client.settle();
  t.true(client.channel.hasEnded);
  t.is(client.channel.takeSent(), '');
});

test('a stop seals the journal once, however often it is asked for', async (t) => {
  const store = new MemoryJournalStore();
  const server = await MemoryServer.start({ store });
  server.connect().ask('SET a 1\n');
  const life = server.container.get(Server);
  await Promise.all([life.stop(), life.stop()]);
  t.true(store.isCleanStop);
  const readiness = server.container.get<Readiness>(Port.Readiness);
  t.deepEqual(
    readiness.reasons().map(({ name }) => name),
    ['stopping'],
  );
});

test('a server that is asked to stop while it loads gives up and closes everything', async (t) => {
  const store = new MemoryJournalStore();
  (await MemoryServer.start({ store })).connect().ask('SET a 1\n');
  const server = new MemoryServer({ store });
  server.container.get(Stopping).request('SIGTERM');
  await t.throwsAsync(server.container.get(Server).start(), { instanceOf: StartAbandonedError });
});

test('above the memory limit, commands that may grow are refused and the others work', async (t) => {
  const server = await MemoryServer.start({ settings: { maxMemoryBytes: 1024 * 1024 } });
  const client = server.connect();
  const refusal = error("OOM command not allowed when used memory > 'maxmemory'.");
  const value = 'x'.repeat(10_000);
  let stored = 0;
  while (client.ask(`SET key:${stored} ${value}\n`) === OK) stored++;
  t.true(stored > 50 && stored < 110, String(stored));
  t.is(client.ask('INCR n\nMSET a 1\nEXPIRE key:0 100\n'), refusal + refusal + integer(1));
  // Ten: the first expiry has brought an index of its own.
  const keys = Array.from({ length: 10 }, (_, at) => `key:${at}`);
  t.is(client.ask(`DEL ${keys.join(' ')}\nSET a 1\n`), integer(10) + OK);
});

test('a change that the journal has no room for does not happen', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  t.is(client.ask('SET a 1\n'), OK);
  let left = 1;
  server.journal.reserve = () => {
    if (left-- <= 0) throw new OutOfMemoryError('no room');
  };
  const refusal = error("OOM command not allowed when used memory > 'maxmemory'.");
  t.is(client.ask('MSET b 1 c 2\n'), refusal, 'the first of the pairs had room');
  t.is(client.ask('SET a 2\nEXPIRE a 10\nINCR d\n'), refusal.repeat(3));
  t.is(client.ask('MGET a b c d\nTTL a\n'), array(bulk('1'), bulk('1'), NULL, NULL) + integer(-1));
  left = Infinity;
  t.is(client.ask('MSET a 2 c 3\n'), OK);
});
