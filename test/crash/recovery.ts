import { RespClient, assertStatus } from '../helpers/resp-client.js';
import { bytesOf, showResp, type RespValue } from '../helpers/resp-value.js';
import { containerOf, fieldOf } from './hash-fields.js';
import { DATABASES, type Scene } from './scene.js';
import type { SharedCounters } from './shared-counters.js';
import { showState, showStates, type Violation } from './violations.js';
import type { KeyState, Observation, WriterHistory } from './writer-history.js';

const KEYS_AT_ONCE = 500;
const DAY_SECONDS = 86_400;

/**
 * Reads everything back from a restarted server, reports what cannot be, and takes what was found as
 * the settled past. Returns how many keys were read.
 */
export async function verifyRecovery(port: number, scene: Scene): Promise<number> {
  let keys = 0;
  for (const database of DATABASES) {
    const client = await RespClient.connect(port);
    assertStatus(await client.command('SELECT', String(database)), 'OK');
    let live = await verifyShared(client, scene, scene.sharedIn(database));
    for (const writer of scene.writersIn(database)) {
      const found = await readStates(client, scene.histories[writer]!.keys());
      verifyWriter(scene, writer, found);
      keys += found.size;
      const there = [...found].filter(([, state]) => state !== null).map(([key]) => key);
      live += new Set(there.map(containerOf)).size;
      await verifyLengths(client, scene, there);
    }
    await verifySize(client, { scene, database, live });
    client.destroy();
  }
  return keys;
}

async function readStates(
  client: RespClient,
  keys: readonly string[],
): Promise<Map<string, KeyState>> {
  const states = new Map<string, KeyState>();
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const some = keys.slice(from, from + KEYS_AT_ONCE);
    const replies = await client.pipeline(
      some.flatMap((key) => {
        const inHash = fieldOf(key);
        if (inHash === null)
          return [
            ['GET', key],
            ['TTL', key],
          ];
        return [
          ['HGET', inHash.hash, inHash.field],
          ['TTL', inHash.hash],
        ];
      }),
    );
    some.forEach((key, at) => {
      states.set(key, stateOf(replies[at * 2]!, replies[at * 2 + 1]!));
    });
  }
  return states;
}

function stateOf(value: RespValue, ttl: RespValue): KeyState {
  const bytes = bytesOf(value);
  if (bytes === null) return null;
  if (ttl.type !== 'integer') throw new Error(`TTL answered ${showResp(ttl)}`);
  const days = ttl.value < 0n ? 0 : Math.round(Number(ttl.value) / DAY_SECONDS);
  return { value: bytes.toString('latin1'), days };
}

function verifyWriter(scene: Scene, writer: number, found: Map<string, KeyState>): void {
  const history = scene.histories[writer]!;
  const observations = [...found].map(([key, state]) => exactly(key, state));
  if (history.explain(observations, history.floor) === null) {
    const lost = lostKeys(history, found);
    for (const violation of lost) scene.report(violation);
    if (lost.length === 0) scene.report(tornWriter(history, writer, observations));
  }
  history.settle(found);
}

function exactly(key: string, found: KeyState): Observation {
  const matches = (state: KeyState): boolean =>
    state === null || found === null
      ? state === found
      : state.value === found.value && state.days === found.days;
  return { key, matches };
}

/** Keys that on their own cannot be explained: older than acknowledged or seen, or never sent. */
function lostKeys(history: WriterHistory, found: ReadonlyMap<string, KeyState>): Violation[] {
  const lost: Violation[] = [];
  for (const [key, state] of found) {
    if (history.explain([exactly(key, state)], history.floor) !== null) continue;
    const expected = showStates(history.statesFrom(key, history.floor));
    lost.push({ what: 'after recovery', key, expected, found: showState(state) });
  }
  return lost;
}

/** Every key is possible, but not together: half of a command survived, or a later one without an earlier. */
function tornWriter(
  history: WriterHistory,
  writer: number,
  observations: readonly Observation[],
): Violation {
  const positions = observations.map(({ key, matches }) => ({
    key,
    position: history.explain([{ key, matches }], history.floor) ?? 0,
  }));
  const latest = positions.reduce((a, b) => (b.position > a.position ? b : a));
  const behind = observations.find(({ key, matches }) => {
    return history.explain([{ key, matches }], latest.position) === null;
  });
  return {
    what: `after recovery of writer ${writer}`,
    key: behind?.key ?? 'several',
    expected: `to be as after command ${latest.position}, whose effect ${latest.key} shows`,
    found: 'an earlier state',
  };
}

async function verifyShared(
  client: RespClient,
  scene: Scene,
  shared: SharedCounters,
): Promise<number> {
  let live = 0;
  for (const key of shared.keys()) {
    const bytes = bytesOf(await client.command('GET', key));
    const value = Number(bytes?.toString('latin1') ?? 0);
    const expected = shared.check(key, value);
    if (expected !== null) {
      scene.report({ what: 'after recovery', key, expected, found: String(value) });
    }
    shared.settle(key, value);
    if (bytes !== null) live++;
  }
  return live;
}

/** All keys that were ever sent have been looked at, so one more is one that nobody sent. */
async function verifySize(
  client: RespClient,
  { scene, database, live }: { scene: Scene; database: number; live: number },
): Promise<void> {
  const reply = showResp(await client.command('DBSIZE'));
  if (reply === `:${live}`) return;
  scene.report({
    what: 'after recovery',
    key: `(all of database ${database})`,
    expected: `${live} keys`,
    found: reply,
  });
}

/** All fields that were ever sent have been looked at, too; `there` are the ones that were found. */
async function verifyLengths(
  client: RespClient,
  scene: Scene,
  there: readonly string[],
): Promise<void> {
  const lengths = new Map<string, number>();
  for (const key of there) {
    const hash = fieldOf(key)?.hash;
    if (hash !== undefined) lengths.set(hash, (lengths.get(hash) ?? 0) + 1);
  }
  for (const [key, length] of lengths) {
    const found = showResp(await client.command('HLEN', key));
    if (found === `:${length}`) continue;
    scene.report({ what: 'after recovery', key, expected: `${length} fields`, found });
  }
}

/** Commits of the table so far: what was read back came from it and from the journal behind it. */
export async function tableCommits(port: number): Promise<number> {
  const client = await RespClient.connect(port);
  const report = bytesOf(await client.command('INFO', 'persistence'))?.toString() ?? '';
  client.destroy();
  return Number(/^table_version:(\d+)/m.exec(report)?.[1] ?? -1) + 1;
}
