import test from 'ava';
import { ManualTimers } from '../../../../src/adapters/memory/manual-timers.js';
import { UNAUTHENTICATED_TIME_MAX_MS } from '../../../../src/domain/limits.js';
import { StubTcpServer } from '../../../helpers/stub-tcp-server.js';
import { TcpClient } from '../../../helpers/tcp-client.js';

/** Turns end by themselves; time passes by hand. */
class ManualDelays extends ManualTimers {
  override afterTurn(call: () => void): void {
    setImmediate(call);
  }
}

/** The beginning of a ClientHello that never ends. */
const HALF_A_HELLO = Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc]);

async function answers(server: StubTcpServer): Promise<boolean> {
  const client = await server.connect();
  client.send('PING\n');
  const reply = await client.receive(7);
  client.close();
  return reply === '+PONG\r\n';
}

test('handshakes that stall, also drop by drop, are cut when their time is up', async (t) => {
  const timers = new ManualDelays();
  const server = await new StubTcpServer('tls', timers).start();
  const clients = [await TcpClient.open(server.port), await TcpClient.open(server.port)];
  await server.until(() => timers.delaysMs.length === 2);
  t.deepEqual(timers.delaysMs, [UNAUTHENTICATED_TIME_MAX_MS, UNAUTHENTICATED_TIME_MAX_MS]);
  for (const byte of HALF_A_HELLO) {
    timers.advance(100);
    clients[1]!.sendRaw(Buffer.of(byte));
  }
  t.true(await answers(server));
  timers.advance(UNAUTHENTICATED_TIME_MAX_MS - 900);
  for (const client of clients) t.is(await client.end(), '');
  for (const client of clients) client.close();
  await server.server.stop(1000);
  t.deepEqual(timers.delaysMs, []);
});

test('handshakes count as connections, and who comes too many is cut', async (t) => {
  const server = await new StubTcpServer('tls', new ManualDelays(), {
    connectionsMax: () => 2,
  }).start();
  const stalled = await TcpClient.open(server.port);
  stalled.sendRaw(HALF_A_HELLO);
  const client = await server.connect();
  client.send('PING\n');
  t.is(await client.receive(7), '+PONG\r\n');
  const refused = await TcpClient.open(server.port);
  t.is(await refused.end(), '', 'without words, for it expects none before its handshake');
  stalled.close();
  await server.until(() => server.server.handshakes === 0);
  t.true(await answers(server));
  client.close();
  await server.server.stop(1000);
});

test('whoever does not speak TLS is cut and told of in the log', async (t) => {
  const server = await new StubTcpServer('tls').start();
  let cut = 0;
  for (const text of [
    'PING\r\n',
    '*1\r\n$4\r\nPING\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    '\0'.repeat(99),
  ]) {
    const client = await TcpClient.open(server.port);
    client.send(text);
    const received = await client.end();
    t.false(received.includes('PONG'));
    cut++;
    client.close();
  }
  t.is(cut, 4);
  const failures = server.log.events.filter((event) => event === 'tls-handshake-failed');
  t.is(failures.length, 4);
  t.true(await answers(server));
  await server.server.stop(1000);
  t.is(server.executor.sessions.length, server.executor.closedSessions.length);
});

test('garbage in the middle of a session ends that session', async (t) => {
  const server = await new StubTcpServer('tls').start();
  const client = await server.connect();
  client.send('PING\n');
  t.is(await client.receive(7), '+PONG\r\n');
  client.sendRaw(Buffer.from('no record at all, but bytes of somebody else'));
  t.is(await client.end(), '+PONG\r\n');
  await server.closed(1);
  t.true(await answers(server));
  client.close();
  await server.server.stop(1000);
});

test('a client that resets its connection within the handshake harms nobody', async (t) => {
  const server = await new StubTcpServer('tls').start();
  const client = await TcpClient.open(server.port);
  client.sendRaw(HALF_A_HELLO);
  await server.until(() => server.server.handshakes === 1);
  client.reset();
  await server.until(() => server.server.handshakes === 0);
  t.true(await answers(server));
  await server.server.stop(1000);
});

test('a stop cuts handshakes that are under way', async (t) => {
  const server = await new StubTcpServer('tls').start();
  const client = await TcpClient.open(server.port);
  client.sendRaw(HALF_A_HELLO);
  await server.until(() => server.server.handshakes === 1);
  await server.server.stop(1000);
  t.is(await client.end(), '');
  client.close();
});
