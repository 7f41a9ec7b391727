import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { cases } from '../helpers/scale.js';
import { HostileScene, TURN_MAX_MS } from './hostile-scene.js';

const CLIENTS = fileURLToPath(new URL('slow-clients-main.js', import.meta.url));
const CONNECTIONS = cases(300, 10_000);
/** Beside them the good client, and one that may come. */
const CONNECTIONS_MAX = CONNECTIONS + 2;
/** A byte a second, and quicker where nobody has the time. */
const INTERVAL_MS = cases(50, 1000);
const KIB = 1024;
/** What a connection takes in the server: sockets, sessions and an unfinished request. */
const CONNECTION_BYTES_MAX = 24 * KIB;

/** One turn serves all sockets that have something, so on a busy machine it may be all of them. */
const BYTE_MAX_MS = 0.05;

/** As many descriptors as the system allows. */
function startClients(port: number): ChildProcess {
  const command = 'ulimit -n "$(ulimit -H -n)"; exec "$@"';
  const words = [process.execPath, CLIENTS, port, CONNECTIONS, INTERVAL_MS].map(String);
  return spawn('sh', ['-c', command, 'sh', ...words], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

const message = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the clients ended with ${code}`)));
  });

test('clients that send a byte now and then cost little, and others are served', async (t) => {
  t.timeout(300_000);
  const scene = await HostileScene.start(t);
  t.is(await scene.ask('CONFIG', 'SET', 'maxclients', String(CONNECTIONS_MAX)), 'OK');
  const before = await scene.look();
  const clients = startClients(scene.port);
  t.teardown(() => clients.kill('SIGKILL'));
  t.deepEqual(await message(clients), { open: CONNECTIONS });
  let result: unknown = null;
  const ended = message(clients).then((told) => (result = told));
  let good = 0;
  while (result === null) {
    t.is(await scene.ask('SET', 'a', String(good)), 'OK');
    good++;
    if (good === 1) {
      const bytes = (await scene.look()) - before;
      t.true(bytes < CONNECTIONS * CONNECTION_BYTES_MAX, `${bytes} bytes`);
    }
  }
  await ended;
  t.log(`${CONNECTIONS} slow clients, ${good} requests of a good one`);
  t.deepEqual(result, { answered: CONNECTIONS });
  t.is(await scene.ask('GET', 'a'), String(good - 1));
  await scene.look(TURN_MAX_MS + CONNECTIONS * BYTE_MAX_MS);
});
