import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { RespClient } from '../helpers/resp-client.js';
import { showResp } from '../helpers/resp-value.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import { TcpClient } from '../helpers/tcp-client.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { EXPIRED_TOKEN, TOKEN, TOKEN_OWNER, tokenFile } from '../helpers/token-file.js';

async function connect(t: ExecutionContext): Promise<RespClient> {
  const file = join(temporaryFolder(), 'tokens');
  writeFileSync(file, tokenFile(), { mode: 0o600 });
  const server = await startTestServer(t, { kind: 'mini-db', flags: ['--auth-tokens', file] });
  return connectForTest(t, server);
}

async function replies(client: RespClient, commands: readonly string[][]): Promise<string[]> {
  return (await client.pipeline(commands)).map(showResp);
}

test.serial('before logging in every command but a few is refused', async (t) => {
  const client = await connect(t);
  const noauth = '-NOAUTH Authentication required.';
  t.deepEqual(await replies(client, [['GET', 'a'], ['SET', 'a', 'b'], ['DBSIZE'], ['SHUTDOWN']]), [
    noauth,
    noauth,
    noauth,
    noauth,
  ]);
  t.deepEqual(await replies(client, [['QUIT']]), ['+OK']);
});

test.serial('a token logs in, with or without its owner’s name', async (t) => {
  const client = await connect(t);
  t.deepEqual(
    await replies(client, [
      ['AUTH', TOKEN],
      ['SET', 'a', 'b'],
      ['GET', 'a'],
    ]),
    ['+OK', '+OK', '"b"'],
  );
  t.deepEqual(await replies(client, [['RESET'], ['GET', 'a']]), [
    '+RESET',
    '-NOAUTH Authentication required.',
  ]);
  t.deepEqual(
    await replies(client, [
      ['AUTH', TOKEN_OWNER, TOKEN],
      ['GET', 'a'],
    ]),
    ['+OK', '"b"'],
  );
});

test.serial('a wrong, an expired and another’s token are refused alike', async (t) => {
  const client = await connect(t);
  const refused = '-WRONGPASS invalid username-password pair or user is disabled.';
  const attempts = [
    ['AUTH', 'wrong'],
    ['AUTH', EXPIRED_TOKEN],
    ['AUTH', 'grace', TOKEN],
    ['HELLO', '3', 'AUTH', TOKEN_OWNER, 'wrong'],
  ];
  t.deepEqual(
    await replies(client, attempts),
    attempts.map(() => refused),
  );
  t.deepEqual(await replies(client, [['GET', 'a']]), ['-NOAUTH Authentication required.']);
});

test.serial('HELLO logs in', async (t) => {
  const client = await connect(t);
  const hello = await client.command('HELLO', '3', 'AUTH', TOKEN_OWNER, TOKEN);
  t.is(hello.type, 'map');
  t.deepEqual(await replies(client, [['GET', 'missing']]), ['null']);
});

test.serial('who logs in, and who does not, is in the audit log, and no token', async (t) => {
  const folder = temporaryFolder();
  const file = join(folder, 'tokens');
  const audit = join(folder, 'audit.log');
  writeFileSync(file, tokenFile(), { mode: 0o600 });
  const flags = ['--auth-tokens', file, '--audit-log', audit];
  const server = await startTestServer(t, { kind: 'mini-db', flags });
  const client = await connectForTest(t, server);
  await replies(client, [
    ['AUTH', 'wrong'],
    ['AUTH', TOKEN],
    ['CONFIG', 'SET', 'timeout', '86399'],
  ]);
  await server.terminate();
  const text = readFileSync(audit, 'utf8');
  const lines = text.trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  t.deepEqual(
    records.map(({ event, token, command }) => [event, token, command]),
    [
      ['server-started', undefined, undefined],
      ['login-refused', null, undefined],
      ['login', TOKEN_OWNER, undefined],
      ['command', TOKEN_OWNER, 'config|set'],
      ['configuration-changed', TOKEN_OWNER, undefined],
      ['server-stopped', undefined, undefined],
    ],
  );
  t.true(records.every(({ time }) => /^\d{4}-.*Z$/.test(String(time))));
  t.regex(String(records[1]?.['address']), /^127\.0\.0\.1:\d+$/);
  t.false(text.includes(TOKEN) || text.includes('wrong') || text.includes('86399'));
});

test.serial('after SIGUSR2 the audit log goes on in a new file', async (t) => {
  const folder = temporaryFolder();
  const audit = join(folder, 'audit.log');
  const server = await startTestServer(t, { kind: 'mini-db', flags: ['--audit-log', audit] });
  const client = await connectForTest(t, server);
  renameSync(audit, join(folder, 'audit.1'));
  process.kill(server.pid, 'SIGUSR2');
  let sent = 0;
  for (; !existsSync(audit) || statSync(audit).size === 0; sent++) await client.command('FLUSHALL');
  await server.terminate();
  const [old, next] = [join(folder, 'audit.1'), audit].map((path) => readFileSync(path, 'utf8'));
  t.regex(old!, /^[^\n]*"server-started"/);
  t.false(old!.includes('server-stopped'));
  t.regex(next!, /^[^\n]*"flushall"[^]*"server-stopped"[^\n]*\n$/);
  t.is((old! + next!).split('"flushall"').length - 1, sent, 'none is lost or twice');
});

test.serial('before logging in a client gets no room: 10 words, of 16 KiB', async (t) => {
  const file = join(temporaryFolder(), 'tokens');
  writeFileSync(file, tokenFile(), { mode: 0o600 });
  const server = await startTestServer(t, { kind: 'mini-db', flags: ['--auth-tokens', file] });
  const word = (bytes: number): string => `$${bytes}\r\n${'x'.repeat(bytes)}\r\n`;
  const cases = [
    ['*11\r\n', '-ERR Protocol error: unauthenticated multibulk length\r\n'],
    [`*2\r\n${word(4)}$16385\r\n`, '-ERR Protocol error: unauthenticated bulk length\r\n'],
  ] as const;
  for (const [request, refusal] of cases) {
    const client = await TcpClient.open(server.port);
    client.send(request);
    t.is(await client.end(), refusal);
    client.close();
  }
  const within = await TcpClient.open(server.port);
  within.send(`*10\r\n${word(16_384).repeat(10)}`);
  t.regex(await within.receive(20), /^-ERR unknown command/);
  within.close();
});
