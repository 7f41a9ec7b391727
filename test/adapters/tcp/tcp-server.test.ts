import { Server, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import test from 'ava';
import { TransportError } from '../../../src/application/ports/transport.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { StubTcpServer } from '../../helpers/stub-tcp-server.js';
import { TcpClient } from '../../helpers/tcp-client.js';

interface Emitter {
  emit(event: string, ...rest: unknown[]): boolean;
}

test('an address in use is told by its code', async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { server } = new StubTcpServer('auto');
  const error = await t.throwsAsync(server.start({ host: '127.0.0.1', port, tlsPort: null }), {
    instanceOf: TransportError,
  });
  t.is(error.code, 'EADDRINUSE');
  t.true(error.message.includes(`127.0.0.1:${port}`));
  t.is(server.address, null);
  other.close();
});

test.serial('a failure to accept is logged and the server goes on', async (t) => {
  const prototype: Emitter = Server.prototype;
  const { emit } = prototype;
  const listening = new Set<unknown>();
  prototype.emit = function (event, ...rest) {
    if (event === 'listening') listening.add(this);
    return emit.call(this, event, ...rest);
  };
  const server = await new StubTcpServer('data').start();
  prototype.emit = emit;
  t.is(listening.size, 1);
  const failure = Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' });
  for (const each of listening) emit.call(each as Emitter, 'error', failure);
  t.true(server.log.events.includes('accept-failed'));
  const client = await TcpClient.open(server.port);
  client.send('PING\n');
  t.is(await client.receive(7), '+PONG\r\n');
  client.close();
  await server.server.stop(1000);
});

test('it tells where it listens until it stops', async (t) => {
  const { server } = new StubTcpServer('auto');
  const address = await server.start({ host: '127.0.0.1', port: 0, tlsPort: null });
  t.true(address.port > 0);
  t.deepEqual(server.address, address);
  await server.stop(1000);
  t.is(server.address, null);
  await t.throwsAsync(TcpClient.open(address.port), { code: 'ECONNREFUSED' });
});

test('the shared read path is taken when its probe holds and it is not forced away', async (t) => {
  for (const readPath of ['auto', 'data'] as const) {
    const server = await new StubTcpServer(readPath).start();
    const expected = readPath === 'auto' ? 'shared' : 'data';
    t.deepEqual(server.log.events, ['read-path']);
    t.is(server.server.readPathName, expected);
    await server.server.stop(1000);
  }
});

test('a client beyond the limit reads why even when it has sent, and others stay', async (t) => {
  const server = await new StubTcpServer('auto', undefined, { connectionsMax: () => 2 }).start();
  const clients = [await TcpClient.open(server.port), await TcpClient.open(server.port)];
  await server.until(() => server.server.connections === 2);
  const refused = await TcpClient.open(server.port);
  refused.send('PING\n'.repeat(1000));
  t.is(await refused.end(), '-ERR max number of clients reached\r\n');
  refused.close();
  for (const client of clients) {
    client.send('PING\n');
    t.is(await client.receive(7), '+PONG\r\n');
  }
  clients[0]!.close();
  await server.closed(1);
  const next = await TcpClient.open(server.port);
  next.send('PING\n');
  t.is(await next.receive(7), '+PONG\r\n');
  next.close();
  clients[1]!.close();
  await server.server.stop(1000);
});

test('a refused client that closes is forgotten at once', async (t) => {
  const timers = new ManualTimers();
  const server = await new StubTcpServer('auto', timers, { connectionsMax: () => 0 }).start();
  const client = await TcpClient.open(server.port);
  await client.end();
  t.is(timers.delaysMs.length, 1);
  client.socket.end('PING\n');
  await server.until(() => timers.delaysMs.length === 0);
  await server.server.stop(1000);
});

test('many refused clients are cut, so that they cannot fill the table', async (t) => {
  const timers = new ManualTimers();
  const server = await new StubTcpServer('auto', timers, { connectionsMax: () => 0 }).start();
  const clients = await Promise.all(Array.from({ length: 150 }, () => TcpClient.open(server.port)));
  await Promise.all(clients.map((client) => client.end()));
  t.true(timers.delaysMs.length <= 100, `${timers.delaysMs.length} linger`);
  for (const client of clients) client.close();
  await server.server.stop(1000);
});

test('stop answers what was received and resolves when all clients are closed', async (t) => {
  const server = await new StubTcpServer('auto').start();
  const [idle, waiting] = [await TcpClient.open(server.port), await TcpClient.open(server.port)];
  waiting.send('WAIT\nPING\n');
  await server.until(() => server.executor.suspended.length === 1);
  const stopped = server.server.stop(60_000);
  t.is(await idle.end(), '');
  idle.close();
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  t.is(await waiting.end(), '+DONE\r\n+PONG\r\n');
  waiting.close();
  await stopped;
  t.is(server.server.connections, 0);
});

test('stop cuts what is open after its deadline', async (t) => {
  const timers = new ManualTimers();
  const server = await new StubTcpServer('auto', timers).start();
  const client = await TcpClient.open(server.port);
  client.send('WAIT\n');
  await server.until(() => server.executor.suspended.length === 1);
  const stopped = server.server.stop(1234);
  t.is(timers.advance(1234), 1);
  await stopped;
  await client.end();
  client.close();
  t.is(server.executor.closedSessions.length, 1);
});

test('an address has a number of connections of its own, and one that closes makes room', async (t) => {
  const server = await new StubTcpServer('auto', undefined, {
    connectionsPerAddressMax: 2,
  }).start();
  const first = await TcpClient.open(server.port);
  await TcpClient.open(server.port);
  await server.until(() => server.server.connections === 2);
  const refused = await TcpClient.open(server.port);
  t.is(await refused.end(), '-ERR max number of clients from this address reached\r\n');
  refused.close();
  first.close();
  await server.closed(1);
  const third = await TcpClient.open(server.port);
  await server.until(() => server.server.connections === 2);
  third.close();
  await server.server.stop(0);
});
