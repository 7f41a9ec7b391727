import { setTimeout as delay } from 'node:timers/promises';
import { RespClient } from '../../test/helpers/resp-client.js';
import { showResp } from '../../test/helpers/resp-value.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { usageOfChild } from '../child-usage.js';
import { changeEntries, keyAt, setEntries } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { type LoopFigures, MeasuredServer } from '../measured-server.js';
import { SteadyLoad } from '../steady-load.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const MICROSECONDS = 1_000_000;
const MEBIBYTE = 1024 * 1024;
/** Coprime to any number of keys that is likely: multiples of it are spread over all of them. */
const STRIDE = 7919;
const CHANGED_SHARE = 0.01;
const LOADED_KEYS = 1000;

export const checkpoint: Workload = {
  name: 'checkpoint',
  summary: 'SAVE of everything and of little; what it does to memory and to clients',
  run: measureCheckpoint,
};

interface Saved {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

async function measureCheckpoint(settings: BenchSettings): Promise<Table> {
  const server = await MeasuredServer.start(temporaryFolder());
  const client = await RespClient.connect(server.port);
  try {
    return await measure(settings, server, client);
  } finally {
    client.destroy();
    await server.kill();
  }
}

async function measure(
  settings: BenchSettings,
  server: MeasuredServer,
  client: RespClient,
): Promise<Table> {
  const { keys } = settings;
  const changed = Math.ceil(keys * CHANGED_SHARE);
  const range = Array.from({ length: changed }, (_, at) => Math.floor(keys / 2) + at);
  const spread = range.map((_, at) => (at * STRIDE) % keys);
  settings.progress(`filling ${formatCount(keys)} entries, SAVE of all and of 1 %`);
  await exchangeAll(server.port, setEntries(keys));
  const full = await save(server, client);
  await exchangeAll(server.port, changeEntries(range, keys));
  const ofRange = await save(server, client);
  await exchangeAll(server.port, changeEntries(spread, keys));
  const ofSpread = await save(server, client);
  settings.progress(
    'the event loop under a steady load, without SAVE and with one that rewrites all',
  );
  // So that every file has changes again.
  await exchangeAll(server.port, changeEntries(spread, 2 * keys));
  const load = new SteadyLoad(server.port, spread.slice(0, LOADED_KEYS).map(keyAt));
  const alone = await server.figuresOf(() => delay(ofSpread.seconds * 1000));
  const beside = await server.figuresOf(() => save(server, client));
  await load.stop();
  const peak = Math.max(full.peakBytes, ofRange.peakBytes, ofSpread.peakBytes);
  return {
    title: `checkpoints of ${formatCount(keys)} entries through SAVE, durability always`,
    columns: ['', 'measured', 'target'],
    rows: [
      ['everything, rows a second', formatCount(keys / full.seconds), '≥ 120,000'],
      ['everything, rows a second of processor time', formatCount(keys / full.cpuSeconds), ''],
      ['everything, s', full.seconds.toFixed(2), ''],
      ['1 % in one range, s', ofRange.seconds.toFixed(2), ''],
      ['1 % in one range, of everything', percentOf(ofRange.seconds / full.seconds), '≤ 10 %'],
      ['the same of processor time', percentOf(ofRange.cpuSeconds / full.cpuSeconds), ''],
      ['1 % at random, of everything', percentOf(ofSpread.seconds / full.seconds), ''],
      ['most memory of its process, MiB', (peak / MEBIBYTE).toFixed(0), '< 512'],
      ...loopRows(alone, beside),
    ],
  };
}

async function save(server: MeasuredServer, client: RespClient): Promise<Saved> {
  const started = performance.now();
  let seconds = 0;
  const { peakBytes, cpuMicroseconds } = await usageOfChild(server.pid, async () => {
    const reply = showResp(await client.command('SAVE'));
    seconds = (performance.now() - started) / 1000;
    if (reply !== '+OK') throw new Error(`SAVE: ${reply}`);
  });
  return { seconds, cpuSeconds: cpuMicroseconds / MICROSECONDS, peakBytes };
}

const percentOf = (share: number): string => `${(100 * share).toFixed(1)} %`;

function loopRows(alone: LoopFigures, beside: LoopFigures): string[][] {
  return [
    ['event loop late, p99.9 alone, ms', alone.p999Ms.toFixed(2), ''],
    ['event loop late, p99.9 during SAVE, ms', beside.p999Ms.toFixed(2), ''],
    ['during SAVE, times alone', (beside.p999Ms / alone.p999Ms).toFixed(2), '≤ 2'],
    ['longest turn alone, cpu ms', alone.longestTurnMs.toFixed(2), ''],
    ['longest turn during SAVE, cpu ms', beside.longestTurnMs.toFixed(2), '< 10'],
    ['event loop in use alone', `${(100 * alone.utilisation).toFixed(0)} %`, ''],
    ['event loop in use during SAVE', `${(100 * beside.utilisation).toFixed(0)} %`, ''],
  ];
}
