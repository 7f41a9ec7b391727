import test from 'ava';
import { array, arity, bulk, error, exchange, integer, NULL, OK } from '../../helpers/exchanges.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

const KEYS = 5_000;

function send(client: MemoryClient, text: string): void {
  const bytes = Buffer.from(text);
  client.conversation.receive(bytes, 0, bytes.length);
}

/** Keys of an array reply, sorted. */
function keysIn(reply: string): string[] {
  const [count, ...lines] = reply.split('\r\n');
  const keys = lines.filter((_, at) => at % 2 === 1);
  if (count !== `*${keys.length}`) throw new Error(`${count} for ${keys.length} keys`);
  return keys.sort();
}

async function filled(): Promise<{ server: MemoryServer; client: MemoryClient; names: string[] }> {
  const server = await MemoryServer.start();
  const client = server.connect();
  const names = Array.from({ length: KEYS }, (_, at) => `key:${at}`);
  client.ask(`MSET ${names.map((name) => `${name} 1`).join(' ')}\n`);
  return { server, client, names };
}

test('KEYS answers the keys that match', (t) =>
  exchange(t, [
    ['KEYS *', array()],
    ['MSET a 1 ab 2', OK],
    ['KEYS ?', array(bulk('a'))],
    ['KEYS *b', array(bulk('ab'))],
    ['KEYS [', array()],
    ['SET c 1 PX 5', OK],
    { advanceMs: 5 },
    ['KEYS [^a]*', array()],
    ['SELECT 1', OK],
    ['KEYS *', array()],
    [['KEYS', '?'.repeat(1025)], error('ERR pattern has more than 1024 elements')],
    [['SCAN', '0', 'MATCH', '?'.repeat(1025)], error('ERR pattern has more than 1024 elements')],
    ['KEYS', arity('keys')],
    ['KEYS a b', arity('keys')],
  ]));

test('KEYS over many keys lets other clients in between, and lists what is there all the time', async (t) => {
  const { server, client, names } = await filled();
  const other = server.connect();
  send(client, 'KEYS key:*\nPING\n');
  t.is(client.channel.takeSent(), '');
  for (let at = 0; at < KEYS; at += 100) {
    t.is(other.ask(`DEL key:${at}\nSET new:${at} 1\n`), integer(1) + OK);
  }
  client.settle();
  const sent = client.channel.takeSent();
  t.true(sent.endsWith('+PONG\r\n'));
  const found = new Set(keysIn(sent.slice(0, -'+PONG\r\n'.length)));
  const staying = names.filter((_, at) => at % 100 !== 0);
  t.deepEqual(
    staying.filter((name) => !found.has(name)),
    [],
  );
  t.true(found.size <= KEYS);
});

test('KEYS goes on in what it began with when databases are exchanged or emptied', async (t) => {
  const { server, client, names } = await filled();
  const other = server.connect();
  send(client, 'KEYS *\n');
  other.conversation.receive(Buffer.from('SWAPDB 0 1\n'), 0, 11);
  client.settle();
  t.deepEqual(keysIn(client.channel.takeSent()), [...names].sort());
  send(client, 'SELECT 1\nKEYS *\n');
  client.channel.takeSent();
  send(other, 'FLUSHALL\n');
  client.settle();
  t.deepEqual(keysIn(client.channel.takeSent()), [...names].sort());
  t.is(client.ask('DBSIZE\n'), integer(0));
});

test('KEYS inside EXEC is one moment', async (t) => {
  const { client, names } = await filled();
  const queued = `${OK}+QUEUED\r\n+QUEUED\r\n`;
  const sent = client.ask('MULTI\nKEYS key:*\nDBSIZE\nEXEC\n');
  t.true(sent.startsWith(`${queued}*2\r\n*${KEYS}\r\n`));
  const end = integer(KEYS);
  t.true(sent.endsWith(end));
  t.deepEqual(keysIn(sent.slice(queued.length + '*2\r\n'.length, -end.length)), [...names].sort());
});

test('a client that leaves while KEYS is under way is nobody to answer', async (t) => {
  const { client } = await filled();
  send(client, 'KEYS *\n');
  client.conversation.closed();
  t.notThrows(() => client.settle());
  t.is(client.channel.takeSent(), '');
});

test('the reply of KEYS waits for all that was written before it', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const [client, other] = [server.connect(), server.connect()];
  const names = Array.from({ length: KEYS }, (_, at) => `key:${at}`);
  client.ask(`MSET ${names.map((name) => `${name} 1`).join(' ')}\n`);
  server.journal.release();
  client.channel.takeSent();
  send(client, 'KEYS *\n');
  other.ask('SET last 1\n');
  client.settle();
  t.is(client.channel.takeSent(), '');
  server.journal.release(KEYS);
  t.is(client.channel.takeSent(), '');
  server.journal.release();
  client.settle();
  t.true(keysIn(client.channel.takeSent()).length >= KEYS);
});

test('RANDOMKEY answers the only key, or that there is none', (t) =>
  exchange(t, [
    ['RANDOMKEY', NULL],
    ['SET a 1', OK],
    ['RANDOMKEY', bulk('a')],
    ['RANDOMKEY a', arity('randomkey')],
  ]));

test('RANDOMKEY answers any of the keys that have not expired', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  t.is(client.ask('RANDOMKEY\n'), NULL);
  client.ask('MSET a 1 b 2 c 3\nSET gone 1 PX 5\n');
  server.clock.advance(5);
  const seen = new Set<string>();
  for (let at = 0; at < 200; at++) seen.add(client.ask('RANDOMKEY\n'));
  t.deepEqual([...seen].sort(), [bulk('a'), bulk('b'), bulk('c')]);
  t.is(client.ask('DBSIZE\n'), integer(3));
  t.is(client.ask('RANDOMKEY x\n'), arity('randomkey'));
});

test('SCAN leaves out keys of another type', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['SCAN 0 TYPE string', array(bulk('0'), array(bulk('a')))],
    ['SCAN 0 type STRING MATCH a COUNT 5', array(bulk('0'), array(bulk('a')))],
    ['SCAN 0 TYPE hash', array(bulk('0'), array())],
    ['SCAN 0 TYPE nothing', array(bulk('0'), array())],
    ['SCAN 0 TYPE', error('ERR syntax error; after word 3 "TYPE": expected type')],
  ]));

test('RANDOMKEY answers null when there is no key', (t) =>
  exchange(t, [
    ['RANDOMKEY', NULL],
    ['SET a 1', OK],
    ['RANDOMKEY', bulk('a')],
    ['RANDOMKEY x', arity('randomkey')],
  ]));
