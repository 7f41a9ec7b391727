import { ServerProcess } from '../../test/helpers/server-process.js';
import { startContestants, stopContestants, type Contestant } from '../contestants.js';
import { getEntries, setEntries } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { cpuMicroseconds } from '../process-accounting.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const MICROSECONDS = 1_000_000;

export const restart: Workload = {
  name: 'restart',
  summary: 'loading, reading back and restarting with every write synced; all values compared',
  run: measureRestart,
};

async function measureRestart(settings: BenchSettings): Promise<Table> {
  const contestants = await startContestants(settings.hasRedis, 'always');
  const rows: string[][] = [];
  try {
    for (const contestant of contestants) {
      rows.push(await loadAndRestart(contestant, settings));
    }
  } finally {
    await stopContestants(contestants);
  }
  return {
    title: `${formatCount(settings.keys)} entries over one pipelined connection, durability always`,
    columns: [
      '',
      'load s',
      'keys/s',
      'read s',
      'keys/s',
      'stop s',
      'start s',
      'keys/s',
      'start cpu s',
      'read s',
    ],
    rows,
  };
}

async function loadAndRestart(contestant: Contestant, settings: BenchSettings): Promise<string[]> {
  const { kind, folder } = contestant;
  const { keys } = settings;
  settings.progress(`${kind}: loading, reading back, restarting, reading back`);
  const load = await secondsOf(() => exchangeAll(contestant.server.port, setEntries(keys)));
  const read = await secondsOf(() => exchangeAll(contestant.server.port, getEntries(keys)));
  const stop = await secondsOf(async () => {
    const exit = await contestant.server.terminate();
    if (exit.code !== 0) throw new Error(`${kind} stopped with ${JSON.stringify(exit)}`);
  });
  const start = await secondsOf(async () => {
    contestant.server = await ServerProcess.start({ kind, folder, durability: 'always' });
  });
  const startCpu = cpuMicroseconds(contestant.server.pid) / MICROSECONDS;
  const readAgain = await secondsOf(() => exchangeAll(contestant.server.port, getEntries(keys)));
  const speed = (seconds: number): string => formatCount(keys / seconds);
  return [
    kind,
    load.toFixed(2),
    speed(load),
    read.toFixed(2),
    speed(read),
    stop.toFixed(2),
    start.toFixed(2),
    speed(start),
    startCpu.toFixed(2),
    readAgain.toFixed(2),
  ];
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
