import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import test from 'ava';
import { withChecksum } from '../../src/adapters/parquet/delta/commit-checksum.js';
import { runMiniDb } from '../helpers/mini-db.js';
import { ServerProcess } from '../helpers/server-process.js';
import { randomOfRun } from '../helpers/seed.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { copyOf, lastJournal, makeScenes } from './scene.js';
import { treeDigest } from './tree-digest.js';

// What an operator is told, and the exit code, by real processes: a start and a check say the same.

const DAMAGED = 4;
const NEWER = /it was written by a newer version of Mini DB, start that one/;
const BACKUP = /restore it from a backup, nothing was changed/;

/** Makes of a sound directory one that cannot be started; returns the path of the file. */
type Change = (folder: string) => string;

interface Refused {
  readonly title: string;
  readonly change: Change;
  readonly expected: readonly RegExp[];
}

const logFolder = 'table/_delta_log';
const newest = (folder: string, path: string, ending: string): string =>
  `${path}/${readdirSync(join(folder, path))
    .filter((name) => name.endsWith(ending))
    .sort()
    .at(-1)!}`;
const newestCommit = (folder: string): string => newest(folder, logFolder, '.json');

function rewrite(folder: string, path: string, change: (text: string) => string | Uint8Array) {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return path;
}

/** The commit with another text, and the checksum of that. */
const rewriteCommit = (folder: string, change: (text: string) => string): string =>
  rewrite(folder, newestCommit(folder), (text) =>
    withChecksum(change(text.slice(0, text.lastIndexOf(',"crc32"')))),
  );

function journalOfFormat2(folder: string): string {
  const file = lastJournal(folder);
  const bytes = readFileSync(file);
  bytes.writeUInt32LE(2, 8);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, 60)), 60);
  writeFileSync(file, bytes);
  return file.slice(folder.length + 1);
}

const foreign = (path: string): ((folder: string) => string) => {
  return (folder) => {
    const content = { commitInfo: { timestamp: 1, operation: 'OPTIMIZE', engineInfo: 'other/1' } };
    writeFileSync(join(folder, path), `${JSON.stringify(content)}\n`);
    return path;
  };
};

const CASES: readonly Refused[] = [
  {
    title: 'format.json of a newer version',
    change: (folder) => rewrite(folder, 'format.json', (text) => text.replace(':1', ':2')),
    expected: [/format\.json: format 2, expected 1/, NEWER],
  },
  {
    title: 'a journal file of a newer version',
    change: journalOfFormat2,
    expected: [/\.journal: format 2, expected 1/, NEWER],
  },
  {
    title: 'a table of a newer version',
    change: (folder) =>
      rewriteCommit(folder, (text) => text.replace('"miniDb":{"format":1', '"miniDb":{"format":2')),
    expected: [/\.json: .* has format 2, expected 1/, NEWER],
  },
  {
    title: 'a protocol of the table of a newer version',
    change: (folder) =>
      rewriteCommit(
        folder,
        (text) => `{"protocol":{"minReaderVersion":3,"minWriterVersion":7}}\n${text}`,
      ),
    expected: [/\.json: .* asks for versions 3 and 7, expected 1 and 2/, NEWER],
  },
  {
    title: 'an unknown action in the table’s log',
    change: (folder) => rewriteCommit(folder, (text) => `{"domainMetadata":{}}\n${text}`),
    expected: [/"domainMetadata"/, NEWER],
  },
  {
    title: 'a missing format.json',
    change: (folder) => {
      rmSync(join(folder, 'format.json'));
      return 'format.json';
    },
    expected: [/it is missing, but there is data/, BACKUP],
  },
  {
    title: 'a missing data file',
    change: (folder) => {
      const path = newest(folder, 'table', '.parquet');
      rmSync(join(folder, path));
      return path;
    },
    expected: [/the file is missing/, BACKUP],
  },
  {
    title: 'a data file that was cut',
    change: (folder) => {
      const path = newest(folder, 'table', '.parquet');
      truncateSync(join(folder, path), 100);
      return path;
    },
    expected: [/is damaged at byte 100: it has 100 bytes, expected \d+/, BACKUP],
  },
  {
    title: 'a missing commit',
    change: (folder) => {
      const commits = readdirSync(join(folder, logFolder)).filter((name) => name.endsWith('.json'));
      const path = `${logFolder}/${commits.sort().at(-2)!}`;
      rmSync(join(folder, path));
      return path;
    },
    expected: [/it is missing, although there is version \d+/, BACKUP],
  },
  {
    title: 'the commit of another program',
    change: (folder) => {
      const version = Number.parseInt(newestCommit(folder).slice(logFolder.length + 1), 10) + 1;
      return foreign(`${logFolder}/${String(version).padStart(20, '0')}.json`)(folder);
    },
    expected: [/Mini DB did not make this commit; another program has written to the table: move/],
  },
  {
    title: 'the table of another database',
    change: (folder) =>
      rewrite(folder, 'format.json', (text) =>
        text
          .replace(/"database":"."/, '')
          .replace(/[0-9a-f]"\}/, (end) => (end.startsWith('0') ? '1"}' : '0"}')),
      ),
    expected: [/format\.json names|it belongs to mini-db:/, BACKUP],
  },
];

test.serial('what cannot be started is refused with code 4, the file and what to do', async (t) => {
  const [, , scene] = await makeScenes(randomOfRun(t));
  for (const { title, change, expected } of CASES) {
    const folder = copyOf(scene!.folder);
    const path = change(folder);
    const before = treeDigest(folder);
    const checked = await runMiniDb(['check', folder]);
    t.is(checked.code, DAMAGED, `${title}: ${checked.stdout}${checked.stderr}`);
    t.regex(checked.stdout, new RegExp(`^defect ${path} at byte \\d+: .*; .+$`, 'm'), title);
    t.is(treeDigest(folder), before, title);
    const { code, stderr } = await (await ServerProcess.spawn({ folder })).exited;
    t.is(code, DAMAGED, `${title}: ${stderr}`);
    for (const text of expected) t.regex(stderr, text, title);
    t.is(stderr.trimEnd().split('\n').length, 1, stderr);
    t.true(stderr.includes(path), stderr);
    t.is(treeDigest(folder), before, title);
  }
});

test.serial(
  'check tells what is sound, damaged, in use and not there by its exit code',
  async (t) => {
    const [killed, torn] = await makeScenes(randomOfRun(t));
    const folder = copyOf(killed!.folder);
    const sound = await runMiniDb(['check', folder]);
    t.is(sound.code, 0, sound.stdout + sound.stderr);
    t.regex(
      sound.stdout,
      /: sound; \d+ files, .* rows? of the table, .* effects? of the journal; /,
    );
    t.is(sound.stderr, '');

    const cut = await runMiniDb(['check', copyOf(torn!.folder)]);
    t.is(cut.code, 0, cut.stdout);
    const bytes = `ends in ${torn!.tornBytes} bytes of an unfinished write`;
    t.true(cut.stdout.includes(bytes), cut.stdout);

    const server = await ServerProcess.start({ folder });
    t.teardown(() => server.kill());
    const locked = await runMiniDb(['check', folder]);
    t.is(locked.code, 3);
    t.is(locked.stdout, '');
    const inUse = `${folder} is in use by process ${server.pid}: stop it or choose another data directory`;
    t.is(locked.stderr, `mini-db: ${inUse}\n`);

    for (const wrong of [join(folder, 'none'), temporaryFolder(), join(folder, 'format.json')]) {
      const { code, stdout, stderr } = await runMiniDb(['check', wrong]);
      t.is(code, 2, stderr);
      t.is(stdout, '');
      t.regex(stderr, /^mini-db: (there is no directory|.* holds no data of Mini DB)/);
    }
    t.is((await runMiniDb(['check', '--help'])).code, 0);
  },
);

test.serial('what only an older version needs stops no start, and check reports it', async (t) => {
  const [killed] = await makeScenes(randomOfRun(t));
  const folder = copyOf(killed!.folder);
  const checked = await runMiniDb(['check', folder]);
  t.is(checked.code, 0);
  const old = await oldDataFile(folder);
  truncateSync(join(folder, old), 10);
  const damaged = await runMiniDb(['check', folder]);
  t.is(damaged.code, DAMAGED);
  const line = new RegExp(
    `^defect ${old} at byte 10: it has 10 bytes.*; a start does not read it`,
    'm',
  );
  t.regex(damaged.stdout, line);
  const server = await ServerProcess.start({ folder });
  t.is((await server.terminate()).code, 0);
});

/** The oldest file is in the folder because a version needs it that is not the newest. */
async function oldDataFile(folder: string): Promise<string> {
  const names = readdirSync(join(folder, 'table')).filter((name) => name.endsWith('.parquet'));
  const commits = readdirSync(join(folder, logFolder)).filter((name) => name.endsWith('.json'));
  const texts = commits.map((name) => readFileSync(join(folder, logFolder, name), 'utf8'));
  const removed = names
    .sort()
    .find((name) => texts.some((text) => text.includes(`{"remove":{"path":"${name}"`)));
  return `table/${removed!}`;
}
