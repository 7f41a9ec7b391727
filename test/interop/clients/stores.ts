import { createServer, type RequestListener } from 'node:http';
import { RedisStore } from 'connect-redis';
import session from 'express-session';
import { Keyv } from 'keyv';
import KeyvRedis from '@keyv/redis';
import { createClient } from 'redis';
import { CacheHandler } from './cache-handler.js';
import { eventually, type ClientScene } from './client-scene.js';

/** The npm package `@keyv/redis`, under Keyv's own interface. */
export async function checkKeyv(scene: ClientScene): Promise<void> {
  const adapter = new KeyvRedis<unknown>(`redis://127.0.0.1:${scene.port}`, {
    useUnlink: scene.names.has('unlink'),
  });
  const keyv = new Keyv({ store: adapter, namespace: 'interop' });
  keyv.on('error', () => undefined);
  scene.closeAtEnd(() => void keyv.disconnect());
  const check = (what: string, isRight: boolean): void =>
    scene.check(`@keyv/redis: ${what}`, isRight);
  check('set', await keyv.set('ada', { born: 1815, tags: ['x'] }));
  check('get', JSON.stringify(await keyv.get('ada')) === '{"born":1815,"tags":["x"]}');
  check('get of nothing', (await keyv.get('nobody')) === undefined);
  check('has', (await keyv.has('ada')) && !(await keyv.has('nobody')));
  await keyv.set('soon', 1, 20);
  check('expiry', await eventually(async () => (await keyv.get('soon')) === undefined));
  if (scene.offers('setMany of Keyv', 'multi', 'exec')) {
    await keyv.setMany([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ]);
    check('many', (await keyv.getMany(['a', 'b', 'c'])).join() === '1,2,');
  }
  check('delete', (await keyv.delete('ada')) && (await keyv.get('ada')) === undefined);
  await keyv.set('kept', 'x');
  if (scene.offers('iteration of Keyv', 'scan TYPE')) {
    const names: string[] = [];
    for await (const [name] of keyv.iterator?.({}) ?? []) names.push(String(name));
    check('an iteration', names.includes('kept'));
  }
  await scene.restart();
  check('a new connection', (await keyv.get('kept')) === 'x');
  if (!scene.offers('clear of Keyv', 'scan TYPE')) return;
  await keyv.clear();
  check('clear', (await keyv.get('kept')) === undefined);
}

/** The npm package `connect-redis` under express-session, with cookies as browsers send them. */
export async function checkSessions(scene: ClientScene): Promise<void> {
  const client = createClient({ url: `redis://127.0.0.1:${scene.port}` });
  client.on('error', () => undefined);
  scene.closeAtEnd(() => client.destroy());
  await client.connect();
  const store = new RedisStore({ client, prefix: 'session:', ttl: 1000 });
  const check = (what: string, isRight: boolean): void =>
    scene.check(`connect-redis: ${what}`, isRight);
  const web = createServer(visits(store));
  scene.closeAtEnd(() => {
    web.close();
    web.closeAllConnections();
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const address = web.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  const first = await fetch(url);
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const visit = async (): Promise<string> => (await fetch(url, { headers: { cookie } })).text();
  check('a first visit', (await first.text()) === '1');
  check('a second visit', (await visit()) === '2');
  await scene.restart();
  check('a visit after a new connection', (await visit()) === '3');
  check('a visitor without cookie', (await (await fetch(url)).text()) === '1');
  check('the number of sessions', (await store.length()) === 2);
  const [id] = (await store.ids()) as string[];
  check('expiry', (await client.ttl(`session:${id}`)) > 900);
  await store.destroy(id!);
  check('the end of a session', (await store.length()) === 1);
  await store.clear();
  check('no sessions', (await store.length()) === 0);
}

declare module 'express-session' {
  interface SessionData {
    visits: number;
  }
}

/** Answers how often the visitor was here. */
function visits(store: RedisStore): RequestListener {
  const middleware = session({
    store,
    secret: 'not secret',
    resave: false,
    saveUninitialized: true,
  }) as unknown as (
    request: { session?: { visits?: number } },
    response: unknown,
    next: () => void,
  ) => void;
  return (request, response) => {
    const withSession = request as typeof request & { session?: { visits?: number } };
    middleware(withSession, response, () => {
      const { session } = withSession;
      if (session !== undefined) session.visits = (session.visits ?? 0) + 1;
      response.end(String(session?.visits));
    });
  };
}

/** A cache handler of Next.js, used as Next.js uses it. */
export async function checkCacheHandler(scene: ClientScene): Promise<void> {
  if (!scene.offers('a cache handler of Next.js', 'hset', 'hgetall', 'hdel')) return;
  const check = (what: string, isRight: boolean): void =>
    scene.check(`Next.js cache: ${what}`, isRight);
  const handler = await CacheHandler.connect(scene.port);
  scene.closeAtEnd(() => handler.close());
  const page = { kind: 'APP_PAGE', html: '<p>Ä</p>', rscData: Buffer.from([0, 255, 10]) };
  await handler.set('/blog', page, { tags: ['blog', 'all'] });
  await handler.set('/home', { kind: 'FETCH', body: 'x' }, { tags: ['all'], revalidate: 1000 });
  const found = await handler.get('/blog');
  check('a page', found !== null && JSON.stringify(found.value) === JSON.stringify(page));
  check('its bytes', Buffer.isBuffer((found?.value as typeof page | undefined)?.rscData));
  check('its age', Date.now() - (found?.lastModified ?? 0) < 60_000);
  check('nothing', (await handler.get('/nothing')) === null);
  await handler.revalidateTag('blog');
  check('a tag', (await handler.get('/blog')) === null && (await handler.get('/home')) !== null);
  await scene.restart();
  check('a new connection', (await handler.get('/home')) !== null);
  await handler.revalidateTag(['all', 'blog']);
  check('tags', (await handler.get('/home')) === null);
}
