import test, { type ExecutionContext } from 'ava';
import { Redis } from 'ioredis';
import { startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

// The npm package `ioredis` with its defaults.

const PIPELINE = 10_000;

function connect(t: ExecutionContext, port: number, db = 0): Redis {
  const client = new Redis({ port, host: '127.0.0.1', db });
  client.on('error', () => undefined);
  t.teardown(() => client.disconnect());
  return client;
}

test.serial('it sets, reads, expires and removes', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  t.is(await client.set('name', 'Ada Lovelace'), 'OK');
  t.is(await client.get('name'), 'Ada Lovelace');
  t.is(await client.get('nobody'), null);
  t.is(await client.set('name', 'Grace', 'EX', 1000, 'NX'), null);
  t.is(await client.set('name', 'Grace', 'GET'), 'Ada Lovelace');
  t.is(await client.expire('name', 1000), 1);
  t.true((await client.pttl('name')) > 900_000);
  t.is(await client.persist('name'), 1);
  t.is(await client.ttl('name'), -1);
  t.is(await client.incrby('count', 41), 41);
  t.is(await client.decr('count'), 40);
  t.is(await client.del('name', 'nobody'), 1);
  t.is(await client.exists('name', 'count'), 1);
});

test.serial('it sets and reads many', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  t.is(await client.mset('a', '1', 'b', '2'), 'OK');
  t.deepEqual(await client.mget('a', 'missing', 'b'), ['1', null, '2']);
});

test.serial('its scan stream yields every key', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  const expected = Array.from({ length: 1000 }, (_, at) => `user:${at}`);
  await client.mset(...[...expected, 'other'].flatMap((key) => [key, 'x']));
  const found = new Set<string>();
  for await (const keys of client.scanStream({ match: 'user:*', count: 50 })) {
    for (const key of keys as string[]) found.add(key);
  }
  t.deepEqual([...found].sort(), [...expected].sort());
});

test.serial('its buffers keep every byte', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, at) => at));
  await client.set(bytes, bytes);
  t.deepEqual(await client.getBuffer(bytes), bytes);
});

test.serial('its pipeline of ten thousand commands is answered in order', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  const pipeline = client.pipeline();
  for (let at = 0; at < PIPELINE; at++) pipeline.set(`key:${at}`, at);
  for (let at = 0; at < PIPELINE; at++) pipeline.get(`key:${at}`);
  const results = await pipeline.exec();
  t.is(results?.length, 2 * PIPELINE);
  t.true(results?.slice(0, PIPELINE).every(([error, reply]) => error === null && reply === 'OK'));
  t.true(results?.slice(PIPELINE).every(([, reply], at) => reply === `${at}`));
});

test.serial(
  'its transactions run as a whole, or not at all when a watched key has changed',
  async (t) => {
    const { port } = await startTestServer(t);
    const [client, other] = [connect(t, port), connect(t, port)];
    const results = await client.multi().set('a', 1).incr('a').get('a').exec();
    t.deepEqual(results, [
      [null, 'OK'],
      [null, 2],
      [null, '2'],
    ]);
    await client.set('word', 'x');
    const mixed = await client.multi().set('b', 1).incr('word').exec();
    t.deepEqual(mixed?.[0], [null, 'OK']);
    t.is(mixed?.[1]?.[0]?.message, 'ERR value is not an integer or out of range');
    await client.watch('a');
    await other.set('a', 'changed');
    t.is(await client.multi().set('a', 3).exec(), null);
    t.is(await client.get('a'), 'changed');
    await t.throwsAsync(client.multi().set('a', 3).call('NONSENSE').exec(), {
      message: /^EXECABORT Transaction discarded because of previous errors\./,
    });
    t.is(await client.get('a'), 'changed');
  },
);

test.serial('it subscribes to channels and patterns, and leaves them', async (t) => {
  const { port } = await startTestServer(t);
  const [subscriber, client] = [connect(t, port), connect(t, port)];
  const messages: string[][] = [];
  let arrived = (): void => undefined;
  const note = (...message: string[]): void => {
    messages.push(message);
    if (messages.length === 4) arrived();
  };
  const all = new Promise<void>((resolve) => (arrived = resolve));
  subscriber.on('message', note);
  subscriber.on('pmessage', note);
  t.is(await subscriber.subscribe('news', 'other'), 2);
  t.is(await subscriber.psubscribe('n*'), 3);
  t.is(await client.publish('news', 'one'), 2);
  t.is(await client.publish('other', 'two'), 1);
  t.is(await client.publish('nobody here', 'three'), 1);
  await all;
  t.deepEqual(messages, [
    ['news', 'one'],
    ['n*', 'news', 'one'],
    ['other', 'two'],
    ['n*', 'nobody here', 'three'],
  ]);
  t.deepEqual(((await client.pubsub('CHANNELS')) as string[]).sort(), ['news', 'other']);
  t.is(await subscriber.unsubscribe('news', 'other'), 1);
  t.is(await subscriber.punsubscribe('n*'), 0);
  t.is(await subscriber.get('a'), null, 'the connection can be used for commands again');
  t.is(await client.publish('news', 'four'), 0);
});

test.serial('each of the 16 databases has its own keys', async (t) => {
  const { port } = await startTestServer(t);
  for (let db = 0; db < 16; db++) {
    const client = connect(t, port, db);
    t.is(await client.get('key'), null);
    await client.set('key', db);
    t.is(await client.get('key'), `${db}`);
    t.is(await client.dbsize(), 1);
  }
});

test.serial('error replies become errors and the connection goes on', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  await client.set('text', 'abc');
  await t.throwsAsync(client.incr('text'), {
    message: 'ERR value is not an integer or out of range',
  });
  await t.throwsAsync(client.call('NONSENSE'), { message: /^ERR unknown command 'NONSENSE'/i });
  t.is(await client.ping(), 'PONG');
});

test.serial(
  'it comes back by itself after kill -9 and a restart, and finds its data',
  async (t) => {
    const folder = temporaryFolder();
    const first = await startTestServer(t, { folder, durability: 'always' });
    const { port } = first;
    const client = connect(t, port, 5);
    await client.set('key', 'kept');
    await first.kill();
    await startTestServer(t, { folder, durability: 'always', port });
    t.is(await client.get('key'), 'kept');
  },
);

test.serial('quit is answered and closes', async (t) => {
  const { port } = await startTestServer(t);
  const client = connect(t, port);
  await client.set('key', 'value');
  t.is(await client.quit(), 'OK');
});
