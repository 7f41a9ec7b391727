import test from 'ava';
import { RespClient } from '../helpers/resp-client.js';
import { showResp } from '../helpers/resp-value.js';
import { ServerEndedError, ServerProcess, type Exit } from '../helpers/server-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const STARTERS = 50;
const LOCKED = 3;
/** Many processes on few processors take their time, and nothing depends on how long. */
const STARTS_TIMEOUT_MS = 600_000;

/** Null when it got ready, else how it ended. */
async function outcome(server: ServerProcess): Promise<Exit | null> {
  try {
    await server.ready;
    return null;
  } catch (error) {
    if (error instanceof ServerEndedError) return error.exit;
    throw error;
  }
}

test('of many servers started at once on a killed one’s directory exactly one runs', async (t) => {
  t.timeout(STARTS_TIMEOUT_MS);
  const folder = temporaryFolder();
  const killed = await ServerProcess.start({ folder });
  const writer = await RespClient.connect(killed.port);
  await writer.command('SET', 'key', 'kept');
  await killed.kill();

  const servers = await Promise.all(
    Array.from({ length: STARTERS }, () => ServerProcess.spawn({ folder })),
  );
  t.teardown(() => Promise.all(servers.map((server) => server.kill())));
  const outcomes = await Promise.all(servers.map(outcome));

  const ended = outcomes.filter((exit) => exit !== null);
  t.is(ended.length, STARTERS - 1);
  for (const { code, stderr } of ended) {
    t.is(code, LOCKED, stderr);
    t.regex(stderr, /is in use by process \d+: stop it or choose another data directory/);
  }
  const winner = servers[outcomes.indexOf(null)]!;
  const reader = await RespClient.connect(winner.port);
  t.is(showResp(await reader.command('GET', 'key')), '"kept"');
  reader.destroy();
});

test('a directory is free again after a clean stop and after kill -9', async (t) => {
  const folder = temporaryFolder();
  for (const how of ['terminate', 'kill', 'terminate'] as const) {
    const server = await ServerProcess.start({ folder });
    await server[how]();
  }
  const last = await ServerProcess.start({ folder });
  t.is((await last.terminate()).code, 0);
});
