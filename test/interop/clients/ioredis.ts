import { Redis } from 'ioredis';
import { ALL_BYTES, eventually, refusalOf, type ClientScene } from './client-scene.js';

const PIPELINE = 1000;

type Check = (what: string, isRight: boolean) => void;

function connect(scene: ClientScene, port: number, protocol: 2 | 3, password?: string): Redis {
  const host = '127.0.0.1';
  const client = new Redis({
    port,
    host,
    protocol,
    ...(password === undefined ? {} : { password }),
  });
  client.on('error', () => undefined);
  scene.closeAtEnd(() => client.disconnect());
  return client;
}

/** The npm package `ioredis`. */
export async function checkIoredis(scene: ClientScene, protocol: 2 | 3): Promise<void> {
  const client = connect(scene, scene.port, protocol);
  const check = (what: string, isRight: boolean): void =>
    scene.check(`ioredis, RESP${protocol}: ${what}`, isRight);
  await client.flushall();
  await client.set(ALL_BYTES, ALL_BYTES);
  check('all bytes', ALL_BYTES.equals((await client.getBuffer(ALL_BYTES)) ?? Buffer.alloc(0)));
  const pipeline = client.pipeline();
  for (let at = 0; at < PIPELINE; at++) pipeline.set(`key:${at}`, at);
  for (let at = 0; at < PIPELINE; at++) pipeline.get(`key:${at}`);
  const results = (await pipeline.exec()) ?? [];
  check('a pipeline', results.length === 2 * PIPELINE);
  check(
    'its values',
    results.slice(PIPELINE).every(([, value], at) => value === `${at}`),
  );
  await client.set('soon', 'x', 'PX', 20);
  check('expiry', await eventually(async () => (await client.get('soon')) === null));
  await client.set('late', 'x', 'EX', 1000);
  check('time to live', (await client.ttl('late')) > 900);
  if (scene.offers('hashes', 'hset', 'hgetall')) {
    await client.hset('hash', { name: 'Ada', born: '1815' });
    check('a hash', (await client.hgetall('hash'))['born'] === '1815');
  }
  await checkTransactions(scene, client, check);
  await checkSubscriptions(scene, client, protocol, check);
  await checkTokens(scene, protocol, check);
  await scene.restart();
  check('a new connection', (await client.get('key:7')) === '7');
  check('its end', (await client.quit()) === 'OK');
}

async function checkTransactions(scene: ClientScene, client: Redis, check: Check): Promise<void> {
  if (!scene.offers('transactions', 'multi', 'exec', 'watch')) return;
  const results = await client.multi().set('a', '1').incr('a').get('a').exec();
  check('a transaction', JSON.stringify(results) === '[[null,"OK"],[null,2],[null,"2"]]');
  const other = client.duplicate();
  scene.closeAtEnd(() => other.disconnect());
  await client.watch('a');
  await other.set('a', 'changed');
  check('a watched key', (await client.multi().set('a', '3').exec()) === null);
  check('the watched value', (await client.get('a')) === 'changed');
}

async function checkSubscriptions(
  scene: ClientScene,
  client: Redis,
  protocol: 2 | 3,
  check: Check,
): Promise<void> {
  if (!scene.offers('subscriptions', 'subscribe', 'psubscribe', 'publish')) return;
  const subscriber = connect(scene, scene.port, protocol);
  const messages: string[] = [];
  subscriber.on('message', (channel: string, message: string) => {
    messages.push(`${channel} ${message}`);
  });
  subscriber.on('pmessage', (pattern: string, _: string, message: string) => {
    messages.push(`${pattern} ${message}`);
  });
  check('a subscription', (await subscriber.subscribe('news')) === 1);
  check('another one', (await subscriber.psubscribe('n*')) === 2);
  check('its subscribers', (await client.publish('news', 'hello')) === 2);
  await eventually(async () => (await client.ping(), messages.length >= 2));
  check('a message', messages.sort().join() === 'n* hello,news hello');
  await scene.restart();
  const isHeard = async (): Promise<boolean> => (await client.publish('news', 'again')) === 2;
  check('subscriptions after a new connection', await eventually(isHeard));
}

async function checkTokens(scene: ClientScene, protocol: 2 | 3, check: Check): Promise<void> {
  const client = connect(scene, scene.guardedPort, protocol, scene.token);
  check('a token', (await client.ping()) === 'PONG');
  const wrong = connect(scene, scene.guardedPort, protocol, 'wrong');
  check('a wrong token', /NOAUTH|WRONGPASS/.test((await refusalOf(wrong.ping())) ?? ''));
}
