import test from 'ava';
import { OK } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

const RATE = 10;
const INTERVAL_MS = 100;
const PONG = '+PONG\r\n';

async function limited(): Promise<MemoryServer> {
  return MemoryServer.start({ tokens: fixedTokens, settings: { maxCommandsPerSecond: RATE } });
}

/** A client of the owner whose burst is used up. */
async function spent(server: MemoryServer): Promise<MemoryClient> {
  const client = server.connect();
  client.ask('AUTH secret\n');
  const burst = RATE + 1;
  const sent = client.ask('PING\n'.repeat(burst));
  if (sent !== PONG.repeat(burst)) throw new Error(`the burst was answered with ${sent}`);
  return client;
}

test('after a burst the commands of an owner go on at their rate', async (t) => {
  const server = await limited();
  const client = await spent(server);
  t.is(client.ask('PING\n'.repeat(3)), '');
  for (let at = 0; at < 3; at++) {
    server.timers.advance(INTERVAL_MS - 1);
    t.is(client.ask(''), '');
    server.timers.advance(1);
    t.is(client.ask(''), PONG);
  }
  server.timers.advance(2 * INTERVAL_MS);
  t.is(client.ask('PING\n'.repeat(3)), PONG.repeat(2));
});

test('an owner has one rate over all connections, in the order of asking', async (t) => {
  const server = await limited();
  const first = await spent(server);
  const second = server.connect();
  t.is(second.ask('AUTH secret\n'), OK, 'logging in is nobody’s command');
  t.is(first.ask('PING\n'), '');
  t.is(second.ask('SET a 1\n'), '');
  server.timers.advance(INTERVAL_MS);
  t.is(first.ask('') + second.ask(''), PONG);
  server.timers.advance(INTERVAL_MS);
  t.is(second.ask(''), OK);
});

test('queued and unknown commands count once each, as others do', async (t) => {
  const server = await limited();
  const client = server.connect();
  client.ask('AUTH secret\n');
  const requests = [
    'MULTI',
    'SET a 1',
    'EXEC',
    'NONSENSE',
    ...Array.from({ length: 7 }, () => 'PING'),
  ];
  t.true(client.ask(`${requests.join('\n')}\n`).endsWith(PONG.repeat(7)));
  t.is(client.ask('MULTI\n'), '');
  server.timers.advance(INTERVAL_MS);
  t.is(client.ask(''), OK);
});

test('who waits is not read, and can hang up', async (t) => {
  const server = await limited();
  const client = await spent(server);
  client.ask(`PING\nSET a ${'x'.repeat(70_000)}`);
  client.ask('x'.repeat(70_000));
  t.true(client.channel.isPaused);
  client.conversation.closed();
  t.notThrows(() => server.timers.advance(10 * INTERVAL_MS));
});

test('without a bound, and before a login, nobody waits', async (t) => {
  const free = await MemoryServer.start({ tokens: fixedTokens });
  const client = free.connect();
  client.ask('AUTH secret\n');
  t.is(client.ask('PING\n'.repeat(1000)), PONG.repeat(1000));
  const open = await MemoryServer.start({ settings: { maxCommandsPerSecond: RATE } });
  t.is(open.connect().ask('PING\n'.repeat(1000)), PONG.repeat(1000));
});
