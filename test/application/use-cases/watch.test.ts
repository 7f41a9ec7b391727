import test from 'ava';
import { WATCHED_KEYS_MAX } from '../../../src/domain/limits.js';
import { Databases } from '../../../src/application/databases/databases.js';
import { NULL, OK, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { QUEUED } from './transaction-texts.js';

const NOTHING_RAN = '*-1\r\n';
const RAN = array('+PONG\r\n');

/** What EXEC answers when `others` happens between WATCH and MULTI. */
async function execAfter(options: {
  readonly before?: string;
  readonly watch?: string;
  readonly others?: string;
  readonly advanceMs?: number;
}): Promise<string> {
  const server = await MemoryServer.start();
  const [client, other] = [server.connect(), server.connect()];
  other.ask(options.before ?? 'PING\n');
  client.ask(options.watch ?? 'WATCH k\n');
  if (options.advanceMs !== undefined) server.timers.advance(options.advanceMs);
  if (options.others !== undefined) other.ask(options.others);
  const answer = client.ask('MULTI\nPING\nEXEC\n');
  return answer.slice(`${OK}${QUEUED}`.length);
}

test('WATCH and EXEC on both framings', (t) =>
  exchange(t, [
    ['SET k 1', OK],
    ['WATCH k', OK],
    ['SET k 2', OK],
    ['MULTI', OK],
    ['SET k 3', QUEUED],
    ['EXEC', NOTHING_RAN],
    ['GET k', bulk('2')],
    ['WATCH k other k', OK],
    ['MULTI', OK],
    ['SET k 3', QUEUED],
    ['EXEC', array(OK)],
    ['WATCH', error("ERR wrong number of arguments for 'watch' command")],
    ['UNWATCH x', error("ERR wrong number of arguments for 'unwatch' command")],
  ]));

const changes = {
  'the same value again': 'SET k 1\n',
  'another value': 'INCR k\n',
  'an expiry': 'EXPIRE k 100\n',
  'its removal': 'DEL k\n',
  'its removal and return': 'DEL k\nSET k 1\n',
  FLUSHDB: 'FLUSHDB\n',
  'FLUSHALL and its return': 'FLUSHALL\nSET k 1\n',
} as const;

for (const [what, others] of Object.entries(changes)) {
  test(`an entry has changed after ${what}`, async (t) => {
    t.is(await execAfter({ before: 'SET k 1\n', others }), NOTHING_RAN);
  });
}

test('an entry is unchanged when nothing was written to it', async (t) => {
  const others = 'GET k\nPERSIST k\nSET k 9 NX\nSET j 1\nSELECT 1\nSET k 1\nDEL k\nFLUSHDB\n';
  t.is(await execAfter({ before: 'SET k 1\n', others }), RAN);
  t.is(await execAfter({ before: 'SET k x\n', others: 'INCR k\n' }), RAN);
});

test('an absent key has changed when it is there, and when it was there', async (t) => {
  t.is(await execAfter({ others: 'SET k 1\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'SET k 1\nDEL k\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'SET k 1\nFLUSHDB\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'SET k 1\nFLUSHALL\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'HSET k f 1\nHDEL k f\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'SET j 1\nRENAME j k\nRENAME k j\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'SELECT 1\nSET k 1\nMOVE k 0\nSELECT 0\nDEL k\n' }), NOTHING_RAN);
  t.is(await execAfter({ others: 'SELECT 1\nSET k 1\nSWAPDB 0 1\nSWAPDB 1 0\n' }), NOTHING_RAN);
});

test('a hash has changed when one of its fields has', async (t) => {
  const before = 'HSET k f 1 g 2\n';
  t.is(await execAfter({ before, others: 'HSET k f 1\n' }), NOTHING_RAN);
  t.is(await execAfter({ before, others: 'HDEL k g\n' }), NOTHING_RAN);
  t.is(await execAfter({ before, others: 'HINCRBY k f 1\n' }), NOTHING_RAN);
  t.is(await execAfter({ before, others: 'HDEL k f g\nHSET k f 1 g 2\n' }), NOTHING_RAN);
  t.is(await execAfter({ before, others: 'HDEL k h\nHGET k f\nHSETNX k f 3\n' }), RAN);
});

test('databases that are exchanged change what either of them has', async (t) => {
  t.is(await execAfter({ before: 'SET k 1\n', others: 'SWAPDB 0 1\nSWAPDB 0 1\n' }), NOTHING_RAN);
  t.is(await execAfter({ before: 'SET j 1\n', others: 'SWAPDB 0 1\n' }), RAN);
});

test('an absent key is unchanged whatever others are removed', async (t) => {
  const others = 'SET j 1\nDEL j\nDEL k\nEXPIRE k 9\nFLUSHDB\nFLUSHALL\n';
  t.is(await execAfter({ others }), RAN);
});

test('an entry that expires has changed', async (t) => {
  t.is(await execAfter({ before: 'SET k 1 PX 20\n', advanceMs: 50 }), NOTHING_RAN);
  const others = 'GET k\nSET k 1\n';
  t.is(await execAfter({ before: 'SET k 1 PX 20\n', advanceMs: 50, others }), NOTHING_RAN);
});

test('an absent key that was set and expired in between has changed', async (t) => {
  for (const look of ['', 'GET k\n']) {
    const server = await MemoryServer.start();
    const [client, other] = [server.connect(), server.connect()];
    client.ask('WATCH k\n');
    other.ask('SET k 1 PX 20\n');
    server.timers.advance(1000);
    other.ask(`PING\n${look}`);
    t.true(client.ask('MULTI\nPING\nEXEC\n').endsWith(NOTHING_RAN), look);
  }
});

test('an absent key that was set, expired and emptied away has changed', async (t) => {
  for (const flush of ['FLUSHDB ASYNC', 'FLUSHALL ASYNC']) {
    const server = await MemoryServer.start();
    const [client, other] = [server.connect(), server.connect()];
    client.ask('WATCH k\n');
    other.ask('SET k 1 PX 20\n');
    server.clock.advance(50);
    other.ask(`${flush}\n`);
    t.true(client.ask('MULTI\nPING\nEXEC\n').endsWith(NOTHING_RAN), flush);
  }
});

test('an expired entry that comes with an exchange of databases is no change', async (t) => {
  const server = await MemoryServer.start();
  const [client, other] = [server.connect(), server.connect()];
  client.ask('WATCH k\n');
  other.ask('SELECT 1\nSET k 1 PX 20\n');
  server.clock.advance(50);
  other.ask('SWAPDB 0 1\nSELECT 0\nGET k\n');
  t.true(client.ask('MULTI\nPING\nEXEC\n').endsWith(RAN));
});

test('an entry that had expired before is an absent key', async (t) => {
  const server = await MemoryServer.start();
  const [client, other] = [server.connect(), server.connect()];
  other.ask('SET k 1 PX 20\n');
  server.timers.advance(50);
  client.ask('WATCH k\n');
  other.ask('DEL k\nGET k\n');
  t.true(client.ask('MULTI\nPING\nEXEC\n').endsWith(RAN));
});

test('an entry that had expired while the journal took nothing is absent, and stays so', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  server.connect().ask('SET k 1 PX 20\n');
  server.timers.advance(50);
  server.journal.refusal = 'MISCONF journal full';
  client.ask('WATCH k\n');
  server.journal.refusal = null;
  server.connect().ask('GET k\n');
  t.is(server.container.get(Databases).at(0).keyspace.count, 0);
  t.true(client.ask('MULTI\nPING\nEXEC\n').endsWith(RAN));
});

test('an absent key that was set and expired while the journal took nothing has changed', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('WATCH k\n');
  server.connect().ask('SET k 1 PX 20\n');
  server.clock.advance(50);
  server.journal.refusal = 'MISCONF journal full';
  t.true(client.ask('MULTI\nPING\nEXEC\n').endsWith(NOTHING_RAN));
});

test('a key is watched in the database in which it was', async (t) => {
  const watch = 'SELECT 1\nWATCH k\nSELECT 0\n';
  t.is(await execAfter({ watch, others: 'SET k 1\n' }), RAN);
  t.is(await execAfter({ watch, others: 'SELECT 1\nSET k 1\n' }), NOTHING_RAN);
});

test('what the client itself changes counts, and ends with EXEC', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  t.is(
    client.ask('WATCH k\nSET k 1\nMULTI\nPING\nEXEC\n'),
    `${OK}${OK}${OK}${QUEUED}${NOTHING_RAN}`,
  );
  t.is(client.ask('MULTI\nSET k 2\nEXEC\nMULTI\nSET k 3\nEXEC\n').split('+QUEUED').length, 3);
  t.is(client.ask('GET k\n'), bulk('3'));
});

for (const end of [
  'UNWATCH\n',
  'MULTI\nDISCARD\n',
  'MULTI\nEXEC\n',
  'MULTI\nNO\nEXEC\n',
  'RESET\n',
]) {
  test(`nothing is watched any more after ${end.replaceAll('\n', ' ')}`, async (t) => {
    t.is(await execAfter({ watch: `WATCH k\n${end}`, others: 'SET k 1\n' }), RAN);
  });
}

test('a transaction that was spoilt says so, whatever was changed', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('WATCH k\n');
  server.connect().ask('SET k 1\n');
  t.true(
    client
      .ask('MULTI\nNO\nEXEC\n')
      .endsWith(error('EXECABORT Transaction discarded because of previous errors.')),
  );
});

test('RESP3 has one null', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('HELLO 3\nWATCH k\nSET k 1\n');
  t.is(client.ask('MULTI\nEXEC\n'), `${OK}_\r\n`);
});

test('that a key has changed is told when the change is durable', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const client = server.connect();
  client.ask('WATCH k\n');
  server.connect().ask('SET k 1\n');
  t.is(client.ask('MULTI\nEXEC\n'), OK);
  server.journal.release();
  client.settle();
  t.is(client.channel.takeSent(), NOTHING_RAN);
});

test('the number of watched keys is bounded; one that is watched twice counts once', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const keys = Array.from({ length: WATCHED_KEYS_MAX }, (_, at) => `k${at}`).join(' ');
  t.is(client.ask(`WATCH ${keys.slice(0, 50_000)}\nWATCH ${keys.slice(50_001)}\n`), OK + OK);
  const full = error('ERR too many keys are watched: at most 10000');
  t.is(client.ask('WATCH k7 k8\nWATCH k7 another\n'), OK + full);
  t.is(client.ask('MULTI\nPING\nEXEC\n'), `${OK}${QUEUED}${RAN}`);
  t.is(client.ask('WATCH k1\n'), OK);
});

test('many clients watch one key, and those who leave are forgotten', async (t) => {
  const server = await MemoryServer.start();
  const clients = Array.from({ length: 100 }, () => server.connect());
  for (const client of clients) client.ask('WATCH k\n');
  for (const client of clients.slice(50)) client.conversation.closed();
  server.connect().ask('SET k 1\nDEL k\n');
  for (const client of clients.slice(0, 50)) {
    t.is(client.ask('MULTI\nEXEC\n'), OK + NOTHING_RAN);
  }
  t.is(server.connect().ask('DBSIZE\nGET k\n'), integer(0) + NULL);
});
