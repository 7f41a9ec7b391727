import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { runMiniDb } from '../helpers/mini-db.js';
import { showResp } from '../helpers/resp-value.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** In every secret of this test, and nowhere else. */
const MARK = 'Zk7qMARKx9w';
const GOOD = `good-${MARK}`;
const PASSWORD = `password-${MARK}`;
const WRONG = [`wrong-${MARK}`, `minidb_${MARK}`.padEnd(56, '0'), `${GOOD} `, `"${MARK}"\r\n`];

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const TOKENS = `${JSON.stringify({ name: 'ada', sha256: hashOf(GOOD), scopes: ['admin'], keys: [] })}\n`;

/** Whatever the system shows of a process to all users. */
const shownOf = (pid: number): string =>
  ['cmdline', 'comm'].map((name) => readFileSync(`/proc/${pid}/${name}`, 'latin1')).join('\n');

const ASKED = [
  ['INFO', 'everything'],
  ['CLIENT', 'LIST'],
  ['CLIENT', 'INFO'],
  ['SLOWLOG', 'GET', '-1'],
  ['CONFIG', 'GET', '*'],
  ['ACL', 'LIST'],
  ['ACL', 'GETUSER', 'ada'],
  ['ACL', 'GETUSER', 'default'],
  ['ACL', 'WHOAMI'],
  ['LATENCY', 'LATEST'],
  ['LATENCY', 'DOCTOR'],
  ['KEYS', '*'],
];

/** Every way to say a secret, right and wrong. */
const logins = (secret: string): string[][] => [
  ['AUTH', secret],
  ['AUTH', 'ada', secret],
  ['AUTH', 'default', secret],
  ['AUTH', secret, 'ada'],
  ['AUTH', 'ada', secret, 'more'],
  ['HELLO', '3', 'AUTH', 'ada', secret],
  ['HELLO', '2', 'AUTH', 'default', secret, 'SETNAME', 'worker'],
  ['HELLO', '2', 'SETNAME', 'worker', 'AUTH', 'ada', secret],
  ['HELLO', '2', 'AUTH', 'ada', secret, 'SETNAME', 'two words'],
  ['HELLO', '9', 'AUTH', 'ada', secret],
];

test.serial('a secret is nowhere in what the server says, shows or writes', async (t) => {
  const folder = temporaryFolder();
  const path = join(folder, 'tokens');
  writeFileSync(path, TOKENS, { mode: 0o600 });
  const data = join(folder, 'data');
  const flags = ['--auth-tokens', path, '--log-level', 'debug'];
  const server = await startTestServer(t, { kind: 'mini-db', folder: data, flags });
  const said: string[] = [];
  const admin = await connectForTest(t, server);
  t.is(showResp(await admin.command('AUTH', 'ada', GOOD)), '+OK');
  const ask = async (...words: string[]): Promise<void> => {
    said.push(showResp(await admin.command(...words)));
  };
  await ask('CONFIG', 'SET', 'slowlog-log-slower-than', '0', 'slowlog-max-len', '1000');
  await ask('CONFIG', 'SET', 'latency-monitor-threshold', '1');
  await ask('CONFIG', 'SET', 'requirepass', PASSWORD);
  await ask('CONFIG', 'SET', 'maxmemory', 'nonsense', 'requirepass', PASSWORD);
  await ask('CONFIG', 'SET', 'requirepass', PASSWORD, 'no-such', '1');
  let accepted = 0;
  let refused = 0;
  for (const secret of [GOOD, PASSWORD, ...WRONG]) {
    for (const words of logins(secret)) {
      const client = await connectForTest(t, server);
      const reply = showResp(await client.command(...words));
      if (reply.startsWith('-')) refused++;
      else accepted++;
      said.push(reply, showResp(await client.command('CLIENT', 'INFO')));
      client.destroy();
    }
    // What is queued, and what is a command that does not exist.
    const queued = await admin.pipeline([['MULTI'], ['AUTH', 'ada', secret], ['EXEC']]);
    said.push(...queued.map(showResp));
    await (await connectForTest(t, server)).command('AUHT', secret);
  }
  t.log(`${accepted} logins accepted, ${refused} refused`);
  t.true(accepted >= 8 && refused >= 50);
  for (const words of ASKED) await ask(...words);
  t.regex(said.join('\n'), /\(redacted\)/);
  said.push(...[server.pid, ...server.descendants()].map(shownOf));
  // The file with the secret itself in the place of its hash.
  writeFileSync(
    path,
    `${TOKENS}{"name":"eve","sha256":"${GOOD}","scopes":[],"keys":[]}\n${GOOD}\n`,
  );
  await server.logged(/"event":"tokens-refused"/);
  writeFileSync(path, TOKENS);
  await ask('SAVE');
  const { stderr } = await server.terminate();
  said.push(stderr, server.stdout);
  t.true(stderr.includes('"event":"login-refused"') && stderr.includes('"event":"login"'));
  for (const { text } of filesIn(data)) said.push(text);
  const found = said.filter((text) => text.includes(MARK) || text.includes(hashOf(GOOD)));
  t.deepEqual(found, []);
});

test.serial('the command line takes no secret and shows one only where it is made', async (t) => {
  const path = join(temporaryFolder(), 'tokens');
  const run = (...words: string[]) => runMiniDb(['token', ...words, '--tokens', path]);
  const made = await run('create', '--name', 'ada', '--scope', 'read');
  const secret = made.stdout.trim();
  const later = [
    await run('list'),
    await run('create', '--name', 'ada', '--scope', 'read'),
    await run('rotate', '--name', 'ada', '--grace', '1h'),
    await run('list'),
    await run('revoke', '--name', 'ada'),
  ];
  const texts = later.flatMap(({ stdout, stderr }) => [stdout, stderr]);
  t.false([made.stderr, readFileSync(path, 'utf8'), ...texts].join('\n').includes(secret));
});

function filesIn(folder: string): { text: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ text: readFileSync(join(parentPath, name), 'latin1') }));
}
