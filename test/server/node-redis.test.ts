import test, { type ExecutionContext } from 'ava';
import { createClient, RESP_TYPES } from 'redis';
import { startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

// The npm package `redis` with its defaults, except where a test says otherwise.

const PIPELINE = 10_000;

type Client = ReturnType<typeof newClient>;

function newClient(port: number, database = 0) {
  return createClient({ url: `redis://127.0.0.1:${port}`, database });
}

async function connect(t: ExecutionContext, port: number, database?: number): Promise<Client> {
  const client = newClient(port, database);
  client.on('error', () => undefined);
  await client.connect();
  t.teardown(() => {
    if (client.isOpen) client.destroy();
  });
  return client;
}

test.serial('it sets, reads, expires and removes', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  t.is(await client.set('name', 'Ada Lovelace'), 'OK');
  t.is(await client.get('name'), 'Ada Lovelace');
  t.is(await client.get('nobody'), null);
  t.is(await client.set('name', 'Grace', { condition: 'NX' }), null);
  t.is(await client.set('name', 'Grace', { condition: 'XX', GET: true }), 'Ada Lovelace');
  t.is(await client.expire('name', 1000), 1);
  t.true((await client.ttl('name')) > 900);
  t.is(await client.persist('name'), 1);
  t.is(await client.ttl('name'), -1);
  t.is(await client.incrBy('count', 41), 41);
  t.is(await client.incr('count'), 42);
  t.is(await client.del(['name', 'nobody']), 1);
  t.is(await client.exists(['name', 'count']), 1);
  t.is(await client.type('count'), 'string');
});

test.serial('it sets and reads many', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  t.is(await client.mSet({ a: '1', b: '2' }), 'OK');
  t.deepEqual(await client.mGet(['a', 'missing', 'b']), ['1', null, '2']);
});

test.serial('its scan iterator yields every key once', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  const expected = Array.from({ length: 1000 }, (_, at) => `user:${at}`);
  await client.mSet(Object.fromEntries([...expected, 'other'].map((key) => [key, 'x'])));
  const found: string[] = [];
  for await (const keys of client.scanIterator({ MATCH: 'user:*', COUNT: 50 })) found.push(...keys);
  t.deepEqual([...new Set(found)].sort(), [...expected].sort());
});

test.serial('its buffers keep every byte', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, at) => at));
  await client.set(bytes, bytes);
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  t.deepEqual(await binary.get(bytes), bytes);
});

test.serial('its pipeline of ten thousand commands is answered in order', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  const sets = Array.from({ length: PIPELINE }, (_, at) => client.set(`key:${at}`, `${at}`));
  const gets = Array.from({ length: PIPELINE }, (_, at) => client.get(`key:${at}`));
  t.true((await Promise.all(sets)).every((reply) => reply === 'OK'));
  const values = await Promise.all(gets);
  t.is(values.length, PIPELINE);
  t.true(values.every((value, at) => value === `${at}`));
});

test.serial(
  'its transactions run as a whole, or not at all when a watched key has changed',
  async (t) => {
    const { port } = await startTestServer(t);
    const [client, other] = [await connect(t, port), await connect(t, port)];
    t.deepEqual(await client.multi().set('a', '1').incr('a').get('a').exec(), ['OK', 2, '2']);
    await client.watch('a');
    await other.set('a', 'changed');
    await t.throwsAsync(client.multi().set('a', '3').exec(), {
      message: 'One (or more) of the watched keys has been changed',
    });
    t.is(await client.get('a'), 'changed');
  },
);

for (const RESP of [2, 3] as const) {
  test.serial(`it subscribes to channels and patterns over RESP${RESP}`, async (t) => {
    const { port } = await startTestServer(t);
    const client = await connect(t, port);
    const subscriber = createClient({ url: `redis://127.0.0.1:${port}`, RESP });
    await subscriber.connect();
    t.teardown(() => subscriber.destroy());
    const messages: string[][] = [];
    let arrived = (): void => undefined;
    const note = (message: string, channel: string): void => {
      messages.push([channel, message]);
      if (messages.length === 3) arrived();
    };
    const all = new Promise<void>((resolve) => (arrived = resolve));
    await subscriber.subscribe(['news', 'other'], note);
    await subscriber.pSubscribe('n*', note);
    t.is(await client.publish('news', 'one'), 2);
    t.is(await client.publish('other', 'two'), 1);
    await all;
    t.deepEqual(messages, [
      ['news', 'one'],
      ['news', 'one'],
      ['other', 'two'],
    ]);
    await subscriber.unsubscribe();
    await subscriber.pUnsubscribe();
    t.is(await client.publish('news', 'three'), 0);
    t.is(await subscriber.get('a'), null);
  });
}

test.serial('each of the 16 databases has its own keys', async (t) => {
  const { port } = await startTestServer(t);
  for (let database = 0; database < 16; database++) {
    const client = await connect(t, port, database);
    t.is(await client.get('key'), null);
    await client.set('key', `${database}`);
    t.is(await client.get('key'), `${database}`);
    t.is(await client.dbSize(), 1);
  }
});

test.serial('error replies become errors and the connection goes on', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  await client.set('text', 'abc');
  await t.throwsAsync(client.incr('text'), {
    message: 'ERR value is not an integer or out of range',
  });
  await t.throwsAsync(client.sendCommand(['NONSENSE']), {
    message: /^ERR unknown command 'NONSENSE'/,
  });
  await t.throwsAsync(client.select(16), { message: 'ERR DB index is out of range' });
  t.is(await client.ping(), 'PONG');
});

test.serial('it speaks RESP2 when told to', async (t) => {
  const { port } = await startTestServer(t);
  const client = createClient({ url: `redis://127.0.0.1:${port}`, RESP: 2 });
  await client.connect();
  t.teardown(() => client.destroy());
  t.is(await client.set('key', 'value'), 'OK');
  t.is(await client.get('missing'), null);
});

test.serial(
  'it comes back by itself after kill -9 and a restart, and finds its data',
  async (t) => {
    const folder = temporaryFolder();
    const first = await startTestServer(t, { folder, durability: 'always' });
    const { port } = first;
    const client = await connect(t, port, 5);
    await client.set('key', 'kept');
    await first.kill();
    await startTestServer(t, { folder, durability: 'always', port });
    t.is(await client.get('key'), 'kept');
  },
);

test.serial('it closes cleanly', async (t) => {
  const { port } = await startTestServer(t);
  const client = await connect(t, port);
  await client.set('key', 'value');
  await client.close();
  t.false(client.isOpen);
});
