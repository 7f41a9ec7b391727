import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import test, { type ExecutionContext } from 'ava';
import { packageVersion } from '../../../src/adapters/cli/process-io.js';

/** A process whose server only waits to be stopped; `stop` is what stopping it does. */
function startProcess(t: ExecutionContext, stop: string): ChildProcess {
  const module = (path: string): string =>
    JSON.stringify(new URL(`../../../src/adapters/${path}`, import.meta.url).href);
  const script = `
    import { processIo } from ${module('cli/process-io.js')};
    import { runCli } from ${module('cli/run-cli.js')};
    import { configuration } from ${module('config/read-settings.js')};
    const serve = async () => {
      const alive = setInterval(() => undefined, 1000);
      let end;
      const stopped = new Promise((resolve) => (end = resolve));
      const stop = async () => { ${stop} };
      // The ready line is written in this turn, before the immediate.
      setImmediate(() => process.stderr.write('was ready'));
      const done = async () => undefined;
      const ports = { port: 1, tlsPort: null, adminPort: null };
      return { ...ports, reload: done, reopenLogs: done, stopped, stop };
    };
    process.exitCode = await runCli(['serve'], {}, processIo({ configuration, serve }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  return child;
}

test("the version is the package's", async (t) => {
  const content = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  t.is(packageVersion(), content.version);
});

test('SIGTERM and SIGINT stop a process that was ready, with code 0', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const child = startProcess(t, 'clearInterval(alive); end();');
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    t.deepEqual(JSON.parse(String(line)), {
      msg: 'ready',
      port: 1,
      tlsPort: null,
      adminPort: null,
      pid: child.pid,
      version: packageVersion(),
    });
    child.kill(signal);
    t.deepEqual(await once(child, 'exit'), [0, null]);
  }
});

test('a second signal ends a stop that hangs', async (t) => {
  const child = startProcess(t, 'process.stdout.write("stopping"); await new Promise(() => {});');
  await once(child.stdout!, 'data');
  child.kill('SIGTERM');
  const [text] = (await once(child.stdout!, 'data')) as [Buffer];
  t.is(String(text), 'stopping');
  child.kill('SIGTERM');
  t.deepEqual(await once(child, 'exit'), [null, 'SIGTERM']);
});

test('a reader that has gone away before the ready line does not end the server', async (t) => {
  const child = startProcess(t, 'clearInterval(alive); end();');
  child.stdout!.destroy();
  await once(child.stderr!, 'data');
  child.kill('SIGTERM');
  t.deepEqual(await once(child, 'exit'), [0, null]);
});
