import test from 'ava';
import { OUTPUT_BYTES_MAX } from '../../../src/domain/limits.js';
import { StubServer } from '../../helpers/stub-server.js';

test('a reply waits until the journal has released what it observed', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  client.send('SET a b\n');
  t.is(client.sent, '');
  server.journal.release(1);
  t.is(client.sent, '+OK\r\n');
});

test('replies leave exactly as far as the journal has released them', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  client.send('PING\nSET a b\nSET a b\nGET a\nPING\nSET a b\n');
  t.is(client.takeSent(), '+PONG\r\n');
  server.journal.release(1);
  t.is(client.takeSent(), '+OK\r\n');
  server.journal.release(1);
  t.is(client.takeSent(), '');
  server.journal.release(2);
  t.is(client.takeSent(), '+OK\r\n:2\r\n+PONG\r\n');
  server.journal.release(3);
  t.is(client.takeSent(), '+OK\r\n');
});

test('a read of what another client wrote waits, one that observed nothing new does not', (t) => {
  const server = StubServer.alwaysDurable();
  const [writer, reader] = [server.connect(), server.connect()];
  writer.send('SET a b\n');
  reader.send('GET a\n');
  t.is(reader.sent, '');
  server.journal.release(1);
  t.is(reader.takeSent(), ':1\r\n');
  reader.send('GET a\n');
  t.is(reader.takeSent(), ':1\r\n');
});

test('a protocol error and QUIT wait behind held replies, and the end with them', (t) => {
  const server = StubServer.alwaysDurable();
  const [broken, leaving] = [server.connect(), server.connect()];
  broken.send('SET a b\n*x\r\n');
  leaving.send('SET a b\nQUIT\n');
  t.false(broken.channel.hasEnded || leaving.channel.hasEnded);
  server.journal.release(2);
  t.is(broken.sent, '+OK\r\n-ERR Protocol error: invalid multibulk length\r\n');
  t.is(leaving.sent, '+OK\r\n+OK\r\n');
  t.true(broken.channel.hasEnded && leaving.channel.hasEnded);
});

test('a half-open client gets its held replies before the end', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  client.send('SET a b\n'.repeat(3));
  client.conversation.inputEnded();
  server.journal.release(2);
  t.is(client.sent, '+OK\r\n+OK\r\n');
  t.false(client.channel.hasEnded);
  server.journal.release(3);
  t.is(client.sent, '+OK\r\n+OK\r\n+OK\r\n');
  t.true(client.channel.hasEnded);
});

test('when the journal fails for good the durable prefix leaves and the rest never does', (t) => {
  const server = StubServer.alwaysDurable();
  const [waiting, idle] = [server.connect(), server.connect()];
  waiting.send('SET a b\nSET a b\n');
  server.journal.released = 1;
  server.journal.fail();
  t.is(waiting.sent, '+OK\r\n');
  t.true(waiting.channel.hasEnded);
  idle.send('PING\n');
  t.is(idle.sent, '+PONG\r\n');
  idle.send('GET a\n');
  t.is(idle.sent, '+PONG\r\n');
  t.true(idle.channel.hasEnded, 'it observed what will never be durable');
});

test('a connection that closes while replies are held is forgotten', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  client.send('SET a b\n');
  client.conversation.closed();
  server.journal.release(1);
  t.is(client.sent, '');
});

test('held replies count as output, with what it takes to remember them', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  const request = 'SET a b\n'.repeat(8000);
  let reads = 0;
  while (!client.channel.isPaused && reads < 1000) {
    client.send(request);
    server.timers.runTurns();
    reads++;
  }
  const replies = server.executor.executed;
  t.true(
    replies * 21 >= OUTPUT_BYTES_MAX && replies * 21 < OUTPUT_BYTES_MAX + 200_000,
    `${replies}`,
  );
  server.journal.release(Infinity);
  server.timers.runTurns();
  t.false(client.channel.isPaused);
  t.is(client.sent.length, 5 * server.executor.executed);
});
