import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { RespClient } from '../helpers/resp-client.js';
import { showResp } from '../helpers/resp-value.js';
import type { ServerProcess } from '../helpers/server-process.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const line = (name: string, scopes: readonly string[], expires: string | null = null): string => {
  const sha256 = createHash('sha256').update(`secret-of-${name}`).digest('hex');
  return `${JSON.stringify({ name, sha256, scopes, keys: [], expires })}\n`;
};

interface Scene {
  readonly server: ServerProcess;
  readonly path: string;
  replace(text: string): void;
  logIn(name: string): Promise<RespClient>;
}

async function scene(t: ExecutionContext, text: string): Promise<Scene> {
  const path = join(temporaryFolder(), 'tokens');
  const replace = (content: string): void => {
    writeFileSync(`${path}.new`, content, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  replace(text);
  const flags = ['--auth-tokens', path, '--log-level', 'info'];
  const server = await startTestServer(t, { kind: 'mini-db', flags });
  const logIn = async (name: string): Promise<RespClient> => {
    const client = await connectForTest(t, server);
    t.is(showResp(await client.command('AUTH', name, `secret-of-${name}`)), '+OK', name);
    return client;
  };
  return { server, path, replace, logIn };
}

test.serial('revoking in the file ends connections, narrowing counts at once', async (t) => {
  const { server, replace, logIn } = await scene(
    t,
    line('ada', ['admin']) + line('bob', ['admin']),
  );
  const [ada, bob] = [await logIn('ada'), await logIn('bob')];
  t.is(showResp(await bob.command('SET', 'a', '1')), '+OK');
  replace(`# ada has left\n${line('bob', ['read'])}`);
  await ada.closed;
  t.is(showResp(await bob.command('GET', 'a')), '"1"');
  t.is(
    showResp(await bob.command('SET', 'a', '2')),
    "-NOPERM this user has no permissions to run the 'set' command",
  );
  await server.logged(/"event":"login-ended".*"principal":"ada"/);
});

test.serial(
  'a wrong and a missing file leave everything as it was, an empty one lets nobody in',
  async (t) => {
    const { server, path, replace, logIn } = await scene(t, line('ada', ['admin']));
    const ada = await logIn('ada');
    replace(`${line('ada', ['admin'])}{"name":"bob","sha256":"hunter2"}\n`);
    await server.logged(/"event":"tokens-refused".*tokens:2: .*64 hexadecimal digits/);
    rmSync(path);
    await server.logged(/"event":"tokens-refused".*ENOENT/);
    t.is(showResp(await ada.command('PING')), '+PONG');
    t.is(showResp(await (await logIn('ada')).command('PING')), '+PONG');
    replace('# nobody\n');
    await ada.closed;
    await server.logged(/"event":"tokens-empty"/);
    const refused = await (await connectForTest(t, server)).command('AUTH', 'secret-of-ada');
    t.regex(showResp(refused), /^-WRONGPASS/);
    t.notRegex(server.stderr, /hunter2|secret-of/);
  },
);

test.serial('SIGHUP reads the file, and a token that expires ends its connection', async (t) => {
  const { server, replace, logIn } = await scene(
    t,
    line('ada', ['admin']) + line('bob', ['admin']),
  );
  const ada = await logIn('ada');
  const soon = new Date(Date.now() + 700).toISOString();
  replace(line('ada', ['admin'], soon) + line('bob', ['admin']));
  process.kill(server.pid, 'SIGHUP');
  await ada.closed;
  await server.logged(/"event":"login-ended".*"reason":"expired"/);
  t.is(showResp(await (await logIn('bob')).command('PING')), '+PONG');
});
