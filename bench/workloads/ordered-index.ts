import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { RespClient } from '../../test/helpers/resp-client.js';
import { showResp } from '../../test/helpers/resp-value.js';
import { ServerProcess } from '../../test/helpers/server-process.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { keyAt, setKeys } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { MeasuredServer } from '../measured-server.js';
import { type Impact, impactOnOthers } from '../other-clients.js';
import { cpuMicroseconds } from '../process-accounting.js';
import { formatRatio, median } from '../statistics.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const REPEATS = 3;
const SCANS = 200;
const SCANS_WITHOUT_INDEX = 5;
const SCAN_STRIDE = 1000;
const OTHER_KEYS = 1001;
const WITHOUT = 0;
const WITH = 1;
const FLAGS: readonly (readonly string[])[] = [[], ['--ordered-index']];

export const orderedIndex: Workload = {
  name: 'index',
  summary: 'SET, SCANPREFIX and DELPREFIX without and with --ordered-index',
  run: measureIndex,
};

interface Measured {
  /** Processor time of the server for a SET, in microseconds. */
  readonly newKey: number[];
  readonly knownKey: number[];
  usedBytesPerKey: number;
  scanMs: number;
}

async function measureIndex(settings: BenchSettings): Promise<Table> {
  const measured = await measureSets(settings);
  const removals = [];
  for (const isIndexed of [false, true]) removals.push(await measureRemoval(settings, isIndexed));
  const [without, indexed] = [measured[WITHOUT]!, measured[WITH]!];
  const row = (what: string, cells: readonly number[], digits: number, last = ''): string[] => [
    what,
    ...cells.map((cell) => cell.toFixed(digits)),
    last,
  ];
  const sets = (what: string, of: 'newKey' | 'knownKey'): string[] => {
    const ratio = formatRatio(indexed[of], without[of]);
    return row(what, [median(without[of]), median(indexed[of])], 2, ratio);
  };
  return {
    title: `${formatCount(settings.keys)} keys of 17 bytes; SET in ${REPEATS} rounds in turns, pipelined, durability none`,
    columns: ['', 'without', 'with index', 'ratio (min–max)'],
    rows: [
      sets('SET of a new key at random, cpu µs', 'newKey'),
      sets('SET of a known key at random, cpu µs', 'knownKey'),
      row('used_memory a key, bytes', [without.usedBytesPerKey, indexed.usedBytesPerKey], 1),
      row('SCANPREFIX of 100 keys, ms', [without.scanMs, indexed.scanMs], 2),
      ...removalRows(removals, row),
    ],
  };
}

async function measureSets(settings: BenchSettings): Promise<Measured[]> {
  const servers: ServerProcess[] = [];
  for (const flags of FLAGS) {
    const folder = temporaryFolder();
    servers.push(await ServerProcess.start({ folder, durability: 'none', flags }));
  }
  const measured = servers.map((): Measured => {
    return { newKey: [], knownKey: [], usedBytesPerKey: 0, scanMs: 0 };
  });
  const shuffled = shuffledKeys(settings.keys);
  try {
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      settings.progress(`round ${repeat + 1} of SET without and with the index`);
      for (const [at, server] of servers.entries()) await setAll(server, shuffled, measured[at]!);
    }
    settings.progress('SCANPREFIX without and with the index');
    for (const [at, server] of servers.entries()) {
      const scans = at === WITH ? SCANS : SCANS_WITHOUT_INDEX;
      measured[at]!.scanMs = await scanMs(server.port, scans, settings.keys);
    }
  } finally {
    for (const server of servers) await server.kill();
  }
  return measured;
}

/** Fills an empty database, and sets every key once more. */
async function setAll(server: ServerProcess, keys: string[], into: Measured): Promise<void> {
  const client = await RespClient.connect(server.port);
  await client.command('FLUSHALL');
  const usedBefore = await usedMemory(client);
  for (const cpu of [into.newKey, into.knownKey]) {
    const before = cpuMicroseconds(server.pid);
    await exchangeAll(server.port, setKeys(keys));
    cpu.push((cpuMicroseconds(server.pid) - before) / keys.length);
  }
  into.usedBytesPerKey = ((await usedMemory(client)) - usedBefore) / keys.length;
  client.destroy();
}

async function usedMemory(client: RespClient): Promise<number> {
  const report = showResp(await client.command('INFO', 'memory'));
  return Number(/used_memory:(\d+)/.exec(report)![1]);
}

async function scanMs(port: number, scans: number, keys: number): Promise<number> {
  const client = await RespClient.connect(port);
  const times: number[] = [];
  for (let scan = 0; scan < scans; scan++) {
    const started = performance.now();
    await client.command('SCANPREFIX', keyAt((scan * SCAN_STRIDE) % keys).slice(0, -2));
    times.push(performance.now() - started);
  }
  client.destroy();
  return median(times);
}

/** Of half of the keys, under a steady load and durability always. */
async function measureRemoval(settings: BenchSettings, isIndexed: boolean): Promise<Impact> {
  settings.progress(`DELPREFIX of half of the keys ${isIndexed ? 'with' : 'without'} the index`);
  const server = await MeasuredServer.start(temporaryFolder(), { orderedIndex: isIndexed });
  const client = await RespClient.connect(server.port);
  const half = settings.keys >> 1;
  const names = shuffledKeys(settings.keys).map((key) =>
    key < keyAt(half) ? `gone:${key.slice(5)}` : key,
  );
  try {
    await exchangeAll(server.port, setKeys(names));
    const kept = names.filter((name) => name.startsWith('key:')).slice(0, OTHER_KEYS);
    return await impactOnOthers(server, kept, async () => {
      const reply = showResp(await client.command('DELPREFIX', 'gone:'));
      if (reply !== `:${half}`) throw new Error(`DELPREFIX: ${reply}`);
    });
  } finally {
    client.destroy();
    await server.kill();
  }
}

type Row = (what: string, cells: readonly number[], digits: number, last?: string) => string[];

function removalRows(removals: readonly Impact[], row: Row): string[][] {
  const each = (of: (removal: Impact) => number): number[] => removals.map(of);
  return [
    row(
      'DELPREFIX of half, s',
      each(({ seconds }) => seconds),
      2,
    ),
    row(
      'others wait, p99.9 before, ms',
      each(({ aloneMs }) => aloneMs),
      2,
    ),
    row(
      'others wait, p99.9 during, ms',
      each(({ besideMs }) => besideMs),
      2,
    ),
    row(
      'longest turn before, cpu ms',
      each(({ alone }) => alone.longestTurnMs),
      2,
    ),
    row(
      'longest turn during, cpu ms',
      each(({ beside }) => beside.longestTurnMs),
      2,
      '< 10',
    ),
  ];
}

/** The same order each time. */
function shuffledKeys(count: number): string[] {
  const keys = Array.from({ length: count }, (_, at) => keyAt(at));
  const random = new SeededRandom(1);
  for (let at = count - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const moved = keys[at]!;
    keys[at] = keys[other]!;
    keys[other] = moved;
  }
  return keys;
}
