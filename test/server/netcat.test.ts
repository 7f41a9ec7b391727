import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { runProgram } from '../helpers/run-program.js';
import { kindUnderTest } from '../helpers/server-kinds.js';
import { startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { TOKEN, tokenFile } from '../helpers/token-file.js';

// Programs that people have at hand: netcat, redis-cli and redis-benchmark.

const LOOKUP = kindUnderTest() === 'redis' ? 'GET' : 'LOOKUP';

test.serial('a conversation by netcat is readable and ends with QUIT', async (t) => {
  const { port } = await startTestServer(t);
  const input = `SET name "Ada Lovelace"\n${LOOKUP} name\nQUIT\n`;
  const { code, stdout } = await runProgram('nc', ['127.0.0.1', String(port)], input);
  t.deepEqual(stdout.split('\r\n'), ['+OK', '$12', 'Ada Lovelace', '+OK', '']);
  t.is(code, 0);
});

test.serial('netcat that closes its side without QUIT gets every reply', async (t) => {
  const { port } = await startTestServer(t);
  const input = 'INCR n\n'.repeat(1000);
  const { stdout } = await runProgram('nc', ['-N', '127.0.0.1', String(port)], input);
  const expected = Array.from({ length: 1000 }, (_, at) => `:${at + 1}`);
  t.deepEqual(stdout.split('\r\n'), [...expected, '']);
});

test.serial('redis-cli runs commands from its standard input', async (t) => {
  const { port } = await startTestServer(t);
  const input = 'SET name "Ada\\nLovelace"\nGET name\nINCR n\nMGET n missing\nNONSENSE\nPING\n';
  const { code, stdout } = await runProgram('redis-cli', ['-p', String(port)], input);
  const lines = stdout.split('\n');
  t.deepEqual(lines.slice(0, 6), ['OK', 'Ada', 'Lovelace', '1', '1', '']);
  t.regex(stdout, /ERR unknown command 'NONSENSE'/);
  t.regex(stdout, /PONG\n$/);
  t.is(code, 0);
});

test.serial('redis-cli in RESP3 runs one command from its arguments', async (t) => {
  const { port } = await startTestServer(t);
  const { code, stdout } = await runProgram('redis-cli', [
    '-3',
    '-p',
    String(port),
    'SET',
    'a',
    'b',
  ]);
  t.is(stdout, 'OK\n');
  t.is(code, 0);
});

test.serial('redis-cli logs in with a password', async (t) => {
  const file = join(temporaryFolder(), 'tokens');
  writeFileSync(file, tokenFile(), { mode: 0o600 });
  const flags = kindUnderTest() === 'redis' ? ['--requirepass', TOKEN] : ['--auth-tokens', file];
  const { port } = await startTestServer(t, { flags });
  const where = ['--no-auth-warning', '-p', String(port)];
  t.is(
    (await runProgram('redis-cli', [...where, '-a', TOKEN], 'SET a b\nGET a\n')).stdout,
    'OK\nb\n',
  );
  t.regex((await runProgram('redis-cli', where, 'GET a\n')).stdout, /^NOAUTH/);
  t.regex((await runProgram('redis-cli', [...where, '-a', 'wrong'], 'GET a\n')).stdout, /NOAUTH/);
});

test.serial('redis-benchmark with pipelines ends without an error', async (t) => {
  const { port } = await startTestServer(t);
  const load = ['-n', '20000', '-P', '16', '-q', '-t', 'ping,set,get,incr,mset', '-r', '1000'];
  const { code, stdout, stderr } = await runProgram('redis-benchmark', [
    '-p',
    String(port),
    ...load,
  ]);
  t.is(code, 0);
  t.is(stderr, '');
  for (const name of ['PING_INLINE', 'PING_MBULK', 'SET', 'GET', 'INCR', 'MSET']) {
    t.regex(stdout, new RegExp(`${name}.*: [\\d.]+ requests per second`));
  }
});
