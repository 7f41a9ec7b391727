import test from 'ava';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { hasProgram } from './programs.js';
import { redisCliText } from './redis-cli-text.js';
import { RespClient } from './resp-client.js';
import { RespParser } from './resp-parser.js';
import { runProgram } from './run-program.js';
import { cases } from './scale.js';
import { randomOfRun } from './seed.js';
import { ServerProcess } from './server-process.js';
import { temporaryFolder } from './temporary-folder.js';

const EXPECTED: readonly (readonly [reply: string, text: string])[] = [
  ['+OK\r\n', 'OK\n'],
  ['-ERR no\r\n', '(error) ERR no\n'],
  [':-3\r\n', '(integer) -3\n'],
  [',1.5\r\n', '(double) 1.5\n'],
  ['$-1\r\n', '(nil)\n'],
  ['*-1\r\n', '(nil)\n'],
  ['_\r\n', '(nil)\n'],
  ['#t\r\n', '(true)\n'],
  ['#f\r\n', '(false)\n'],
  ['$0\r\n\r\n', '""\n'],
  ['$9\r\na"\\\n\r\t\x07\b\x00\r\n', '"a\\"\\\\\\n\\r\\t\\a\\b\\x00"\n'],
  ['$3\r\n~\x7f\xff\r\n', '"~\\x7f\\xff"\n'],
  ['*0\r\n', '(empty array)\n'],
  ['%0\r\n', '(empty hash)\n'],
  ['~0\r\n', '(empty set)\n'],
  ['*2\r\n:1\r\n*2\r\n+a\r\n*0\r\n', '1) (integer) 1\n2) 1) a\n   2) (empty array)\n'],
  [`*10\r\n${':7\r\n'.repeat(9)}*2\r\n:8\r\n:9\r\n`, tenLines()],
  ['%1\r\n$1\r\na\r\n~2\r\n:1\r\n:2\r\n', '1# "a" => \n   1~ (integer) 1\n   2~ (integer) 2\n'],
  ['%1\r\n:1\r\n*1\r\n%1\r\n:2\r\n:3\r\n', '1# (integer) 1 => 1) 1# (integer) 2 => (integer) 3\n'],
];

function tenLines(): string {
  const lines = Array.from({ length: 9 }, (_, at) => ` ${at + 1}) (integer) 7\n`);
  return `${lines.join('')}10) 1) (integer) 8\n    2) (integer) 9\n`;
}

test('replies are written as redis-cli shows them', (t) => {
  for (const [reply, text] of EXPECTED) {
    const [value] = new RespParser().push(Buffer.from(reply, 'latin1'));
    t.is(redisCliText(value!, ['GET', 'a']), text);
  }
});

test('the text of INFO is shown as it is, that of other commands quoted', (t) => {
  const [value] = new RespParser().push(Buffer.from('$5\r\na\r\nb\n\r\n'));
  t.is(redisCliText(value!, ['INFO', 'server']), 'a\r\nb\n');
  t.is(redisCliText(value!, ['client', 'LIST']), 'a\r\nb\n');
  t.is(redisCliText(value!, ['CLIENT', 'GETNAME']), '"a\\r\\nb\\n"\n');
});

const COMMANDS = [
  'PING',
  'PING "two words"',
  'GET missing',
  'NONSENSE a b',
  'GET',
  'EXEC',
  'SET a 1',
  'INCRBYFLOAT a 0.25',
  'COMMAND INFO get nothing',
  'COMMAND DOCS get',
  'COMMAND LIST FILTERBY PATTERN *get*',
  'HSET h f 1 g 2',
  'HGETALL h',
  'HGETALL missing',
  'SADD s one',
  'SMEMBERS s',
  'ZADD z 1.5 a 2 b',
  'ZRANGE z 0 -1 WITHSCORES',
  'SCAN 0 MATCH h*',
  'INFO keyspace',
  'CONFIG GET maxmemory*',
];

/** A Lua expression of any shape that a reply can have. */
function luaValue(random: SeededRandom, depth: number): string {
  const kind = random.below(depth > 2 ? 5 : 8);
  if (kind === 0) return String(random.below(2000) - 1000);
  if (kind === 1) return 'false';
  if (kind === 2) return `{ok='status ${random.below(10)}'}`;
  if (kind === 3) return `{err='ERR error ${random.below(10)}'}`;
  if (kind === 4) {
    const bytes = Array.from({ length: random.below(20) }, () => random.below(256));
    return `'${bytes.map((byte) => `\\${String(byte).padStart(3, '0')}`).join('')}'`;
  }
  const items = Array.from({ length: random.below(13) }, () => luaValue(random, depth + 1));
  if (kind === 5) return `{map={a=${items[0] ?? '{}'}}}`;
  if (kind === 6) return `{double=${random.below(1000) / 8}}`;
  return `{${items.join(',')}}`;
}

const mustRun = process.env['CI'] === 'true' || hasProgram('redis-server');

(mustRun ? test : test.skip)('redis-cli itself shows the same, in both protocols', async (t) => {
  t.timeout(120_000);
  const server = await ServerProcess.start({ kind: 'redis', folder: temporaryFolder() });
  t.teardown(() => server.kill());
  const random = randomOfRun(t);
  let compared = 0;
  for (const protocol of [2, 3]) {
    const client = await RespClient.connect(server.port);
    await client.command('HELLO', String(protocol));
    const scripts = Array.from({ length: cases(30, 300) }, () => [
      'EVAL',
      `${protocol === 3 ? 'redis.setresp(3) ' : ''}return ${luaValue(random, 0)}`,
      '0',
    ]);
    for (const words of [...COMMANDS.map((line) => line.split(' ')), ...scripts]) {
      await client.command('FLUSHALL');
      await client.command('HSET', 'h', 'f', '1');
      const { value, shown } = await both(server.port, client, { words, protocol });
      t.is(shown, value, words.join(' '));
      compared++;
    }
    client.destroy();
  }
  t.is(compared, 2 * (COMMANDS.length + cases(30, 300)));
});

/** What redis-cli shows for the words, and what we say that it shows. */
async function both(
  port: number,
  client: RespClient,
  { words, protocol }: { words: readonly string[]; protocol: number },
): Promise<{ value: string; shown: string }> {
  const flags = ['--no-raw', '-p', String(port), ...(protocol === 3 ? ['-3'] : [])];
  // The second time there is something to see, such as of SADD.
  const value = redisCliText(await client.command(...words), words);
  await client.command('FLUSHALL');
  await client.command('HSET', 'h', 'f', '1');
  const { stdout } = await runProgram('redis-cli', [...flags, ...words]);
  return { value, shown: stdout };
}
