import test from 'ava';
import type { FileWatcher } from '../../../src/application/ports/file-watcher.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import type { Log } from '../../../src/application/ports/log.js';
import { Server } from '../../../src/application/server/server.js';
import { UsageError } from '../../../src/application/server/settings.js';
import { FixedTokens } from '../../helpers/fixed-tokens.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

/** A watched file that changes when the test says so. */
class Watch implements FileWatcher {
  paths: readonly string[] | null = null;
  changed: () => void = () => undefined;
  isStopped = false;

  async watch(paths: readonly string[], changed: () => void): Promise<() => void> {
    this.paths = paths;
    this.changed = changed;
    return () => (this.isStopped = true);
  }
}

class Events implements Log {
  readonly isDebugEnabled = false;
  readonly level = 'info';
  readonly events: string[] = [];
  setLevel(): void {}
  debug(): void {}
  info = (event: string, { reason }: { reason?: string }): void => this.#note(event, reason);
  warn = (event: string): void => this.#note(event);
  error = (event: string, { reason }: { reason?: string }): void => this.#note(event, reason);

  #note(event: string, reason?: string): void {
    if (!/^(tokens|login)-/.test(event)) return;
    this.events.push(reason === undefined ? event : `${event}: ${reason}`);
  }
}

async function scene(tokens: FixedTokens) {
  tokens.path = '/etc/tokens';
  const server = new MemoryServer({ tokens });
  const watch = new Watch();
  const log = new Events();
  server.container.rebind(Port.FileWatcher).toConstantValue(watch);
  server.container.rebind(Port.Log).toConstantValue(log);
  const life = server.container.get(Server);
  await life.start();
  const logIn = (name: string): MemoryClient => {
    const client = server.connect();
    client.ask(`AUTH ${name} secret-of-${name}\r\n`);
    return client;
  };
  const changed = async (): Promise<void> => {
    watch.changed();
    await life.reload();
  };
  return { server, life, watch, log, logIn, changed };
}

const READER = { scopes: ['read'] };

test('a token that is revoked ends its connections, and no others', async (t) => {
  const tokens = new FixedTokens({ ada: READER, bob: READER });
  const { server, watch, log, logIn, changed } = await scene(tokens);
  const [first, second, bob, nobody] = [logIn('ada'), logIn('ada'), logIn('bob'), server.connect()];
  t.deepEqual(watch.paths, ['/etc/tokens']);
  tokens.revoke('ada');
  await changed();
  t.true(first.channel.isDestroyed && second.channel.isDestroyed);
  t.false(bob.channel.isDestroyed || nobody.channel.isDestroyed);
  t.is(bob.ask('GET a\r\n'), '$-1\r\n');
  t.is(
    nobody.ask('AUTH secret-of-ada\r\n'),
    '-WRONGPASS invalid username-password pair or user is disabled.\r\n',
  );
  t.deepEqual(log.events.slice(0, 4), [
    'tokens-read',
    'tokens-read',
    'login-ended: revoked',
    'login-ended: revoked',
  ]);
});

test('changed scopes and keys count at once for who is connected', async (t) => {
  const tokens = new FixedTokens({ ada: { scopes: ['admin'] } });
  const { logIn, changed } = await scene(tokens);
  const ada = logIn('ada');
  t.is(ada.ask('SET a 1\r\n'), '+OK\r\n');
  t.is(ada.ask('MULTI\r\nSET a 2\r\nGET a\r\n'), '+OK\r\n+QUEUED\r\n+QUEUED\r\n');
  tokens.set('ada', READER);
  await changed();
  t.regex(ada.ask('EXEC\r\n'), /^\*2\r\n-NOPERM ACLs rules changed [^\r]*\r\n\$1\r\n1\r\n$/);
  t.regex(ada.ask('SET a 3\r\n'), /^-NOPERM /);
  tokens.set('ada', { scopes: ['admin'], keys: ['b'] });
  await changed();
  t.regex(ada.ask('SET a 3\r\n'), /^-NOPERM /);
  tokens.set('ada', { scopes: ['admin'] });
  await changed();
  t.is(ada.ask('SET a 3\r\n'), '+OK\r\n');
});

test('who may no longer subscribe receives nothing any more', async (t) => {
  const tokens = new FixedTokens({ ada: READER, bob: READER });
  const { logIn, log, changed } = await scene(tokens);
  const [ada, bob] = [logIn('ada'), logIn('bob')];
  for (const client of [ada, bob]) client.ask('SUBSCRIBE news\r\n');
  tokens.set('ada', { scopes: ['read', '-@pubsub'] });
  tokens.set('bob', { scopes: ['read', '-get'] });
  await changed();
  t.true(ada.channel.isDestroyed);
  t.false(bob.channel.isDestroyed);
  t.is(log.events.at(-2), 'login-ended: narrowed');
});

test('a token that expires ends its connections then', async (t) => {
  const tokens = new FixedTokens({ bob: READER });
  const { server, log, logIn } = await scene(tokens);
  const atMs = server.clock.nowMs() + 60_000;
  tokens.set('ada', { ...READER, expiresAtMs: atMs });
  tokens.set('eve', { ...READER, expiresAtMs: atMs + 60_000 });
  await server.container.get(Server).reload();
  const [ada, bob, eve] = [logIn('ada'), logIn('bob'), logIn('eve')];
  server.timers.advance(59_900);
  t.false(ada.channel.isDestroyed);
  server.timers.advance(200);
  t.true(ada.channel.isDestroyed);
  t.false(eve.channel.isDestroyed);
  server.timers.advance(60_000);
  t.true(eve.channel.isDestroyed);
  t.false(bob.channel.isDestroyed);
  t.is(log.events.filter((event) => event === 'login-ended: expired').length, 2);
});

test('what cannot be read changes nothing and is logged, and what has no token lets nobody in', async (t) => {
  const tokens = new FixedTokens({ ada: READER });
  const { server, log, logIn, changed } = await scene(tokens);
  const ada = logIn('ada');
  tokens.onReload = () => {
    throw new UsageError('tokens:1: expected something else');
  };
  await changed();
  t.is(ada.ask('GET a\r\n'), '$-1\r\n');
  t.is(log.events.at(-1), 'tokens-refused: tokens:1: expected something else');
  tokens.onReload = () => tokens.revoke('ada');
  await changed();
  t.true(ada.channel.isDestroyed);
  t.true(log.events.includes('tokens-empty'));
  t.is(server.connect().ask('GET a\r\n'), '-NOAUTH Authentication required.\r\n');
});

test('a login by password has no token that could be revoked', async (t) => {
  const tokens = new FixedTokens({ ada: { scopes: ['admin'] } });
  const { server, logIn, changed } = await scene(tokens);
  logIn('ada').ask('CONFIG SET requirepass hunter2\r\n');
  const client = server.connect();
  t.is(client.ask('AUTH hunter2\r\n'), '+OK\r\n');
  tokens.revoke('ada');
  await changed();
  t.is(client.ask('SET a 1\r\n'), '+OK\r\n');
});

test('a stop ends the watch', async (t) => {
  const { life, watch } = await scene(new FixedTokens({ ada: READER }));
  await life.stop();
  t.true(watch.isStopped);
});
