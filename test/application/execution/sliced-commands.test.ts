import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { SlicedCommands } from '../../../src/application/execution/sliced-commands.js';
import { Server } from '../../../src/application/server/server.js';
import { SLICED_BACKLOG_BYTES_MAX } from '../../../src/domain/limits.js';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { array, bulk, integer, OK } from '../../helpers/exchanges.js';
import {
  type MemoryClient,
  MemoryServer,
  type MemoryServerOptions,
} from '../../helpers/memory-server.js';
import { letLooksTakeTime } from '../../helpers/ticking-clock.js';

const KEYS = 5000;
/** Two steps of 256 keys a slice. */
const LOOK_MS = 1;

interface Scene {
  readonly server: MemoryServer;
  readonly client: MemoryClient;
  readonly other: MemoryClient;
}

/** A server with KEYS keys `gone:…` and one `kept`, and two clients. */
async function start(options: MemoryServerOptions = {}, keyBytes = 0): Promise<Scene> {
  const server = new MemoryServer(options);
  letLooksTakeTime(server, LOOK_MS);
  await server.container.get(Server).start();
  const [client, other] = [server.connect(), server.connect()];
  const names = Array.from({ length: KEYS }, (_, at) => `gone:${'x'.repeat(keyBytes)}${at} v`);
  for (let from = 0; from < KEYS; from += 100) {
    client.ask(`MSET ${names.slice(from, from + 100).join(' ')}\n`);
  }
  client.ask('SET kept v\n');
  server.journal.release();
  client.settle();
  client.channel.takeSent();
  return { server, client, other };
}

function send(client: MemoryClient, line: string): void {
  const bytes = Buffer.from(line, 'latin1');
  client.conversation.receive(bytes, 0, bytes.length);
}

const keysOf = ({ other }: Scene): number => Number(/^:(\d+)/.exec(askNow(other, 'DBSIZE\n'))![1]);

/** The answer that comes without a turn's end, in which the other's command would go on. */
function askNow(client: MemoryClient, line: string): string {
  send(client, line);
  return client.channel.takeSent();
}

/** The counts that another client saw after each slice, until there is nothing left to do. */
function countsDuring(scene: Scene): number[] {
  const counts: number[] = [];
  while (scene.server.timers.runTurn() > 0) counts.push(keysOf(scene));
  return counts;
}

const BOTH = [false, true].map((orderedIndex) => ({ orderedIndex }));

test('a reply in parts that its client asked not to have is silenced as a whole', async (t) => {
  const scene = await start();
  send(scene.client, 'CLIENT REPLY SKIP\nKEYS *\nPING\n');
  t.true(countsDuring(scene).length > 5);
  t.is(scene.client.channel.takeSent(), '+PONG\r\n');
});

test('while DELPREFIX goes on others are served, and its own client in order', async (t) => {
  for (const settings of BOTH) {
    const scene = await start({ settings });
    send(scene.client, 'DELPREFIX gone:\nGET kept\n');
    const counts = countsDuring(scene);
    const between = new Set(counts.filter((count) => count > 1 && count < KEYS + 1));
    t.true(between.size >= KEYS / 256 / 4, `${between.size} slices`);
    t.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    t.is(scene.client.channel.takeSent(), integer(KEYS) + bulk('v'));
    t.is(keysOf(scene), 1);
  }
});

test('SIZEPREFIX and SCANPREFIX go over many keys in slices too', async (t) => {
  for (const settings of BOTH) {
    const scene = await start({ settings });
    for (const [line, reply] of [
      ['SIZEPREFIX gone:\n', `*2\r\n:${KEYS}\r\n:${KEYS * 6 + 4 * KEYS - 1110}\r\n`],
      ['SCANPREFIX gone: COUNT 5000\n', null],
    ] as const) {
      send(scene.client, line);
      t.is(scene.client.channel.sent, '');
      t.true(countsDuring(scene).length > 3, line);
      const answered = scene.client.channel.takeSent();
      if (reply === null) t.true(answered.startsWith('*2\r\n$0\r\n\r\n*5000\r\n$6\r\ngone:0\r\n'));
      else t.is(answered, reply);
    }
  }
});

test('a few keys are answered at once', async (t) => {
  const { client } = await start({ settings: { orderedIndex: true } });
  const page = array(bulk('gone:120'), array(bulk('gone:12')));
  t.is(askNow(client, 'SCANPREFIX gone:12 COUNT 1\n'), page);
  t.is(askNow(client, 'DELPREFIX gone:123\n'), integer(11));
});

test('a key that is there all the time is found and removed, whatever others do', async (t) => {
  for (const settings of BOTH) {
    const scene = await start({ settings });
    send(scene.client, 'DELPREFIX gone:\n');
    for (let round = 0; scene.server.timers.runTurn() > 0; round++) {
      t.is(askNow(scene.other, `SET other:${round} v\nDEL gone:${round}\n`).slice(0, 5), OK);
    }
    const reply = Number(scene.client.channel.takeSent().slice(1));
    const rest = askNow(scene.other, 'SIZEPREFIX gone:\n');
    t.is(rest, '*2\r\n:0\r\n:0\r\n');
    t.true(reply > KEYS - 100 && reply <= KEYS, String(reply));
  }
});

test('what FLUSHDB puts in the place of the keys is left alone', async (t) => {
  for (const settings of BOTH) {
    const scene = await start({ settings });
    send(scene.client, 'DELPREFIX gone:\n');
    scene.server.timers.runTurn();
    const removed = KEYS + 1 - keysOf(scene);
    t.is(askNow(scene.other, 'FLUSHDB ASYNC\nSET gone:new v\n'), OK + OK);
    countsDuring(scene);
    t.is(scene.client.channel.takeSent(), integer(removed));
    t.is(askNow(scene.other, 'EXISTS gone:new\n'), integer(1));
  }
});

test('what SWAPDB puts in the place of the keys is left alone', async (t) => {
  for (const settings of BOTH) {
    const scene = await start({ settings });
    askNow(scene.other, 'SELECT 1\nSET gone:other v\nSELECT 0\n');
    send(scene.client, 'DELPREFIX gone:\n');
    scene.server.timers.runTurn();
    const removed = KEYS + 1 - keysOf(scene);
    t.is(askNow(scene.other, 'SWAPDB 0 1\n'), OK);
    scene.server.timers.runTurns();
    t.is(scene.client.channel.takeSent(), integer(removed));
    t.is(keysOf(scene), 1);
    t.is(askNow(scene.other, 'EXISTS gone:other\nSELECT 1\n'), integer(1) + OK);
    t.is(keysOf(scene), KEYS + 1 - removed);
  }
});

test('the reply of DELPREFIX waits until its last removal is durable', async (t) => {
  const scene = await start({ releaseManually: true });
  const { server, client } = scene;
  send(client, 'DELPREFIX gone:\n');
  server.timers.runTurns();
  const last = server.journal.appended;
  server.journal.release(last - 1);
  t.is(client.channel.sent, '');
  server.journal.release(last);
  t.is(client.channel.takeSent(), integer(KEYS));
});

/** The keys that a server finds after a crash that kept this. */
async function keysAfterCrash(store: MemoryJournalStore): Promise<number> {
  const client = (await MemoryServer.start({ store })).connect();
  if (client.ask('EXISTS kept\n') !== integer(1)) throw new Error('another key is gone');
  return Number(client.ask('DBSIZE\n').slice(1));
}

test('a crash in the middle of DELPREFIX leaves what was not removed yet', async (t) => {
  for (const settings of BOTH) {
    let crashes = 0;
    for (const share of [0, 0.3, 0.7, 1]) {
      const store = new MemoryJournalStore();
      const { server, client } = await start({ store, releaseManually: true, settings });
      const before = server.journal.durable;
      send(client, 'DELPREFIX gone:\n');
      server.timers.runTurn();
      server.timers.runTurn();
      const removed = server.journal.appended - before;
      t.true(removed > 0 && removed < KEYS);
      server.journal.release(before + Math.floor(removed * share));
      t.is(client.channel.sent, '');
      t.is(await keysAfterCrash(store), KEYS + 1 - Math.floor(removed * share));
      crashes++;
    }
    t.is(crashes, 4);
  }
});

test('DELPREFIX waits where the disk does not keep up', async (t) => {
  const scene = await start({ releaseManually: true }, 200);
  const { server, client } = scene;
  send(client, 'DELPREFIX gone:\n');
  server.timers.runTurns();
  const left = KEYS - (server.journal.appended - server.journal.durable);
  t.true(left > 0, `${left} keys are left`);
  t.true(server.journal.backlogBytes < SLICED_BACKLOG_BYTES_MAX + 100_000);
  for (let round = 0; client.channel.sent === '' && round < 100; round++) {
    server.journal.release();
    await new Promise((resolve) => setImmediate(resolve));
    server.timers.runTurns();
  }
  server.journal.release();
  t.is(client.channel.takeSent(), integer(KEYS));
});

test('a journal that takes nothing more ends DELPREFIX with its reason', async (t) => {
  const scene = await start();
  send(scene.client, 'DELPREFIX gone:\n');
  scene.server.timers.runTurn();
  scene.server.journal.refusal = 'MISCONF journal failed: no space';
  scene.server.timers.runTurns();
  t.is(scene.client.channel.takeSent(), '-MISCONF journal failed: no space\r\n');
  t.true(keysOf(scene) > 1);
});

test('a client that goes away does not stop its command, the end of the server does', async (t) => {
  const scene = await start();
  send(scene.client, 'DELPREFIX gone: LIMIT 4000\n');
  scene.client.conversation.closed();
  scene.server.timers.runTurns();
  t.is(keysOf(scene), KEYS + 1 - 4000);
  const another = scene.server.connect();
  send(another, 'DELPREFIX gone:\n');
  scene.server.container.get(SlicedCommands).stop();
  scene.server.timers.runTurns();
  t.is(another.channel.sent, '');
  t.true(keysOf(scene) > 1);
});

test('what goes wrong in a slice is told to its client, and others go on', async (t) => {
  const failures = [
    [new Error('a mistake'), '-ERR internal error'],
    [new OutOfMemoryError('no memory'), '-OOM command not allowed'],
  ] as const;
  for (const [failure, reply] of failures) {
    const scene = await start();
    send(scene.client, 'DELPREFIX gone:\n');
    scene.server.journal.delete = () => {
      throw failure;
    };
    scene.server.timers.runTurns();
    t.true(scene.client.channel.takeSent().startsWith(reply));
    t.is(askNow(scene.other, 'GET kept\n'), bulk('v'));
  }
});
