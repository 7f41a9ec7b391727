import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { NodeDisk } from '../../../src/adapters/system/node-disk.js';
import { warnOfWideModes } from '../../../src/adapters/system/wide-modes.js';
import type { Log, LogFields } from '../../../src/application/ports/log.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

interface Warning {
  readonly fields: LogFields;
  readonly message: string;
}

async function warningsOf(root: string): Promise<Warning[]> {
  const warnings: Warning[] = [];
  const log = {
    warn: (_event: string, fields: LogFields, message: string) =>
      void warnings.push({ fields, message }),
  };
  await warnOfWideModes(root, log as unknown as Log);
  return warnings;
}

const INDEX = new URL('../../../src/index.js', import.meta.url);
const CLIENT = new URL('../../helpers/resp-client.js', import.meta.url);

/** Starts a server, writes, makes a checkpoint, and prints the mode of all that is there then. */
const SCRIPT = `
  import { readdirSync, lstatSync } from 'node:fs';
  import { join } from 'node:path';
  import { startServer } from '${INDEX.href}';
  import { RespClient } from '${CLIENT.href}';
  const data = process.argv[1];
  const server = await startServer({ data, port: 0, adminPort: 'off', logLevel: 'silent' });
  const client = await RespClient.connect(server.port);
  await client.command('SET', 'a', 'b');
  await client.command('SAVE');
  const modes = {};
  for (const path of ['.', ...readdirSync(data, { recursive: true })]) {
    const found = lstatSync(join(data, path));
    if (!found.isSymbolicLink()) modes[path] = (found.mode & 0o777).toString(8);
  }
  client.destroy();
  await server.stop();
  process.stdout.write(JSON.stringify(modes));`;

/** Modes by path. The umask is the process's, and a thread cannot change it. */
function modesOfServer(root: string, umask: string): Record<string, string> {
  const shell = ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath];
  const node = ['--input-type=module', '--eval', SCRIPT, root];
  return JSON.parse(execFileSync('sh', [...shell, ...node], { encoding: 'utf8' })) as never;
}

/** Of what is there, sorted. */
const kinds = (modes: Record<string, string>): string[] =>
  [...new Set(Object.values(modes))].sort();

async function directory(mode: number): Promise<string> {
  const root = join(temporaryFolder(), 'data');
  const disk = new NodeDisk(root);
  for (const folder of ['.', 'journal', 'table/_delta_log']) await disk.makeFolder(folder);
  for (const path of ['format.json', 'journal/1.journal', 'table/part.parquet']) {
    await (await disk.open(path, 'create')).close();
  }
  chmodSync(root, mode);
  return root;
}

test('a new directory and all in it are the owner’s, whatever the umask', async (t) => {
  const root = join(temporaryFolder(), 'data');
  const modes = modesOfServer(root, '000');
  t.deepEqual(kinds(modes), ['600', '700']);
  const paths = Object.keys(modes).join(' ');
  for (const part of ['format.json', 'lock.', '.journal', '.parquet', '00.json', '_delta_log']) {
    t.true(paths.includes(part), part);
  }
  t.deepEqual(await warningsOf(root), []);
});

test('where the group may read the directory it may read what is made there', async (t) => {
  const root = join(temporaryFolder(), 'data');
  mkdirSync(root);
  chmodSync(root, 0o750);
  const { lock, ...modes } = modesOfServer(root, '000');
  t.is(lock, undefined);
  const sockets = Object.keys(modes).filter((path) => path.startsWith('lock.'));
  t.deepEqual(
    sockets.map((path) => modes[path]),
    ['600'],
  );
  for (const path of sockets) delete modes[path];
  t.deepEqual(kinds(modes), ['640', '750']);
  t.deepEqual(await warningsOf(root), []);
});

test('one record tells of all that is wide, with what to do', async (t) => {
  const root = await directory(0o755);
  const [warning, ...others] = await warningsOf(root);
  t.deepEqual(others, []);
  t.deepEqual(warning?.fields, { path: root, mode: '0755', count: 1 });
  t.true(warning?.message.endsWith(`run chmod -R g-w,o-rwx ${root}`), warning?.message);
  chmodSync(join(root, 'journal', '1.journal'), 0o644);
  chmodSync(join(root, 'table'), 0o777);
  writeFileSync(join(root, 'notes'), '', { mode: 0o644 });
  t.deepEqual((await warningsOf(root))[0]?.fields, { path: root, mode: '0755', count: 4 });
  chmodSync(root, 0o750);
  t.is((await warningsOf(root))[0]?.fields['count'], 3);
  t.regex((await warningsOf(root))[0]?.message ?? '', / and 2 more in it: /);
});

test('nobody gets at wide files in a directory that is closed, and one that is gone is no matter', async (t) => {
  const root = await directory(0o700);
  chmodSync(join(root, 'format.json'), 0o666);
  t.deepEqual(await warningsOf(root), []);
  t.deepEqual(await warningsOf(join(root, 'missing')), []);
});
