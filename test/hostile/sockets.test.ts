import test from 'ava';
import { UNAUTHENTICATED_TIME_MAX_MS } from '../../src/domain/limits.js';
import { fixedTokens } from '../helpers/fixed-tokens.js';
import { MemoryServer } from '../helpers/memory-server.js';
import { HostileScene } from './hostile-scene.js';

const MIB = 1024 * 1024;
/** OUTPUT_BYTES_MAX, one reply more, and buffers that grow by doubling. */
const HELD_BYTES_MAX = 100 * MIB;

test.serial('a client that never reads is held to its bound, and others are served', async (t) => {
  const scene = await HostileScene.start(t);
  await scene.ask('SET', 'large', 'x'.repeat(MIB));
  const before = await scene.look();
  const deaf = await scene.connect();
  deaf.socket.pause();
  deaf.send('GET large\n'.repeat(1000));
  for (let count = 0; count < 100; count++) t.is(await scene.ask('PING'), 'PONG');
  t.true((await scene.look()) - before < HELD_BYTES_MAX);
  const gone = new Promise((resolve) => deaf.socket.once('close', resolve));
  deaf.close();
  await gone;
  t.is(await scene.ask('STRLEN', 'large'), String(MIB));
});

test.serial('clients that close their side get every reply, and are forgotten', async (t) => {
  const scene = await HostileScene.start(t);
  const clients = await Promise.all(Array.from({ length: 100 }, () => scene.connect()));
  for (const client of clients) {
    client.send('PING\nSET a 1\nGET a\nGET');
    client.socket.end();
  }
  for (const client of clients) t.is(await client.end(), '+PONG\r\n+OK\r\n$1\r\n1\r\n');
  t.regex(await scene.ask('INFO', 'clients'), /connected_clients:1\r\n/);
  await scene.look();
});

test.serial(
  'clients that are gone in the middle of a request or of a reply are forgotten',
  async (t) => {
    const scene = await HostileScene.start(t);
    await scene.ask('SET', 'large', 'x'.repeat(MIB));
    const before = await scene.look();
    for (let count = 0; count < 100; count++) {
      const client = await scene.connect();
      const closed = new Promise((resolve) => client.socket.once('close', resolve));
      client.send('GET large\nGET large\n*2\r\n$3\r\nGET\r\n$1000000\r\nx');
      await client.receive(1);
      client.socket.resetAndDestroy();
      await closed;
    }
    t.is(await scene.ask('PING'), 'PONG');
    t.true((await scene.look()) - before < HELD_BYTES_MAX);
    t.regex(await scene.ask('INFO', 'clients'), /connected_clients:1\r\n/);
  },
);

test.serial('a request that never ends gives no more time before a login', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const requests = ['*2\r\n$4\r\nAU', '*', 'AUTH ', '*2\r\n$4\r\nAUTH\r\n$16384\r\nsecr', ''];
  const clients = requests.map((request) => {
    const client = server.connect();
    t.is(client.ask(request), '');
    return client;
  });
  server.timers.advance(UNAUTHENTICATED_TIME_MAX_MS - 1);
  for (const client of clients) t.false(client.channel.isDestroyed);
  // Another byte is no reason to wait longer.
  for (const client of clients) client.ask('T');
  server.timers.advance(1);
  for (const [at, client] of clients.entries()) t.true(client.channel.isDestroyed, requests[at]);
});

test.serial('a request that is larger than a login is refused before one', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  for (const [request, error] of [
    ['*11\r\n', 'unauthenticated multibulk length'],
    ['*2\r\n$16385\r\n', 'unauthenticated bulk length'],
  ] as const) {
    const client = server.connect();
    t.is(client.ask(request), `-ERR Protocol error: ${error}\r\n`);
    t.true(client.channel.hasEnded);
  }
});
