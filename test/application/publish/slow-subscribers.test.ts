import test from 'ava';
import {
  SUBSCRIBER_BACKLOG_BYTES_MAX,
  SUBSCRIBER_BACKLOG_TIME_MAX_MS,
  SUBSCRIBER_OUTPUT_BYTES_MAX,
} from '../../../src/domain/limits.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import { Server } from '../../../src/application/server/server.js';
import { Statistics } from '../../../src/application/statistics/statistics.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { StubLog } from '../../helpers/protocol-stubs.js';

async function scene() {
  const server = new MemoryServer();
  const log = new StubLog();
  server.container.rebind(Port.Log).toConstantValue(log);
  await server.container.get(Server).start();
  const [slow, fast, publisher] = [server.connect(), server.connect(), server.connect()];
  for (const client of [slow, fast]) client.ask('SUBSCRIBE a\n');
  return {
    server,
    slow,
    fast,
    publish: () => publisher.ask('PUBLISH a x\n'),
    cuts: () => log.events.filter((event) => event === 'slow-subscriber').length,
    statistics: server.container.get(Statistics),
  };
}

const MESSAGE = '*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$1\r\nx\r\n';

test('a subscriber with too much waiting is cut, logged and counted; others go on', async (t) => {
  const { slow, fast, publish, cuts, statistics } = await scene();
  slow.channel.unsentBytes = SUBSCRIBER_OUTPUT_BYTES_MAX;
  t.is(publish(), ':2\r\n');
  t.false(slow.channel.isDestroyed);
  slow.channel.unsentBytes = SUBSCRIBER_OUTPUT_BYTES_MAX + 1;
  t.is(publish(), ':2\r\n');
  t.true(slow.channel.isDestroyed);
  t.is(cuts(), 1);
  t.is(statistics.slowSubscribersCut, 1);
  t.is(publish(), ':1\r\n');
  t.is(fast.channel.takeSent(), MESSAGE.repeat(3));
  t.is(cuts(), 1);
});

test('a subscriber with much waiting for long is cut even when nothing more comes', async (t) => {
  const { server, slow, publish, cuts } = await scene();
  slow.channel.unsentBytes = SUBSCRIBER_BACKLOG_BYTES_MAX + 1;
  publish();
  server.timers.advance(SUBSCRIBER_BACKLOG_TIME_MAX_MS - 1);
  publish();
  t.false(slow.channel.isDestroyed);
  server.timers.advance(1);
  t.true(slow.channel.isDestroyed);
  t.is(cuts(), 1);
});

test('a subscriber that reads in between has its time anew', async (t) => {
  const { server, slow, publish, cuts } = await scene();
  slow.channel.unsentBytes = SUBSCRIBER_BACKLOG_BYTES_MAX + 1;
  publish();
  server.timers.advance(SUBSCRIBER_BACKLOG_TIME_MAX_MS / 2);
  slow.channel.unsentBytes = SUBSCRIBER_BACKLOG_BYTES_MAX;
  publish();
  slow.channel.unsentBytes = SUBSCRIBER_BACKLOG_BYTES_MAX + 1;
  publish();
  server.timers.advance(SUBSCRIBER_BACKLOG_TIME_MAX_MS - 1);
  t.false(slow.channel.isDestroyed);
  slow.channel.unsentBytes = 0;
  server.timers.advance(1);
  t.false(slow.channel.isDestroyed, 'it has read since');
  t.is(cuts(), 0);
});

test('one that leaves by itself is not cut later', async (t) => {
  const { server, slow, publish, cuts } = await scene();
  slow.channel.unsentBytes = SUBSCRIBER_BACKLOG_BYTES_MAX + 1;
  publish();
  slow.conversation.closed();
  server.timers.advance(2 * SUBSCRIBER_BACKLOG_TIME_MAX_MS);
  t.is(cuts(), 0);
});

test('what is held for the journal counts too', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const [slow, publisher] = [server.connect(), server.connect()];
  slow.ask('SET k v\nSUBSCRIBE a\n');
  const payload = 'x'.repeat(SUBSCRIBER_OUTPUT_BYTES_MAX / 4);
  const request = `*3\r\n$7\r\nPUBLISH\r\n$1\r\na\r\n$${payload.length}\r\n${payload}\r\n`;
  for (let at = 0; at < 3; at++) t.is(publisher.ask(request), ':1\r\n');
  t.false(slow.channel.isDestroyed);
  publisher.ask(request);
  t.true(slow.channel.isDestroyed);
});

test('a publisher that is its own subscriber is not cut while its command runs', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('HELLO 3\nSUBSCRIBE a\n');
  client.channel.unsentBytes = 2 * SUBSCRIBER_OUTPUT_BYTES_MAX;
  t.true(client.ask('PUBLISH a x\n').endsWith(':1\r\n'));
  t.false(client.channel.isDestroyed);
});
