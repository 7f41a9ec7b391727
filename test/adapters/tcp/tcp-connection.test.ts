import test from 'ava';
import {
  JOURNAL_BACKLOG_BYTES_MAX,
  OUTPUT_BYTES_MAX,
  OUTPUT_STALLED_MAX_MS,
} from '../../../src/domain/limits.js';
import { LINGER_MAX_MS } from '../../../src/adapters/tcp/tcp-connection.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { inResp3, protocolCases } from '../../helpers/protocol-cases.js';
import type { ReadPathName } from '../../helpers/stub-tcp-server.js';
import { StubTcpServer } from '../../helpers/stub-tcp-server.js';
import { resp } from '../../helpers/stub-server.js';

const READ_PATHS: readonly ReadPathName[] = ['auto', 'data', 'tls', 'tls-data'];

/** Turns end by themselves; time passes by hand. */
class ManualDelays extends ManualTimers {
  override afterTurn(call: () => void): void {
    setImmediate(call);
  }
}

for (const readPath of READ_PATHS) {
  const on = `on read path ${readPath}`;

  test(`every protocol case is answered over a socket ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const both = [...protocolCases, ...protocolCases.map(inResp3)];
    const all = both.filter(({ input }) => input.split('HELLO 3').length < 3);
    for (const each of all) {
      const client = await server.connect();
      const cut = Math.floor(each.input.length / 2);
      client.send(each.input.slice(0, cut));
      client.socket.end(each.input.slice(cut), 'latin1');
      t.is(await client.end(), each.reply, each.name);
      client.close();
    }
    t.true(all.length > 120);
    await server.server.stop(1000);
  });

  test(`a half-open client with 10,000 requests gets every reply ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const client = await server.connect();
    const expected = Array.from({ length: 10_000 }, (_, n) => `$${`${n}`.length}\r\n${n}\r\n`);
    client.send(Array.from({ length: 10_000 }, (_, n) => resp('ECHO', `${n}`)).join(''));
    client.socket.end();
    t.is(await client.end(), expected.join(''));
    await server.closed(1);
    await server.server.stop(1000);
  });

  test(`large values go in and come out ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const client = await server.connect();
    for (const length of [511, 512, 513, 65_536, 262_145, 5_000_000]) {
      const value = 'x'.repeat(length - 1) + '\xff';
      const reply = `$${length}\r\n${value}\r\n`;
      const before = client.received.length;
      client.send(resp('ECHO', value));
      t.true((await client.receive(before + reply.length)).slice(before) === reply, `${length}`);
    }
    client.close();
    await server.server.stop(1000);
  });

  test(`the reply to a protocol error arrives though the client sends on ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const client = await server.connect();
    client.send(`*x\r\n${'y'.repeat(3_000_000)}`);
    t.is(await client.end(), '-ERR Protocol error: invalid multibulk length\r\n');
    client.close();
    await server.closed(1);
    await server.server.stop(1000);
  });

  test(`a client that closes mid-frame or mid-reply, or resets, harms nobody ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const partial = await server.connect();
    partial.send('*2\r\n$4\r\nECHO\r\n$100\r\nabc');
    partial.close();
    const reset = await server.connect();
    reset.send('BIG 20000000\n'.repeat(3));
    await reset.receive(1);
    reset.reset();
    const early = await server.connect();
    early.reset();
    const held = await server.connect();
    server.journal.released = 0;
    held.send('SET a b\n');
    await server.until(() => server.journal.appended === 1);
    held.reset();
    // Those that were gone before their handshake was over never had a session.
    await server.until(() => server.server.connections + server.server.handshakes === 0);
    server.journal.release(Infinity);
    const client = await server.connect();
    client.send('PING\n');
    t.is(await client.receive(7), '+PONG\r\n');
    client.close();
    await server.server.stop(1000);
    t.is(server.executor.closedSessions.length, server.executor.sessions.length);
  });

  test(`a reply to a connection that was reset is dropped ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const client = await server.connect();
    client.send('WAIT\n');
    await server.until(() => server.executor.suspended.length === 1);
    client.reset();
    await new Promise<void>((resolve) => client.socket.once('close', () => resolve()));
    server.executor.suspended[0]!((reply) => reply.bytes(new Uint8Array(1e6), 0, 1e6), 0);
    await server.closed(1);
    t.is(server.server.connections, 0);
    await server.server.stop(1000);
  });

  test(`a client that does not read is not read from and in the end closed ${on}`, async (t) => {
    const timers = new ManualDelays();
    const server = await new StubTcpServer(readPath, timers).start();
    const client = await server.connect();
    client.socket.pause();
    client.send('BIG 1048576\n'.repeat(2000));
    await server.until(() => timers.delaysMs.includes(OUTPUT_STALLED_MAX_MS));
    const executed = server.executor.executed;
    t.true(executed * 1_048_576 <= 2 * OUTPUT_BYTES_MAX, `${executed} executed`);
    t.true(executed < 100);
    while (server.server.connections > 0) {
      timers.advance(OUTPUT_STALLED_MAX_MS);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    await server.closed(1);
    t.true(server.executor.executed < 100);
    client.close();
    await server.server.stop(1000);
  });

  test(`a slow client that goes on reading gets everything ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const client = await server.connect();
    client.socket.pause();
    client.send('BIG 1048576\n'.repeat(80));
    await server.until(() => server.executor.executed >= 30);
    t.true(server.executor.executed < 80);
    client.socket.resume();
    const total = 80 * ('$1048576\r\n\r\n'.length + 1_048_576);
    t.is((await client.receive(total)).length, total);
    client.close();
    await server.server.stop(1000);
  });

  test(`small replies and the end stay behind a large reply that waits ${on}`, async (t) => {
    const server = await new StubTcpServer(readPath).start();
    const client = await server.connect();
    client.socket.pause();
    client.send('BIG 20000000\nECHO a\n');
    await server.until(() => server.executor.executed === 2);
    client.send('ECHO b\nQUIT\n');
    await server.until(() => server.executor.executed === 4);
    client.socket.resume();
    const received = await client.end();
    t.is(received.length, '$20000000\r\n\r\n'.length + 20_000_000 + 7 + 7 + 5);
    t.true(received.endsWith('bbb\r\n$1\r\na\r\n$1\r\nb\r\n+OK\r\n'));
    client.close();
    await server.server.stop(1000);
  });

  test(`a client that takes its output slowly is not stalled ${on}`, async (t) => {
    const timers = new ManualDelays();
    const server = await new StubTcpServer(readPath, timers).start();
    const client = await server.connect();
    client.send('BIG 100000000\n');
    await client.receive(10_000_000);
    client.socket.pause();
    t.is(timers.advance(OUTPUT_STALLED_MAX_MS), 1);
    t.is(server.server.connections, 1);
    t.true(timers.delaysMs.includes(OUTPUT_STALLED_MAX_MS), 'and it is still watched');
    client.socket.resume();
    t.is((await client.receive(100_000_014)).length, 100_000_014);
    client.close();
    await server.server.stop(1000);
  });

  test(`a connection that ended while paused notices that the client closes ${on}`, async (t) => {
    const timers = new ManualDelays();
    const server = await new StubTcpServer(readPath, timers).start();
    server.journal.released = 0;
    server.journal.backlogBytes = JOURNAL_BACKLOG_BYTES_MAX + 1;
    const client = await server.connect();
    client.send('SET a b\nPING\n');
    await server.until(() => server.journal.appended === 1);
    server.journal.fail();
    t.is(await client.end(), '');
    client.socket.end('PING\n');
    await server.closed(1);
    t.is(server.server.connections, 0);
    await server.server.stop(1000);
  });

  test(`after the last reply a client that does not close is closed ${on}`, async (t) => {
    const timers = new ManualDelays();
    const server = await new StubTcpServer(readPath, timers).start();
    const client = await server.connect();
    client.send('QUIT\n');
    t.is(await client.end(), '+OK\r\n');
    await server.until(() => timers.delaysMs.includes(LINGER_MAX_MS));
    t.is(server.server.connections, 1);
    timers.advance(LINGER_MAX_MS);
    await server.closed(1);
    t.is(server.server.connections, 0);
    t.deepEqual(timers.delaysMs, []);
    client.close();
    await server.server.stop(1000);
  });
}
