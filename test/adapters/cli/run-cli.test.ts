import test from 'ava';
import { runCli } from '../../../src/adapters/cli/run-cli.js';
import { fakeIo } from './fake-io.js';

const HINT = ' (mini-db --help lists everything)\n';
const PORT = 'a port from 0 (any free one) to 65535';

test('--help lists every flag, and so do the other ways of asking', async (t) => {
  const io = fakeIo();
  t.is(await runCli(['--help'], {}, io), 0);
  for (const { name, bare } of io.configuration.flags) {
    t.true(io.texts.out.includes(`--${name} ${bare === undefined ? '<' : '['}`), name);
  }
  for (const word of ['serve', '--version', 'MINIDB_PORT', '(default 6380)', 'Exit codes']) {
    t.true(io.texts.out.includes(word), word);
  }
  t.is(io.texts.err, '');
  const ways = [
    ['-h'],
    ['help'],
    ['serve', '--help'],
    ['help', 'serve'],
    ['serve', '-h', '--port', '1'],
  ];
  for (const argv of ways) {
    const other = fakeIo();
    t.is(await runCli(argv, {}, other), 0, argv.join(' '));
    t.true(other.texts.out.includes('--admin-port <port|off>'), argv.join(' '));
    t.is(other.texts.err, '', argv.join(' '));
  }
});

test('the help keeps to 100 columns and needs no valid settings', async (t) => {
  const io = fakeIo();
  t.is(await runCli(['--help'], { MINIDB_PORT: 'x' }, io), 0);
  const widest = Math.max(...io.texts.out.split('\n').map((line) => line.length));
  t.true(widest <= 100, String(widest));
});

test('--version is the version alone', async (t) => {
  const io = fakeIo();
  t.is(await runCli(['--version'], {}, io), 0);
  t.deepEqual(io.texts, { out: '1.2.3\n', err: '' });
});

test('without a command the help goes to standard error and it counts as wrong usage', async (t) => {
  const io = fakeIo();
  t.is(await runCli([], {}, io), 2);
  t.is(io.texts.out, '');
  t.regex(io.texts.err, /^Usage: mini-db /);
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['nonsense', 'unknown command nonsense; the nearest is serve'],
  ['sevre --port 1', 'unknown command sevre; the nearest is serve'],
  ['help sevre', 'unknown command sevre; the nearest is serve'],
  ['--prot', 'unknown flag --prot; the nearest is --port'],
  ['--port 1', '--port goes after the command: mini-db serve --port'],
  ['serve --prot 1', 'unknown flag --prot; the nearest is --port'],
  ['serve --tls-prot=16380', 'unknown flag --tls-prot; the nearest is --tls-port'],
  ['serve --tls-port=16380', '--tls-port needs a certificate; give --tls-cert and --tls-key, too'],
  ['serve -p 1', 'unknown flag -p; the nearest is --port'],
  ['serve extra', 'serve takes flags only, received extra'],
  ['serve -- extra', 'serve takes flags only, received extra'],
  ['serve --port', `--port: expected ${PORT}, received nothing`],
  ['serve --port=', `--port: expected ${PORT}, received ""`],
  ['serve --port -1', `--port: expected ${PORT}, received "-1"`],
  ['serve --port 1 --port x', `--port: expected ${PORT}, received "x"`],
  [
    'serve --config none.json',
    "cannot read the config file: ENOENT: no such file or directory, open 'none.json'",
  ],
];

test('wrong usage is one line on standard error with the nearest, and code 2', async (t) => {
  for (const [line, message] of REFUSED) {
    const io = fakeIo();
    t.is(await runCli(line.split(' '), {}, io), 2, line);
    t.deepEqual(io.texts, { out: '', err: `mini-db: ${message}${HINT}` }, line);
  }
});

test('a wrong variable is refused before anything is served', async (t) => {
  const io = fakeIo();
  t.is(await runCli(['serve'], { MINIDB_PROT: '1' }, io), 2);
  const message = 'unknown environment variable MINIDB_PROT; the nearest is MINIDB_PORT';
  t.is(io.texts.err, `mini-db: ${message}${HINT}`);
});
