import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import test from 'ava';
import { ServerEndedError, ServerProcess, type Exit } from '../helpers/server-process.js';
import type { ServerOptions } from '../helpers/server-kinds.js';
import { RespClient } from '../helpers/resp-client.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { tokenFile } from '../helpers/token-file.js';

// What the process tells whoever starts it when it cannot run.

const UNEXPECTED = 1;
const USAGE = 2;
const DAMAGED = 4;
const ADDRESS_IN_USE = 5;

async function exitOf(options: ServerOptions): Promise<Exit> {
  try {
    const server = await ServerProcess.start(options);
    await server.kill();
    throw new Error('the server started');
  } catch (error) {
    if (error instanceof ServerEndedError) return error.exit;
    throw error;
  }
}

/** A directory whose journal holds many writes, after a clean stop or a kill. */
async function writtenFolder(how: 'terminate' | 'kill'): Promise<string> {
  const folder = temporaryFolder();
  const server = await ServerProcess.start({ folder });
  const client = await RespClient.connect(server.port);
  // Several pipelines, so that the journal has several batches.
  for (let batch = 0; batch < 20; batch++) {
    const commands = Array.from({ length: 50 }, (_, at) => ['SET', `key:${batch}:${at}`, 'value']);
    await client.pipeline(commands);
  }
  client.destroy();
  await server[how]();
  return folder;
}

/** Flips one bit in the first half of the oldest journal file; returns the file's name. */
function damageJournal(folder: string): string {
  const journal = join(folder, 'journal');
  const name = readdirSync(journal)
    .filter((file) => file.endsWith('.journal'))
    .sort()[0];
  if (name === undefined) throw new Error('there is no journal');
  const bytes = readFileSync(join(journal, name));
  // The end may be space that was only reserved.
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  const at = Math.floor(end / 2);
  bytes.writeUInt8(bytes[at]! ^ 1, at);
  writeFileSync(join(journal, name), bytes);
  return name;
}

for (const how of ['terminate', 'kill'] as const) {
  test.serial(
    `a journal damaged after ${how} refuses the start, names the file and stays as it is`,
    async (t) => {
      const folder = await writtenFolder(how);
      const name = damageJournal(folder);
      const before = readFileSync(join(folder, 'journal', name));
      for (let attempt = 0; attempt < 2; attempt++) {
        const { code, stderr } = await exitOf({ folder });
        t.is(code, DAMAGED, stderr);
        t.true(stderr.includes(name), stderr);
        t.regex(stderr, /is damaged at byte \d+/);
      }
      t.deepEqual(readFileSync(join(folder, 'journal', name)), before);
    },
  );
}

test.serial('a port in use ends the start with its own code', async (t) => {
  const listener = createServer().listen(0, '127.0.0.1');
  t.teardown(() => listener.close());
  await new Promise((resolve) => listener.once('listening', resolve));
  const { port } = listener.address() as AddressInfo;
  const { code, stderr } = await exitOf({ folder: temporaryFolder(), port });
  t.is(code, ADDRESS_IN_USE, stderr);
  t.true(stderr.includes(String(port)), stderr);
});

test.serial('a file in the place of the data directory is named, with what to do', async (t) => {
  const file = join(temporaryFolder(), 'data');
  writeFileSync(file, 'not a folder');
  for (const folder of [file, join(file, 'below')]) {
    const { code, stderr } = await exitOf({ folder });
    t.is(code, UNEXPECTED, stderr);
    t.true(stderr.includes(`mkdir ${folder}: `), stderr);
    t.regex(stderr, /; a file is in the way, move it or choose another data directory$/m);
  }
  t.is(readFileSync(file, 'utf8'), 'not a folder');
});

test.serial('an unknown flag is a usage error that names the nearest', async (t) => {
  const { code, stderr } = await exitOf({
    folder: temporaryFolder(),
    flags: ['--durabilty', 'none'],
  });
  t.is(code, USAGE);
  t.regex(stderr, /unknown flag --durabilty; the nearest is --durability/);
  t.is(stderr.trimEnd().split('\n').length, 1);
});

test.serial('a wrong value is a usage error that tells what was expected', async (t) => {
  const { code, stderr } = await exitOf({ folder: temporaryFolder(), flags: ['--port', 'abc'] });
  t.is(code, USAGE);
  t.regex(stderr, /--port: expected .*, received "?abc/);
});

test.serial(
  'an unknown variable of the environment is a usage error that names the nearest',
  async (t) => {
    const environment = { MINIDB_PROT: '1' };
    const { code, stderr } = await exitOf({ folder: temporaryFolder(), environment });
    t.is(code, USAGE);
    t.regex(stderr, /MINIDB_PROT.*MINIDB_PORT/);
  },
);

test.serial('a host that other machines reach is refused before anything is opened', async (t) => {
  const tokens = join(temporaryFolder(), 'tokens');
  writeFileSync(tokens, tokenFile(), { mode: 0o600 });
  const cases = [
    [['--host', '0.0.0.0'], /--host 0\.0\.0\.0 .*--allow-unauthenticated/],
    [['--host', '::'], /--host :: .*--allow-unauthenticated/],
    [['--admin-port', '0', '--admin-host', '0.0.0.0'], /--admin-host 0\.0\.0\.0 /],
    [['--host', '0.0.0.0', '--auth-tokens', tokens], /tokens .*--allow-plaintext-auth/],
  ] as const;
  for (const [flags, message] of cases) {
    const folder = join(temporaryFolder(), 'data');
    const { code, stderr } = await exitOf({ folder, flags });
    t.is(code, USAGE, stderr);
    t.regex(stderr, message);
    t.is(stderr.trimEnd().split('\n').length, 1);
    t.false(existsSync(folder));
  }
});

test.serial('it is listened on when that is accepted', async (t) => {
  const tokens = join(temporaryFolder(), 'tokens');
  writeFileSync(tokens, tokenFile(), { mode: 0o600 });
  const cases = [
    ['--host', '0.0.0.0', '--allow-unauthenticated'],
    ['--host', '0.0.0.0', '--auth-tokens', tokens, '--allow-plaintext-auth'],
    ['--host', 'localhost'],
  ];
  for (const flags of cases) {
    const server = await ServerProcess.start({ folder: temporaryFolder(), flags });
    t.true(server.port > 0);
    await server.kill();
  }
});

test.serial('a host that does not exist is a usage error', async (t) => {
  const flags = ['--host', 'nowhere.invalid'];
  const { code, stderr } = await exitOf({ folder: temporaryFolder(), flags });
  t.is(code, USAGE, stderr);
  t.regex(stderr, /there is no host nowhere\.invalid; correct --host or --admin-host/);
});

test.serial('an audit log that cannot be opened is a usage error', async (t) => {
  const folder = join(temporaryFolder(), 'data');
  const flags = ['--audit-log', join(temporaryFolder(), 'missing', 'audit.log')];
  const { code, stderr } = await exitOf({ folder, flags });
  t.is(code, USAGE, stderr);
  t.regex(stderr, /cannot open the audit log: ENOENT.*; give --audit-log a file/);
  t.false(existsSync(folder));
});
