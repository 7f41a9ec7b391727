import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';

/** What the package is for somebody who has only its tarball. */

const run = promisify(execFile);
/** Set once before the first test: an empty project that has installed the tarball. */
let project = '';
const command = (): string => join(project, 'node_modules', '.bin', 'mini-db');

/** Without settings of whoever runs the tests. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('MINIDB_')),
);

test.before('the tarball installs in an empty project', async (t) => {
  t.timeout(120_000);
  project = await mkdtemp(join(tmpdir(), 'mini-db-package-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const { stdout } = await run('npm', pack);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await writeFile(join(project, 'package.json'), '{"private": true, "type": "module"}');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--omit=dev'];
  await run('npm', ['install', ...flags, join(project, filename)], { cwd: project });
});

test.after.always(() => rm(project, { recursive: true, force: true }));

/** The first line of a process's output; an error with all that it said when it ends before. */
async function firstLine(child: ChildProcess): Promise<string> {
  let out = '';
  let error = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (error += text));
  child.stdout!.setEncoding('utf8');
  for await (const text of child.stdout!) {
    out += String(text);
    const end = out.indexOf('\n');
    if (end >= 0) return out.slice(0, end);
  }
  throw new Error(`ended without a line: ${out}${error}`);
}

/** What the server answers before it has the bytes of the expected answer. */
async function exchange(port: number, request: string, expected: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port });
  let received = '';
  socket.write(request);
  for await (const bytes of socket) {
    received += String(bytes);
    if (received.length >= expected.length) break;
  }
  return received;
}

test('the command shows its help and its version', async (t) => {
  const help = await run(command(), ['--help'], { env: environment });
  t.regex(help.stdout, /--admin-port <port\|off>/);
  const version = await run(command(), ['--version'], { env: environment });
  t.regex(version.stdout, /^\d+\.\d+\.\d+\n$/);
});

test('the command serves: ready line, an answer, and code 0 after SIGTERM', async (t) => {
  const data = join(project, 'served');
  const flags = ['--port', '0', '--admin-port', 'off', '--data', data];
  const child = spawn(command(), ['serve', ...flags], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  await once(child, 'spawn');
  const ready = JSON.parse(await firstLine(child)) as Record<string, unknown>;
  t.like(ready, { msg: 'ready', tlsPort: null, adminPort: null, pid: child.pid });
  t.is(await exchange(Number(ready['port']), 'PING\r\n', '+PONG\r\n'), '+PONG\r\n');
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  t.deepEqual(await exited, [0, null]);
});

test('a program starts and stops a server of its own', async (t) => {
  const script = `
    import { connect } from 'node:net';
    import { startServer } from 'mini-db';
    const server = await startServer({ port: 0, data: ${JSON.stringify(join(project, 'own'))}, adminPort: 'off' });
    const socket = connect({ host: '127.0.0.1', port: server.port });
    socket.write('PING\\r\\n');
    for await (const bytes of socket) {
      console.log(String(bytes).trim());
      break;
    }
    await server.stop();
    console.log('stopped');`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    env: environment,
    timeout: 30_000,
  });
  t.is(stdout, '+PONG\nstopped\n');
});
