import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { RespClient } from '../helpers/resp-client.js';
import { showResp } from '../helpers/resp-value.js';
import { ServerProcess } from '../helpers/server-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { EffectLog } from './effect-log.js';
import { startScript } from './python.js';

const KEYS = 5000;
const COMMANDS_AT_ONCE = 200;
/** Between these: some 25,000 changes a second, and processor time for checkpoints and readers. */
const PAUSE_MS = 5;
/** Far enough that none expires while it is read. */
const EXPIRY_MS = Date.UTC(2100, 0, 1);
/** Fewer would prove little; a machine with two processors made nearly five. */
const COMMITS_MIN_PER_MINUTE = 2;

interface Reading {
  readonly reader: string;
  readonly version: number;
  readonly rows: number;
  readonly digest: string;
}

/**
 * Loads a server while other people's readers follow its table, and checks each version that they saw
 * against what the client did.
 */
export async function readWhileWriting(
  seconds: number,
  random: SeededRandom,
  check: (what: string, isRight: boolean) => void,
): Promise<void> {
  const folder = temporaryFolder();
  const flags = ['--checkpoint-interval', '1s'];
  const server = await ServerProcess.start({ folder, durability: 'always', flags });
  const client = await RespClient.connect(server.port);
  const table = join(folder, 'table');
  const readers = startScript('follow_table.py', { table, seed: random.next() });
  const log = new EffectLog();
  const untilMs = Date.now() + seconds * 1000;
  while (Date.now() < untilMs) {
    await change(client, random, log);
    await delay(PAUSE_MS);
  }
  check('the last save', showResp(await client.command('SAVE')) === '+OK');
  client.destroy();
  const readings = (await readers.finish()) as Reading[];
  check('the server stops', (await server.terminate()).code === 0);
  compare(table, readings, log, check);
  const versions = new Set(readings.map(({ version }) => version)).size;
  const commitsMin = Math.max(1, Math.floor((seconds / 60) * COMMITS_MIN_PER_MINUTE));
  check(`${versions} versions, at least ${commitsMin}`, versions >= commitsMin);
  console.log(`${log.sequence} changes, ${versions} versions, ${readings.length} readings`);
}

function compare(
  table: string,
  readings: readonly Reading[],
  log: EffectLog,
  check: (what: string, isRight: boolean) => void,
): void {
  const newest = Math.max(...readings.map(({ version }) => version));
  const versions = Array.from({ length: newest + 1 }, (_, version) => version);
  const expected = [...log.digests(versions.map((version) => sequenceOf(table, version)))];
  for (const { reader, version, rows, digest } of readings) {
    const { rows: count, digest: right } = expected[version]!;
    check(`${reader}, version ${version}: ${rows} rows, expected ${count}`, digest === right);
  }
}

/** The last change that a version contains. */
function sequenceOf(table: string, version: number): number {
  const path = join(table, '_delta_log', `${String(version).padStart(20, '0')}.json`);
  return Number(/"txn":\{[^}]*"version":(\d+)/.exec(readFileSync(path, 'utf8'))?.[1]);
}

/** Some commands at once, and the same in the log. */
async function change(client: RespClient, random: SeededRandom, log: EffectLog): Promise<void> {
  const db = random.below(3);
  const commands: (string | Buffer)[][] = [['SELECT', String(db)]];
  for (let at = 0; at < COMMANDS_AT_ONCE; at++) commands.push(command(db, random, log));
  const replies = await client.pipeline(commands);
  const wrong = replies.map(showResp).find((reply) => reply.startsWith('-'));
  if (wrong !== undefined) throw new Error(wrong);
}

function command(db: number, random: SeededRandom, log: EffectLog): (string | Buffer)[] {
  const binary = random.below(8) === 0 ? String.fromCharCode(255, random.below(256)) : '';
  const key = `key:${random.below(KEYS)}${binary}`;
  const bytes = Buffer.from(key, 'latin1');
  const kind = random.below(10_000);
  if (kind < 1) {
    log.clear(db);
    return ['FLUSHDB'];
  }
  if (kind < 2000) {
    log.delete(db, key);
    return ['DEL', bytes];
  }
  if (kind < 3000) {
    log.persist(db, key);
    return ['PERSIST', bytes];
  }
  const value = Buffer.from(random.fill(new Uint8Array(random.below(30))));
  const expiresAtMs = random.below(4) === 0 ? EXPIRY_MS + random.below(1000) : 0;
  log.put(db, key, { value: value.toString('latin1'), expiresAtMs });
  return ['SET', bytes, value, ...(expiresAtMs === 0 ? [] : ['PXAT', String(expiresAtMs)])];
}
