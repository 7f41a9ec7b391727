import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { RespClient } from '../helpers/resp-client.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const SERVER = fileURLToPath(new URL('../helpers/full-disk-server.js', import.meta.url));
const UNEXPECTED = 1;

/** A server that nothing but its clients and timers keeps alive, once it does not listen any more. */
async function startOnFullDisk(t: ExecutionContext, folder: string, drainTimeout: string) {
  const flags = ['--port', '0', '--admin-port', 'off', '--data', folder, '--log-level', 'silent'];
  const how = ['--drain-timeout', drainTimeout];
  const child = spawn(process.execPath, [SERVER, 'serve', ...flags, ...how], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { port } = JSON.parse(line) as { port: number };
  const exited = once(child, 'close').then(([code]) => ({ code: Number(code), errors }));
  return { port, exited, terminate: () => child.kill('SIGTERM') };
}

async function untilWritesAreRefused(port: number): Promise<void> {
  const client = await RespClient.connect(port);
  let report = '';
  while (!report.includes('journal_status:err')) {
    const reply = await client.command('INFO', 'persistence');
    report = reply.type === 'bulk' ? reply.bytes.toString('latin1') : '';
  }
  client.destroy();
}

test('a stop ends as it should when only timers are left to wait for', async (t) => {
  const folder = temporaryFolder();
  const server = await startOnFullDisk(t, folder, '500ms');
  // The reply waits for the disk, and its client has nothing more to say: nobody reads from it.
  const client = await RespClient.connect(server.port);
  t.teardown(() => client.destroy());
  client.write('SET a 1\n');
  client.endInput();
  await untilWritesAreRefused(server.port);
  server.terminate();
  const { code, errors } = await server.exited;
  t.is(code, UNEXPECTED, errors);
  t.regex(errors, /^mini-db: write journal\/\S+: ENOSPC; check the data directory/);
  t.deepEqual(readdirSync(folder), [], 'the lock is given up');
  t.deepEqual(client.unasked, []);
});
