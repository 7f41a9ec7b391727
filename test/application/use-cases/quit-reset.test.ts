import test from 'ava';
import { UNAUTHENTICATED_TIME_MAX_MS } from '../../../src/domain/limits.js';
import { NULL, OK, bulk, exchange } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('QUIT answers, and what was sent after it is not looked at', async (t) => {
  const client = (await MemoryServer.start()).connect();
  t.is(client.ask('SET a 1\nQUIT\nGET a\n'), OK + OK);
  t.true(client.channel.hasEnded);
});

test('QUIT answers in both framings', (t) => exchange(t, [['QUIT', OK]]));

test('RESET brings a connection back to its first state', (t) =>
  exchange(t, [
    ['SET a 0', OK],
    ['SELECT 1', OK],
    ['CLIENT SETNAME x', OK],
    ['RESET', '+RESET\r\n'],
    ['CLIENT GETNAME', NULL],
    ['GET a', bulk('0')],
  ]));

test('after RESET a client has the time of a new connection to log in again', async (t) => {
  // Within the time that the connection began with, and long after it.
  for (const loggedInMs of [UNAUTHENTICATED_TIME_MAX_MS - 1, 10 * UNAUTHENTICATED_TIME_MAX_MS]) {
    const server = await MemoryServer.start({ tokens: fixedTokens });
    const [idle, returning] = [server.connect(), server.connect()];
    for (const client of [idle, returning]) t.is(client.ask('AUTH secret\n'), OK);
    server.timers.advance(loggedInMs);
    for (const client of [idle, returning]) t.is(client.ask('RESET\n'), '+RESET\r\n');
    server.timers.advance(UNAUTHENTICATED_TIME_MAX_MS - 1);
    t.false(idle.channel.isDestroyed);
    t.is(returning.ask('AUTH secret\n'), OK);
    server.timers.advance(1);
    t.true(idle.channel.isDestroyed);
    t.false(returning.channel.isDestroyed);
  }
});

test('AUTH and RESET in one read count as they do one after the other', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  server.timers.advance(UNAUTHENTICATED_TIME_MAX_MS - 1);
  client.ask('AUTH secret\nRESET\n');
  server.timers.advance(UNAUTHENTICATED_TIME_MAX_MS - 1);
  t.false(client.channel.isDestroyed);
  server.timers.advance(1);
  t.true(client.channel.isDestroyed);
});

test('RESET gives a client that has not logged in no more time', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  server.timers.advance(UNAUTHENTICATED_TIME_MAX_MS - 1);
  t.is(client.ask('RESET\n'), '+RESET\r\n');
  server.timers.advance(1);
  t.true(client.channel.isDestroyed);
});

test('where nobody has to log in, RESET sets no limit', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  t.is(client.ask('RESET\n'), '+RESET\r\n');
  server.timers.advance(10 * UNAUTHENTICATED_TIME_MAX_MS);
  t.false(client.channel.isDestroyed);
  t.is(client.ask('SET a 1\n'), OK);
});
