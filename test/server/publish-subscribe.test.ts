import test from 'ava';
import { RespClient } from '../helpers/resp-client.js';
import { startTestServer } from '../helpers/test-server.js';

// Over real sockets: many receivers, messages larger than what a socket takes, and one who does not read.

const SUBSCRIBERS = 100;
const MIB = 1024 * 1024;

async function subscriber(port: number): Promise<RespClient> {
  const client = await RespClient.connect(port);
  await client.command('SUBSCRIBE', 'a');
  return client;
}

test('every subscriber gets every message whole and in order, small ones and large ones', async (t) => {
  const { port } = await startTestServer(t);
  const clients = await Promise.all(Array.from({ length: SUBSCRIBERS }, () => subscriber(port)));
  const publisher = await RespClient.connect(port);
  const payloads = Array.from({ length: 60 }, (_, at) =>
    Buffer.alloc(at % 20 === 7 ? 300_000 : (at * 977) % 9000, at + 32),
  );
  const received = clients.map((client) => Promise.all(payloads.map(() => client.nextReply())));
  const counts = await publisher.pipeline(payloads.map((payload) => ['PUBLISH', 'a', payload]));
  t.true(counts.every((count) => count.type === 'integer' && count.value === BigInt(SUBSCRIBERS)));
  let messages = 0;
  for (const values of await Promise.all(received)) {
    for (const [at, value] of values.entries()) {
      if (value.type !== 'array' || value.items[2]?.type !== 'bulk') return t.fail();
      if (!value.items[2].bytes.equals(payloads[at]!)) t.fail(`message ${at}`);
      messages++;
    }
  }
  t.is(messages, SUBSCRIBERS * payloads.length);
  for (const client of [...clients, publisher]) client.destroy();
});

test('a subscriber that does not read is cut, and the others get everything', async (t) => {
  const { port } = await startTestServer(t);
  const slow = await subscriber(port);
  const fast = await subscriber(port);
  const publisher = await RespClient.connect(port);
  slow.pause();
  const payload = Buffer.alloc(MIB, 'x');
  let receivers = 2n;
  let sent = 0;
  while (receivers === 2n && sent < 200) {
    const message = fast.nextReply();
    const reply = await publisher.command('PUBLISH', 'a', payload);
    if (reply.type !== 'integer') return t.fail();
    receivers = reply.value;
    sent++;
    const received = await message;
    t.is(received.type, 'array');
  }
  t.is(receivers, 1n);
  t.true(sent > 32, 'it may let 32 MiB wait');
  slow.resume();
  await slow.closed;
  const message = fast.nextReply();
  await publisher.command('PUBLISH', 'a', 'still here');
  t.is((await message).type, 'array');
  for (const client of [fast, publisher]) client.destroy();
});

test('what was published before QUIT arrives before its answer', async (t) => {
  const { port } = await startTestServer(t);
  const client = await subscriber(port);
  const publisher = await RespClient.connect(port);
  const replies = Promise.all([client.nextReply(), client.nextReply()]);
  await publisher.command('PUBLISH', 'a', 'last');
  client.write('QUIT\n');
  const [message, answer] = await replies;
  t.is(message.type, 'array');
  t.deepEqual(answer, { type: 'status', text: 'OK' });
  await client.closed;
  t.deepEqual(await publisher.command('PUBLISH', 'a', 'nobody'), { type: 'integer', value: 0n });
  publisher.destroy();
});
