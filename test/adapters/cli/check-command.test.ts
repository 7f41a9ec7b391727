import test from 'ava';
import type { Check, CheckSummary } from '../../../src/application/check/check-listener.js';
import type { Finding } from '../../../src/application/check/check-report.js';
import { runCli } from '../../../src/adapters/cli/run-cli.js';
import { DirectoryLockedError } from '../../../src/application/ports/directory-lock.js';
import { DiskError } from '../../../src/application/ports/disk.js';
import { UsageError } from '../../../src/application/server/settings.js';
import { fakeIo } from './fake-io.js';

const SUMMARY: CheckSummary = {
  files: 12,
  rows: 1234,
  versions: 1,
  effects: 0,
  defects: 0,
  notes: 0,
  bytesRead: 1024 * 1024,
  durationMs: 250,
};
const COUNTS =
  '12 files, 1,234 rows of the table, 1 version of it that can be read, 0 effects of the journal';

const NOTE: Finding = { kind: 'note', path: 'a', offset: null, what: 'is new', advice: null };
const DEFECT: Finding = {
  kind: 'defect',
  path: 'journal/1.journal',
  offset: 64,
  what: 'wrong\nchecksum',
  advice: 'restore it',
};

const checkThat = (findings: readonly Finding[], progress: readonly number[] = []): Check => {
  return async (_directory, listener) => {
    for (const bytes of progress) listener.progress(bytes, 100);
    for (const finding of findings) listener.found(finding);
    const defects = findings.filter(({ kind }) => kind === 'defect').length;
    return { ...SUMMARY, defects, notes: findings.length - defects };
  };
};

test('a sound directory is one line and code 0, also with notes', async (t) => {
  const io = fakeIo({ check: checkThat([NOTE]) });
  t.is(await runCli(['check', 'DIR'], {}, io), 0);
  const summary = `DIR: sound; ${COUNTS}; 1.0 MiB read in 0.3 s\n`;
  t.deepEqual(io.texts, { out: `note a: is new\n${summary}`, err: '' });
});

test('each defect is one line with its place and advice, and code 4', async (t) => {
  const io = fakeIo({ check: checkThat([DEFECT, DEFECT]) });
  t.is(await runCli(['check', 'DIR'], {}, io), 4);
  const line = 'defect journal/1.journal at byte 64: wrong checksum; restore it\n';
  const summary = `DIR: 2 defects; ${COUNTS}; 1.0 MiB read in 0.3 s\n`;
  t.deepEqual(io.texts, { out: `${line}${line}${summary}`, err: '' });
});

test('the directory is ./data unless it is given', async (t) => {
  const directories: string[] = [];
  const check: Check = async (directory) => {
    directories.push(directory);
    return SUMMARY;
  };
  t.is(await runCli(['check'], {}, fakeIo({ check })), 0);
  t.is(await runCli(['check', '/srv/data'], {}, fakeIo({ check })), 0);
  t.deepEqual(directories, ['./data', '/srv/data']);
});

test('what cannot be checked has the codes of a start', async (t) => {
  const errors: readonly (readonly [Error, number])[] = [
    [new UsageError('there is no directory DIR'), 2],
    [new DirectoryLockedError('DIR', 7), 3],
    [new DiskError('open', 'DIR', 'EACCES'), 1],
  ];
  for (const [error, code] of errors) {
    const io = fakeIo({ check: () => Promise.reject(error) });
    t.is(await runCli(['check', 'DIR'], {}, io), code, error.message);
    t.is(io.texts.out, '');
    t.true(io.texts.err.startsWith(`mini-db: ${error.message}`), io.texts.err);
  }
});

test('more than one directory, and flags of serve, are wrong usage', async (t) => {
  for (const [line, message] of [
    ['check a b', 'check takes one directory, received b too'],
    ['check --port 1', 'unknown flag --port; the nearest is --help'],
    ['chek', 'unknown command chek; the nearest is check'],
  ] as const) {
    const io = fakeIo();
    t.is(await runCli(line.split(' '), {}, io), 2, line);
    t.is(io.texts.err, `mini-db: ${message} (mini-db --help lists everything)\n`);
  }
});

test('--help explains the command in 100 columns, and the general help names it', async (t) => {
  for (const argv of [
    ['check', '--help'],
    ['help', 'check'],
  ]) {
    const io = fakeIo();
    t.is(await runCli(argv, {}, io), 0);
    for (const word of ['[directory]', './data', 'Exit codes: 0 sound', '4 data damaged']) {
      t.true(io.texts.out.includes(word), word);
    }
    t.true(Math.max(...io.texts.out.split('\n').map((line) => line.length)) <= 105);
  }
  const io = fakeIo();
  t.is(await runCli(['--help'], {}, io), 0);
  t.regex(io.texts.out, /^ {2}check .*read everything in a data directory/m);
});

test('a terminal sees how far it is, never between two halves of a line', async (t) => {
  const io = fakeIo({ check: checkThat([NOTE], [0, 50, 50, 250]), isTerminal: true });
  t.is(await runCli(['check', 'DIR'], {}, io), 0);
  const bars = io.texts.err.split('\r').slice(1);
  t.deepEqual(bars, [
    `[${' '.repeat(40)}] 0 %`,
    `[${'#'.repeat(20)}${' '.repeat(20)}] 50 %`,
    `[${'#'.repeat(40)}] 100 %`,
    '\u001B[K',
  ]);
});

test('a signal stops it, and it says that not everything was read', async (t) => {
  const io = fakeIo({
    check: async (_directory, listener, stopping) => {
      listener.found(NOTE);
      io.signal();
      stopping?.throwIfAborted();
      return SUMMARY;
    },
  });
  t.is(await runCli(['check', 'DIR'], {}, io), 1);
  t.is(io.texts.out, 'note a: is new\n');
  const text = 'mini-db: the check was stopped by SIGTERM, not everything was read\n';
  t.is(io.texts.err, text);
  t.false(io.isListening);
});
