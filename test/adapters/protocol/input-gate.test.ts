import test from 'ava';
import {
  JOURNAL_BACKLOG_BYTES_MAX,
  OUTPUT_BYTES_MAX,
  SLICE_MS,
} from '../../../src/domain/limits.js';
import { StubServer, resp } from '../../helpers/stub-server.js';

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
  server.timers.runTurns();
  t.is(server.executor.executed, 2);
  client.channel.unsentBytes--;
  client.conversation.outputDrained();
  server.timers.runTurns();
  t.is(server.executor.executed, 3);
  t.false(client.channel.isPaused);
});

test('a request that was partial when the output became full is answered when it is not', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  client.send(`PING\n${resp('ARGS', 'a', 'b', 'c'.repeat(5000)).slice(0, 50)}`);
  client.channel.unsentBytes = OUTPUT_BYTES_MAX;
  server.answerSuspended();
  client.send(resp('ARGS', 'a', 'b', 'c'.repeat(5000)).slice(50));
  client.channel.unsentBytes = 0;
  client.conversation.outputDrained();
  server.timers.runTurns();
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
  server.timers.runTurns();
  t.is(server.executor.executed, 8);
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
  server.timers.runTurns();
  t.is(server.executor.executed, 2, 'the backlog is as large as before');
  server.journal.backlogBytes = JOURNAL_BACKLOG_BYTES_MAX;
  server.journal.progress();
  server.timers.runTurns();
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
  server.timers.runTurns();
  t.is(server.executor.executed, 2);
});

test('a pipeline that takes long leaves the thread to others after each slice', (t) => {
  const server = new StubServer();
  const client = server.connect();
  server.clock.stepMs = SLICE_MS / 4;
  client.send(resp('PING').repeat(1000));
  t.true(server.executor.executed < 1000);
  t.true(client.channel.isPaused);
  const turns = server.timers.runTurns();
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
  const turns = server.answerSuspended();
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
  server.timers.runTurns();
  t.false(client.channel.isPaused);
});

test('where any read may have more behind it, short ones leave the thread after each slice', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.channel.fullReadBytes = 0;
  server.clock.stepMs = SLICE_MS / 4;
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++) {
    let reads = 0;
    while (!client.channel.isPaused && reads < 100) {
      client.send(resp('PING'));
      reads++;
    }
    rounds.push(reads);
    server.timers.runTurns();
    t.false(client.channel.isPaused);
  }
  t.true(
    rounds.every((reads) => reads > 1 && reads <= 4),
    `${rounds.join(', ')} reads`,
  );
});

test('reads between which others have theirs are no row', (t) => {
  const server = new StubServer();
  const clients = [server.connect(), server.connect()];
  server.clock.stepMs = SLICE_MS / 4;
  for (const { channel } of clients) channel.fullReadBytes = 0;
  for (let round = 0; round < 10; round++) {
    for (const client of clients) {
      client.send(resp('PING'));
      t.false(client.channel.isPaused);
    }
  }
  t.is(server.timers.runTurns(), 0);
});
