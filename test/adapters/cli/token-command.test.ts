import test from 'ava';
import { runCli } from '../../../src/adapters/cli/run-cli.js';
import type {
  ListedToken,
  TokenAdministration,
} from '../../../src/application/ports/token-administration.js';
import { fakeIo } from './fake-io.js';

/** Notes what it is asked for. */
function fakeTokens(listed: ListedToken[] = []) {
  const asked: unknown[] = [];
  const paths: string[] = [];
  const note = async <Value>(what: unknown[], answer: Value): Promise<Value> => {
    asked.push(what);
    return answer;
  };
  const tokens: TokenAdministration = {
    create: (request) => note(['create', request], 'the-secret'),
    list: () => note(['list'], listed),
    revoke: (name) => note(['revoke', name], 2),
    rotate: (name, rotation) => note(['rotate', name, rotation], 'the-next-secret'),
  };
  const io = fakeIo({
    tokens: async (path) => {
      paths.push(path);
      return tokens;
    },
  });
  return { asked, paths, io, run: (...words: string[]) => runCli(['token', ...words], {}, io) };
}

const FILE = ['--tokens', 'file'];

test('create prints the secret and nothing else on standard output', async (t) => {
  const { asked, paths, io, run } = fakeTokens();
  const keys = ['--keys', 'orders:*', '--keys', 'a b'];
  t.is(
    await run(
      'create',
      '--name',
      'ada',
      '--scope',
      '+@read, -keys',
      ...keys,
      '--expires',
      '90d',
      ...FILE,
    ),
    0,
  );
  t.deepEqual(asked, [
    [
      'create',
      {
        name: 'ada',
        scopes: ['+@read', '-keys'],
        keys: ['orders:*', 'a b'],
        lifetimeMs: 90 * 86_400_000,
      },
    ],
  ]);
  t.deepEqual(paths, ['file']);
  t.is(io.texts.out, 'the-secret\n');
  t.regex(io.texts.err, /^keep it now: file has only its hash/);
  t.false(io.texts.err.includes('secret'));
});

test('what is left out means any key and no end', async (t) => {
  const { asked, run } = fakeTokens();
  t.is(await run('create', '--name', 'ada', '--scope', 'read', ...FILE), 0);
  t.deepEqual(asked, [['create', { name: 'ada', scopes: ['read'], keys: [], lifetimeMs: null }]]);
});

test('rotate has a grace and an end when they are said', async (t) => {
  const { asked, io, run } = fakeTokens();
  t.is(await run('rotate', '--name', 'ada', ...FILE), 0);
  t.is(await run('rotate', '--name', 'ada', '--grace', '1h', '--expires', '2h', ...FILE), 0);
  t.deepEqual(asked, [
    ['rotate', 'ada', { graceMs: 0, lifetimeMs: null }],
    ['rotate', 'ada', { graceMs: 3_600_000, lifetimeMs: 7_200_000 }],
  ]);
  t.is(io.texts.out, 'the-next-secret\nthe-next-secret\n');
});

test('revoke says how many, and list shows all that is known', async (t) => {
  const { io, run } = fakeTokens([
    { name: 'ada', scopes: ['read', '-scan'], keys: ['a*', 'b'], expiresAtMs: 0, state: 'expired' },
    { name: 'administrator', scopes: [], keys: [], expiresAtMs: Infinity, state: 'good' },
  ]);
  t.is(await run('revoke', '--name', 'ada', ...FILE), 0);
  t.is(await run('list', ...FILE), 0);
  t.is(
    io.texts.out,
    `revoked 2 tokens of ada
NAME           STATE    EXPIRES                   SCOPES      KEYS
ada            expired  1970-01-01T00:00:00.000Z  read -scan  a* b
administrator  good     never                     -           *
`,
  );
});

test('wrong usage says what was expected, asks for nothing and exits with 2', async (t) => {
  const { asked, io, run } = fakeTokens();
  const create = ['create', '--name', 'ada', '--scope', 'read'];
  const durations = 'expected a duration such as 30 (seconds), 500ms, 30s, 5m, 1h or 7d, received';
  const expected: readonly (readonly [words: string[], message: string])[] = [
    [[], 'token: expected create, list, revoke, rotate, received nothing'],
    [
      ['crate'],
      'token: expected create, list, revoke, rotate, received crate; the nearest is create',
    ],
    [['list'], '--tokens: expected the file that serve has as --auth-tokens, received nothing'],
    [
      ['list', '--tokens'],
      '--tokens: expected the file that serve has as --auth-tokens, received nothing',
    ],
    [
      ['list', '--tokens', ''],
      '--tokens: expected the file that serve has as --auth-tokens, received ""',
    ],
    [['list', ...FILE, 'x'], 'token list takes flags only, received x'],
    [['list', ...FILE, '--nam', 'x'], 'unknown flag --nam; the nearest is --name'],
    [['create', ...FILE], '--name: expected the name of its owner, received nothing'],
    [
      ['create', '--name', 'ada', ...FILE],
      '--scope: expected scopes such as read,write or "+@read -keys", received nothing',
    ],
    [[...create, '--expires', '1x', ...FILE], `--expires: ${durations} 1x`],
    [[...create, '--expires', '0', ...FILE], `--expires: ${durations} 0`],
    [['rotate', '--name', 'ada', '--grace', '-1', ...FILE], `--grace: ${durations} -1`],
    [['revoke', ...FILE], '--name: expected the name of its owner, received nothing'],
  ];
  for (const [words, message] of expected) {
    io.texts.err = '';
    t.is(await run(...words), 2, words.join(' '));
    t.is(io.texts.err, `mini-db: ${message} (mini-db --help lists everything)\n`);
  }
  t.deepEqual(asked, []);
  t.is(io.texts.out, '');
});

test('--help explains', async (t) => {
  const { io, run } = fakeTokens();
  t.is(await run('--help'), 0);
  t.is(await run('create', '--help'), 0);
  t.regex(io.texts.out, /A token is printed when it is made/);
  t.regex(io.texts.out, /--scope <scopes>/);
});
