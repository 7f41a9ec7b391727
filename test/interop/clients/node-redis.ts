import { createClient, RESP_TYPES } from 'redis';
import { ALL_BYTES, eventually, refusalOf, type ClientScene } from './client-scene.js';

const PIPELINE = 1000;

function connect(scene: ClientScene, port: number, protocol: 2 | 3, password?: string) {
  const url = `redis://127.0.0.1:${port}`;
  const client = createClient({
    url,
    RESP: protocol,
    ...(password === undefined ? {} : { password }),
  });
  client.on('error', () => undefined);
  scene.closeAtEnd(() => client.isOpen && client.destroy());
  return client.connect();
}

type Client = Awaited<ReturnType<typeof connect>>;

/** The npm package `redis`. */
export async function checkNodeRedis(scene: ClientScene, protocol: 2 | 3): Promise<void> {
  const client = await connect(scene, scene.port, protocol);
  const check = (what: string, isRight: boolean): void =>
    scene.check(`redis, RESP${protocol}: ${what}`, isRight);
  await client.flushAll();
  await client.set(ALL_BYTES, ALL_BYTES);
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  check('all bytes', ALL_BYTES.equals((await binary.get(ALL_BYTES)) ?? Buffer.alloc(0)));
  const sets = Array.from({ length: PIPELINE }, (_, at) => client.set(`key:${at}`, `${at}`));
  const gets = Array.from({ length: PIPELINE }, (_, at) => client.get(`key:${at}`));
  check(
    'a pipeline of SET',
    (await Promise.all(sets)).every((reply) => reply === 'OK'),
  );
  check(
    'a pipeline of GET',
    (await Promise.all(gets)).every((value, at) => value === `${at}`),
  );
  await client.set('soon', 'x', { expiration: { type: 'PX', value: 20 } });
  check('expiry', await eventually(async () => (await client.get('soon')) === null));
  await client.set('late', 'x', { expiration: { type: 'EX', value: 1000 } });
  check('time to live', (await client.ttl('late')) > 900);
  if (scene.offers('hashes', 'hset', 'hgetall')) {
    await client.hSet('hash', { name: 'Ada', born: '1815' });
    check('a hash', JSON.stringify(await client.hGetAll('hash')).includes('"born":"1815"'));
  }
  await checkTransactions(scene, client, check);
  await checkSubscriptions(scene, client, check);
  await checkTokens(scene, protocol, check);
  await scene.restart();
  check('a new connection', (await client.get('key:7')) === '7');
  await client.close();
}

type Check = (what: string, isRight: boolean) => void;

async function checkTransactions(scene: ClientScene, client: Client, check: Check): Promise<void> {
  if (!scene.offers('transactions', 'multi', 'exec', 'watch')) return;
  const results = await client.multi().set('a', '1').incr('a').get('a').exec();
  check('a transaction', JSON.stringify(results) === '["OK",2,"2"]');
  const other = client.duplicate();
  other.on('error', () => undefined);
  scene.closeAtEnd(() => other.destroy());
  await other.connect();
  await client.watch('a');
  await other.set('a', 'changed');
  check('a watched key', (await refusalOf(client.multi().set('a', '3').exec())) !== null);
  check('the watched value', (await client.get('a')) === 'changed');
}

async function checkSubscriptions(scene: ClientScene, client: Client, check: Check): Promise<void> {
  if (!scene.offers('subscriptions', 'subscribe', 'psubscribe', 'publish')) return;
  const subscriber = client.duplicate();
  subscriber.on('error', () => undefined);
  scene.closeAtEnd(() => subscriber.destroy());
  await subscriber.connect();
  const messages: string[] = [];
  await subscriber.subscribe('news', (message, channel) => messages.push(`${channel} ${message}`));
  await subscriber.pSubscribe('n*', (message) => messages.push(`pattern ${message}`));
  check('its subscribers', (await client.publish('news', 'hello')) === 2);
  await eventually(async () => (await client.ping(), messages.length >= 2));
  check('a message', messages.sort().join() === 'news hello,pattern hello');
  await subscriber.unsubscribe('news');
  await subscriber.pUnsubscribe('n*');
  check('no subscribers', (await client.publish('news', 'hello')) === 0);
  await subscriber.subscribe('news', (message) => messages.push(`again ${message}`));
  const isReady = new Promise((resolve) => subscriber.once('ready', resolve));
  await scene.restart();
  await isReady;
  await eventually(async () => (await client.publish('news', 'hello')) === 1);
  await eventually(async () => (await client.ping(), messages.includes('again hello')));
  check('a subscription after a new connection', messages.includes('again hello'));
}

async function checkTokens(scene: ClientScene, protocol: 2 | 3, check: Check): Promise<void> {
  const client = await connect(scene, scene.guardedPort, protocol, scene.token);
  check('a token', (await client.ping()) === 'PONG');
  const url = `redis://127.0.0.1:${scene.guardedPort}`;
  const wrong = createClient({
    url,
    RESP: protocol,
    password: 'wrong',
    socket: { reconnectStrategy: false },
  });
  wrong.on('error', () => undefined);
  check('a wrong token', (await refusalOf(wrong.connect()))?.startsWith('WRONGPASS') === true);
}
