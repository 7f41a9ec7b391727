import test from 'ava';
import {
  CLOSING_WAIT_MS,
  CLOSINGS_WAITING_MAX,
  REJECTION_WAIT_MS,
  REJECTIONS_IN_A_ROW_MAX,
  REJECTIONS_PER_TURN_MAX,
} from '../../../src/domain/limits.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

const repliesIn = (text: string): number => text.split('\r\n').length - 1;

/** Sends without waiting for later turns. */
function send(client: MemoryClient, request: string): void {
  const bytes = Buffer.from(request, 'latin1');
  client.conversation.receive(bytes, 0, bytes.length);
}

function answer(client: MemoryClient, request: string): string {
  send(client, request);
  return client.channel.takeSent();
}

/** Ends the turn, lets time pass, and ends the turns behind it. */
function wait({ timers }: MemoryServer, ms = REJECTION_WAIT_MS): void {
  timers.runTurns();
  timers.advance(ms);
  timers.runTurns();
}

const connect = (server: MemoryServer, count: number): MemoryClient[] =>
  Array.from({ length: count }, () => server.connect());

/** Connections that have sent `lines` lines of nonsense each. */
function flood(server: MemoryServer, connections: number, lines: number): MemoryClient[] {
  const clients = connect(server, connections);
  for (const client of clients) send(client, 'NONSENSE\n'.repeat(lines));
  return clients;
}

const sumOf = (clients: readonly MemoryClient[]): number =>
  clients.reduce((sum, { channel }) => sum + repliesIn(channel.sent), 0);

test('requests that are no commands are handled a number a turn, all in the end, in order', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const requests = Array.from({ length: 500 }, (_, at) => `NONSENSE${at}\n`);
  send(client, requests.join(''));
  t.is(repliesIn(client.channel.sent), REJECTIONS_PER_TURN_MAX);
  t.true(client.channel.isPaused);
  for (let waits = 0; client.channel.isPaused; waits++) {
    t.true(waits < requests.length);
    wait(server);
  }
  const replies = client.channel.takeSent().split('\r\n');
  t.is(replies.length - 1, requests.length);
  for (const [at, reply] of replies.slice(0, -1).entries()) {
    t.true(reply.startsWith(`-ERR unknown command 'NONSENSE${at}'`), reply);
  }
});

test('many connections that send nonsense share one number, and commands come in between', async (t) => {
  const server = await MemoryServer.start();
  const flooding = flood(server, 200, 20);
  // Each of them is looked at once before it has to wait.
  const first = sumOf(flooding);
  t.true(first < 2 * REJECTIONS_PER_TURN_MAX + flooding.length, String(first));
  const good = server.connect();
  for (let before = first, waits = 0; before < 20 * flooding.length; waits++) {
    t.is(answer(good, 'SET a 1\nGET a\n'), '+OK\r\n$1\r\n1\r\n');
    wait(server);
    const after = sumOf(flooding);
    t.true(after - before < REJECTIONS_PER_TURN_MAX + REJECTIONS_IN_A_ROW_MAX);
    t.true(waits < 20 * flooding.length);
    before = after;
  }
  for (const { channel } of flooding) t.is(repliesIn(channel.sent), 20);
});

test('the queue has no number in a turn, however many there are: the rest is for others', async (t) => {
  const server = await MemoryServer.start();
  const flooding = flood(server, 100, 20);
  server.timers.runTurns();
  const before = sumOf(flooding);
  for (let turns = 0; turns < 10; turns++) server.timers.runTurn();
  t.is(sumOf(flooding), before);
});

test('of those that wait each has a few in a row', async (t) => {
  const server = await MemoryServer.start();
  const flooding = flood(server, 3, 500);
  for (const { channel } of flooding) channel.takeSent();
  for (let waits = 0; waits < 20; waits++) {
    wait(server);
    for (const { channel } of flooding) {
      const count = repliesIn(channel.takeSent());
      t.is(count % REJECTIONS_IN_A_ROW_MAX, 0);
      t.true(count <= REJECTIONS_PER_TURN_MAX);
    }
  }
});

test('who makes a mistake among commands does not wait with those that send nothing else', async (t) => {
  const server = await MemoryServer.start();
  flood(server, 100, 500);
  for (let waits = 0; waits < 100; waits++) wait(server);
  const client = server.connect();
  for (let round = 0; round < 10; round++) {
    t.regex(answer(client, 'GTE a\n'), /^-ERR unknown command 'GTE'/);
    t.is(answer(client, 'PING\n'), '+PONG\r\n');
    t.is(answer(client, 'PING\n'), '+PONG\r\n');
    t.false(client.channel.isPaused);
    wait(server);
  }
});

test('who has sent only mistakes waits before it is looked at, until it has sent commands again', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  send(client, 'NONSENSE\n'.repeat(REJECTIONS_IN_A_ROW_MAX));
  server.timers.runTurns();
  t.is(repliesIn(client.channel.takeSent()), REJECTIONS_IN_A_ROW_MAX);
  flood(server, 10, 5);
  t.is(answer(client, 'PING\n'), '');
  t.true(client.channel.isPaused);
  // Behind the ten, and not before its own turn.
  while (client.channel.isPaused) wait(server);
  t.is(client.channel.takeSent(), '+PONG\r\n');
  for (let reads = 0; reads < 20; reads++) t.is(answer(client, 'PING\n'), '+PONG\r\n');
  flood(server, 10, 5);
  t.is(answer(client, 'PING\n'), '+PONG\r\n');
});

test('mistakes among commands keep their place, and who hangs up meanwhile is forgotten', async (t) => {
  const server = await MemoryServer.start();
  const [client, leaving] = [server.connect(), server.connect()];
  const count = 2 * REJECTIONS_PER_TURN_MAX;
  send(leaving, 'NONSENSE\n'.repeat(count));
  send(client, 'INCR a\nSET a 1 XX NX\n'.repeat(count));
  leaving.conversation.closed();
  while (client.channel.isPaused) wait(server);
  const numbers = client.channel
    .takeSent()
    .split('\r\n')
    .filter((line) => line.startsWith(':'));
  t.deepEqual(
    numbers,
    Array.from({ length: count }, (_, at) => `:${at + 1}`),
  );
});

test('errors of commands do not count: they cost as much as other answers', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const count = 10 * REJECTIONS_PER_TURN_MAX;
  send(client, `SET a x\n${'INCR a\n'.repeat(count)}`);
  t.is(repliesIn(client.channel.takeSent()), 1 + count);
  // Who waits for messages takes the longer way with each command.
  send(client, `HELLO 3\nSUBSCRIBE b\n`);
  client.channel.takeSent();
  send(client, 'INCR a\n'.repeat(count));
  t.is(repliesIn(client.channel.sent), count);
});

const FATAL = [
  ['a protocol error', '*x\r\n', '-ERR Protocol error: invalid multibulk length\r\n'],
  ['a request of HTTP', 'POST / HTTP/1.1\r\n', ''],
] as const;

for (const [what, request, reply] of FATAL) {
  test(`${what} is answered at once, and of many connections one is closed at a time`, async (t) => {
    const server = await MemoryServer.start();
    const clients = connect(server, 20);
    const ended = (): number => clients.filter(({ channel }) => channel.hasEnded).length;
    for (const client of clients) t.is(answer(client, `${request}PING\r\n`), reply);
    t.is(ended(), 1);
    for (let closed = 2; closed <= clients.length; closed++) {
      wait(server, CLOSING_WAIT_MS);
      t.is(ended(), closed);
    }
    t.is(sumOf(clients), 0);
    t.is(server.connect().channel.isPaused, false);
  });

  test(`after ${what} nothing is read or kept, and who is gone or has to go does not wait`, async (t) => {
    const server = await MemoryServer.start();
    const [, waiting, stopped, gone] = connect(server, 4).map((client) => {
      send(client, `${request}SET a 1\r\n`);
      return client;
    });
    t.true(waiting!.channel.isPaused);
    send(waiting!, 'SET a 1\r\n');
    const kept = answer(server.connect(), 'CLIENT LIST\n').matchAll(/ qbuf=(\d+)/g);
    t.deepEqual(new Set(Array.from(kept, ([, bytes]) => bytes)), new Set(['0']));
    stopped!.conversation.finish();
    t.true(stopped!.channel.hasEnded);
    gone!.conversation.closed();
    wait(server, CLOSING_WAIT_MS);
    t.true(waiting!.channel.hasEnded);
    t.false(gone!.channel.hasEnded);
    t.is(answer(server.connect(), 'EXISTS a\n'), ':0\r\n');
  });
}

test('when very many wait, those that have to be closed do not: who has gone would be counted for long', async (t) => {
  const server = await MemoryServer.start();
  const closing = connect(server, CLOSINGS_WAITING_MAX + 2);
  for (const client of closing) send(client, '*x\r\n');
  const ended = closing.filter(({ channel }) => channel.hasEnded);
  // The first, before anybody waited, and the one too many.
  t.deepEqual(ended, [closing[0], closing.at(-1)]);
});
