import test from 'ava';
import {
  JOURNAL_BACKLOG_BYTES_MAX,
  OUTPUT_BYTES_MAX,
  SLICE_MS,
} from '../../../src/domain/limits.js';
import { StubServer, resp } from '../../helpers/stub-server.js';

/** A server whose journal has released nothing yet. */
function alwaysDurable(): StubServer {
  const server = new StubServer();
  server.journal.released = 0;
  return server;
}

test('a reply waits until the journal has released what it observed', (t) => {
  const server = alwaysDurable();
  const client = server.connect();
  client.send('SET a b\n');
  t.is(client.sent, '');
  server.journal.release(1);
  t.is(client.sent, '+OK\r\n');
});

test('replies leave exactly as far as the journal has released them', (t) => {
  const server = alwaysDurable();
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
  const server = alwaysDurable();
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
  const server = alwaysDurable();
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
  const server = alwaysDurable();
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
  const server = alwaysDurable();
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
  const server = alwaysDurable();
  const client = server.connect();
  client.send('SET a b\n');
  client.conversation.closed();
  server.journal.release(1);
  t.is(client.sent, '');
});

test('behind a suspended command requests wait, in order, and other clients go on', (t) => {
  const server = new StubServer();
  const [client, other] = [server.connect(), server.connect()];
  client.send('PING\nWAIT\nECHO a\n');
  client.send('ECHO b\n');
  other.send('PING\n');
  t.is(client.takeSent(), '+PONG\r\n');
  t.is(other.sent, '+PONG\r\n');
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  server.timers.endTurns();
  t.is(client.sent, '+DONE\r\n$1\r\na\r\n$1\r\nb\r\n');
});

test('the reply of a suspended command waits for the journal, and for held replies before it', (t) => {
  const server = alwaysDurable();
  const client = server.connect();
  client.send('SET a b\nWAIT\nPING\n');
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 3);
  server.timers.endTurns();
  t.is(client.sent, '');
  server.journal.release(1);
  t.is(client.takeSent(), '+OK\r\n');
  server.journal.release(2);
  t.is(client.takeSent(), '');
  server.journal.release(3);
  t.is(client.takeSent(), '+DONE\r\n+PONG\r\n');
});

test('a suspended command is answered in the protocol of its own connection', (t) => {
  const server = new StubServer();
  const [modern, old] = [server.connect(), server.connect()];
  modern.send('HELLO 3\n');
  modern.takeSent();
  modern.send('WAIT\n');
  old.send('PING\n');
  server.executor.suspended[0]!((reply) => reply.null(), 0);
  t.is(modern.sent, '_\r\n');
});

test('a command that resumes another connection keeps both replies apart', (t) => {
  const server = new StubServer();
  const [waiting, other] = [server.connect(), server.connect()];
  waiting.send('HELLO 3\n');
  waiting.takeSent();
  waiting.send('WAIT\nECHO w\n');
  server.executor.onExecute = () => {
    if (server.executor.executed !== 3) return;
    server.executor.suspended[0]!((reply) => reply.null(), 0);
  };
  other.send('ECHO a\nNULL\nECHO b\n');
  t.is(waiting.sent, '_\r\n');
  server.timers.endTurns();
  t.is(waiting.sent, '_\r\n$1\r\nw\r\n');
  t.is(other.sent, '$1\r\na\r\n$-1\r\n$1\r\nb\r\n');
});

test('a connection may close while its command is suspended', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\nPING\n');
  client.conversation.closed();
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  server.timers.endTurns();
  t.is(client.sent, '');
  t.is(server.executor.executed, 1);
});

test('a half-open client behind a suspended command gets every reply', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\nPING\n');
  client.conversation.inputEnded();
  t.false(client.channel.hasEnded);
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  server.timers.endTurns();
  t.is(client.sent, '+DONE\r\n+PONG\r\n');
  t.true(client.channel.hasEnded);
});

test('behind a suspended command reading pauses above 64 KiB', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  client.send('ECHO a\n'.repeat(9000));
  t.false(client.channel.isPaused);
  client.send('ECHO a\n'.repeat(9000));
  t.true(client.channel.isPaused);
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  server.timers.endTurns();
  t.false(client.channel.isPaused);
  t.is(client.sent, `+DONE\r\n${'$1\r\na\r\n'.repeat(18_000)}`);
});

test('a client that does not read is not read from, until it has taken half', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.channel.unsentBytes = OUTPUT_BYTES_MAX;
  client.send('PING\nPING\n');
  t.true(client.channel.isPaused);
  client.send('PING\n');
  t.is(server.executor.executed, 2);
  client.channel.unsentBytes = OUTPUT_BYTES_MAX / 2;
  client.conversation.outputDrained();
  server.timers.endTurns();
  t.is(server.executor.executed, 2);
  client.channel.unsentBytes--;
  client.conversation.outputDrained();
  server.timers.endTurns();
  t.is(server.executor.executed, 3);
  t.false(client.channel.isPaused);
});

test('a request that was partial when the output became full is answered when it is not', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  client.send(`PING\n${resp('ARGS', 'a', 'b', 'c'.repeat(5000)).slice(0, 50)}`);
  client.channel.unsentBytes = OUTPUT_BYTES_MAX;
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  server.timers.endTurns();
  client.send(resp('ARGS', 'a', 'b', 'c'.repeat(5000)).slice(50));
  client.channel.unsentBytes = 0;
  client.conversation.outputDrained();
  server.timers.endTurns();
  t.is(
    client.sent,
    `+DONE\r\n+PONG\r\n*3\r\n$1\r\na\r\n$1\r\nb\r\n$5000\r\n${'c'.repeat(5000)}\r\n`,
  );
});

test('a pipeline of large replies stops where the output is full', (t) => {
  const server = new StubServer();
  const client = server.connect();
  const { channel } = client;
  const send = channel.send.bind(channel);
  channel.send = (bytes, start, end) => {
    channel.unsentBytes += end - start;
    send(bytes, start, end);
  };
  client.send('BIG 8388608\n'.repeat(100));
  t.is(server.executor.executed, 4);
  t.true(channel.isPaused);
  channel.unsentBytes = 0;
  client.conversation.outputDrained();
  server.timers.endTurns();
  t.is(server.executor.executed, 8);
});

test('held replies count as output, with what it takes to remember them', (t) => {
  const server = alwaysDurable();
  const client = server.connect();
  const request = 'SET a b\n'.repeat(8000);
  let reads = 0;
  while (!client.channel.isPaused && reads < 1000) {
    client.send(request);
    server.timers.endTurns();
    reads++;
  }
  const replies = server.executor.executed;
  t.true(
    replies * 21 >= OUTPUT_BYTES_MAX && replies * 21 < OUTPUT_BYTES_MAX + 200_000,
    `${replies}`,
  );
  server.journal.release(Infinity);
  server.timers.endTurns();
  t.false(client.channel.isPaused);
  t.is(client.sent.length, 5 * server.executor.executed);
});

test('while too much waits for the disk all input pauses, and goes on with the journal', (t) => {
  const server = new StubServer();
  const [client, other] = [server.connect(), server.connect()];
  server.journal.backlogBytes = JOURNAL_BACKLOG_BYTES_MAX + 1;
  client.send('SET a b\nPING\n');
  other.send('PING\nPING\n');
  t.is(server.executor.executed, 2);
  t.true(client.channel.isPaused && other.channel.isPaused);
  server.journal.progress();
  server.timers.endTurns();
  t.is(server.executor.executed, 2, 'the backlog is as large as before');
  server.journal.backlogBytes = JOURNAL_BACKLOG_BYTES_MAX;
  server.journal.progress();
  server.timers.endTurns();
  t.is(server.executor.executed, 4);
  t.false(client.channel.isPaused || other.channel.isPaused);
});

test('input that waits for a journal which then fails goes on', (t) => {
  const server = new StubServer();
  const client = server.connect();
  server.journal.backlogBytes = JOURNAL_BACKLOG_BYTES_MAX + 1;
  client.send('PING\nPING\n');
  t.is(server.executor.executed, 1);
  server.journal.fail();
  server.timers.endTurns();
  t.is(server.executor.executed, 2);
});

test('a pipeline that takes long leaves the thread to others after each slice', (t) => {
  const server = new StubServer();
  const client = server.connect();
  server.clock.stepMs = SLICE_MS / 4;
  client.send(resp('PING').repeat(1000));
  t.true(server.executor.executed < 1000);
  t.true(client.channel.isPaused);
  const turns = server.timers.endTurns();
  t.true(turns >= 2, `${turns} turns`);
  t.is(client.sent, '+PONG\r\n'.repeat(1000));
  t.false(client.channel.isPaused);
});

test('a pipeline that waited is handled in pieces of 64 KiB', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  const count = 40_000;
  client.send(resp('PING').repeat(count));
  server.executor.suspended[0]!((reply) => reply.status('DONE'), 0);
  const turns = server.timers.endTurns();
  t.is(turns, Math.ceil((count * resp('PING').length) / 65_536));
  t.is(client.sent, `+DONE\r\n${'+PONG\r\n'.repeat(count)}`);
});

test('a socket that fills the buffer again and again leaves the thread after each slice', (t) => {
  const server = new StubServer();
  const client = server.connect();
  server.clock.stepMs = SLICE_MS / 4;
  const piece = resp('ECHO', 'x'.repeat(65_512));
  t.is(piece.length, 65_536);
  let reads = 0;
  while (!client.channel.isPaused && reads < 100) {
    client.send(piece);
    reads++;
  }
  t.true(reads > 1 && reads <= 4, `${reads} reads`);
  server.timers.endTurns();
  t.false(client.channel.isPaused);
});
