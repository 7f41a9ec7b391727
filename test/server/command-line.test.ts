import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import test from 'ava';
import { settingsOf } from '../../src/adapters/config/settings-of.js';
import { serve } from '../../src/start-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** Addresses of all that a command line has loaded: a report of coverage lists each script. */
async function loadedBy(...argv: string[]): Promise<string[]> {
  const folder = temporaryFolder();
  const env = { ...process.env, NODE_V8_COVERAGE: folder };
  await run(process.execPath, [MAIN, ...argv], { env, timeout: 60_000 });
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return (JSON.parse(text) as { result: { url: string }[] }).result.map(({ url }) => url);
  });
}

test('version and help are told without loading the server', async (t) => {
  for (const argv of [['--version'], ['--help'], ['help', 'serve']]) {
    const loaded = await loadedBy(...argv);
    t.true(loaded.some((url) => url.endsWith('/dist/src/main.js')));
    t.deepEqual(
      loaded.filter((url) => /\/(?:container|start-server)\.js$|\/inversify\//.test(url)),
      [],
    );
  }
});

test('a stop that was asked for before the server was loaded is heard', async (t) => {
  const data = join(temporaryFolder(), 'data');
  const settings = settingsOf({ data, port: 0, adminPort: 'off', logLevel: 'silent' });
  const started = serve(settings, {}, { stopping: AbortSignal.abort('SIGTERM') });
  t.is(await t.throwsAsync(started, { any: true }), 'SIGTERM' as unknown as Error);
  t.false(existsSync(data));
});
