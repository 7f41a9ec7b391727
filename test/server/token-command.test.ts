import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { runMiniDb } from '../helpers/mini-db.js';
import { showResp } from '../helpers/resp-value.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

test.serial('a token is made, used, rotated and revoked while the server runs', async (t) => {
  const path = join(temporaryFolder(), 'tokens');
  const token = async (...words: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runMiniDb(['token', ...words, '--tokens', path]);
    t.is(code, 0, stderr);
    return stdout.split(/\s/, 1)[0]!;
  };
  const first = await token('create', '--name', 'ada', '--scope', 'read,write', '--keys', 'a*');
  t.regex(first, /^minidb_[0-9A-Za-z]{49}$/);
  const server = await startTestServer(t, {
    kind: 'mini-db',
    flags: ['--auth-tokens', path, '--log-level', 'info'],
  });
  const old = await connectForTest(t, server);
  const replies = await old.pipeline([
    ['AUTH', 'ada', first],
    ['SET', 'a1', '1'],
    ['SET', 'b1', '1'],
  ]);
  t.deepEqual(replies.map(showResp), [
    '+OK',
    '+OK',
    '-NOPERM this user has no permissions to access one of the keys used as arguments',
  ]);
  const second = await token('rotate', '--name', 'ada', '--grace', '1h');
  const next = await connectForTest(t, server);
  await server.logged(/"event":"tokens-read".*"tokens":2/);
  t.is(showResp(await next.command('AUTH', second)), '+OK');
  t.is(showResp(await old.command('GET', 'a1')), '"1"');
  await token('revoke', '--name', 'ada');
  await Promise.all([old.closed, next.closed]);
  t.false(readFileSync(path, 'utf8').includes('ada'));
});

test.serial('processes that make tokens at the same time lose none', async (t) => {
  const path = join(temporaryFolder(), 'tokens');
  const names = Array.from({ length: 6 }, (_, at) => `user-${at}`);
  const made = await Promise.all(
    names.map((name) =>
      runMiniDb(['token', 'create', '--name', name, '--scope', 'read', '--tokens', path]),
    ),
  );
  t.deepEqual(
    made.map(({ code }) => code),
    names.map(() => 0),
  );
  const { stdout } = await runMiniDb(['token', 'list', '--tokens', path]);
  t.deepEqual(stdout.match(/user-\d/g)?.toSorted(), names);
  t.is(statSync(path).mode & 0o777, 0o600);
  const wrong = await runMiniDb([
    'token',
    'create',
    '--name',
    'eve',
    '--scope',
    'raed',
    '--tokens',
    path,
  ]);
  t.is(wrong.code, 2);
  t.is(wrong.stdout, '');
});
