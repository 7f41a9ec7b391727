import { runProgram } from '../../helpers/run-program.js';
import { hasProgram } from '../../helpers/programs.js';
import type { ClientScene } from './client-scene.js';

const BENCHMARK_REQUESTS = 2000;
/** Tests of redis-benchmark that need these commands. */
const BENCHMARKS: Readonly<Record<string, string>> = {
  ping_inline: 'ping',
  ping_mbulk: 'ping',
  set: 'set',
  get: 'get',
  incr: 'incr',
  mset: 'mset',
  hset: 'hset',
};

/** The programs that come with Redis. */
export async function checkRedisTools(scene: ClientScene): Promise<void> {
  scene.check('redis-cli is there', hasProgram('redis-cli'));
  scene.check('redis-benchmark is there', hasProgram('redis-benchmark'));
  for (const protocol of ['-2', '-3']) await checkCli(scene, protocol);
  await checkCliTokens(scene);
  await checkMassInsertion(scene);
  for (const flags of [[], ['-P', '16'], ['-3']]) await checkBenchmark(scene, flags);
}

async function checkCli(scene: ClientScene, protocol: string): Promise<void> {
  const check = (what: string, isRight: boolean): void =>
    scene.check(`redis-cli ${protocol}: ${what}`, isRight);
  const cli = async (words: readonly string[], input = ''): Promise<string> =>
    (await runProgram('redis-cli', [protocol, '-p', String(scene.port), ...words], input)).stdout;
  check('FLUSHALL', (await cli(['FLUSHALL'])) === 'OK\n');
  check('binary data in', (await cli(['-x', 'SET', 'bytes'], '\0\xff\r\n')) === 'OK\n');
  check('binary data out', (await cli(['GET', 'bytes'])) === '\0\xff\r\n\n');
  check('a session', (await cli([], 'SET a 1\nINCR a\nGET a\n')) === 'OK\n2\n2\n');
  check('a null', (await cli(['--no-raw', 'GET', 'nothing'])) === '(nil)\n');
  check('an error', (await cli(['INCR', 'bytes'])).startsWith('ERR value is not an integer'));
  check('a scan', (await cli(['--scan', '--pattern', 'by*'])) === 'bytes\n');
  check('expiry', (await cli([], 'SET b 1 PX 1\nEXPIRE a 1000\nTTL a\n')).endsWith('1000\n'));
  if (scene.offers('transactions', 'multi', 'exec')) {
    const lines = 'MULTI\nINCR a\nGET a\nEXEC\n';
    check('a transaction', (await cli([], lines)) === 'OK\nQUEUED\nQUEUED\n3\n3\n');
  }
  if (scene.offers('subscriptions', 'subscribe', 'publish')) {
    check('publishing', (await cli(['PUBLISH', 'news', 'x'])) === '0\n');
  }
  check('help', (await cli(['COMMAND', 'DOCS', 'get'])).includes('value'));
}

async function checkCliTokens(scene: ClientScene): Promise<void> {
  const ask = async (token: string): Promise<string> => {
    const words = ['--no-auth-warning', '-p', String(scene.guardedPort), '-a', token, 'PING'];
    const { stdout, stderr } = await runProgram('redis-cli', words);
    return stdout + stderr;
  };
  scene.check('redis-cli: a token', (await ask(scene.token)) === 'PONG\n');
  scene.check('redis-cli: a wrong token', (await ask('wrong')).includes('WRONGPASS'));
}

async function checkMassInsertion(scene: ClientScene): Promise<void> {
  const commands = Array.from({ length: 10_000 }, (_, at) => {
    const value = String(at);
    return `*3\r\n$3\r\nSET\r\n$${value.length + 1}\r\nm${value}\r\n$${value.length}\r\n${value}\r\n`;
  });
  const words = ['-p', String(scene.port), '--pipe'];
  const { stdout } = await runProgram('redis-cli', words, commands.join(''));
  scene.check('redis-cli --pipe', stdout.includes('errors: 0, replies: 10000'));
}

async function checkBenchmark(scene: ClientScene, flags: readonly string[]): Promise<void> {
  const tests = Object.keys(BENCHMARKS).filter((test) =>
    scene.offers(`redis-benchmark ${test}`, BENCHMARKS[test]!),
  );
  const { code, stdout } = await runProgram('redis-benchmark', [
    '-p',
    String(scene.port),
    '-n',
    String(BENCHMARK_REQUESTS),
    '--csv',
    '-r',
    '1000',
    ...flags,
    '-t',
    tests.join(','),
  ]);
  const lines = stdout.split('\n').filter((line) => /^"[A-Z]/.test(line));
  const name = ['redis-benchmark', ...flags].join(' ');
  scene.check(`${name}: its exit code is ${code}`, code === 0);
  scene.check(`${name}: ${lines.length} results`, lines.length === tests.length);
  for (const line of lines) scene.check(`${name}: ${line}`, Number(line.split('","')[1]) > 0);
}
