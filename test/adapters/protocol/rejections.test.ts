import test from 'ava';
import { REJECTIONS_PER_TURN_MAX } from '../../../src/domain/limits.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

const repliesIn = (text: string): number => text.split('\r\n').length - 1;

/** Sends without waiting for later turns. */
function send(client: MemoryClient, request: string): void {
  const bytes = Buffer.from(request, 'latin1');
  client.conversation.receive(bytes, 0, bytes.length);
}

test('requests that are no commands are handled a number a turn, all in the end, in order', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const requests = Array.from({ length: 500 }, (_, at) => `NONSENSE${at}\n`);
  send(client, requests.join(''));
  t.is(repliesIn(client.channel.sent), REJECTIONS_PER_TURN_MAX);
  t.true(client.channel.isPaused);
  client.settle();
  t.false(client.channel.isPaused);
  const replies = client.channel.takeSent().split('\r\n');
  t.is(replies.length - 1, requests.length);
  for (const [at, reply] of replies.slice(0, -1).entries()) {
    t.true(reply.startsWith(`-ERR unknown command 'NONSENSE${at}'`), reply);
  }
});

test('many connections that send nonsense share one turn’s number, and commands come in between', async (t) => {
  const server = await MemoryServer.start();
  const flooding = Array.from({ length: 200 }, () => server.connect());
  for (const client of flooding) send(client, 'NONSENSE\n'.repeat(20));
  const first = flooding.reduce((sum, { channel }) => sum + repliesIn(channel.sent), 0);
  // Each of them is looked at once before it has to wait.
  t.true(first < REJECTIONS_PER_TURN_MAX + flooding.length, String(first));
  const good = server.connect();
  send(good, 'SET a 1\nGET a\n');
  t.is(good.channel.takeSent(), '+OK\r\n$1\r\n1\r\n');
  good.settle();
  for (const { channel } of flooding) t.is(repliesIn(channel.sent), 20);
});

test('mistakes among commands keep their place, and who hangs up meanwhile is forgotten', async (t) => {
  const server = await MemoryServer.start();
  const [client, leaving] = [server.connect(), server.connect()];
  const count = 2 * REJECTIONS_PER_TURN_MAX;
  send(leaving, 'NONSENSE\n'.repeat(count));
  send(client, 'INCR a\nSET a 1 XX NX\n'.repeat(count));
  leaving.conversation.closed();
  client.settle();
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
  t.is(repliesIn(client.channel.sent), 1 + count);
});
