import { RespClient } from '../../test/helpers/resp-client.js';
import { showResp } from '../../test/helpers/resp-value.js';
import { ServerProcess } from '../../test/helpers/server-process.js';
import { startContestants, stopContestants, type Contestant } from '../contestants.js';
import { getEntries, setEntries } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { cpuMicroseconds } from '../process-accounting.js';
import { formatRatio, median } from '../statistics.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const MICROSECONDS = 1_000_000;
const STARTS = 5;

export const load: Workload = {
  name: 'load',
  summary: 'starts after SAVE and a kill: from the table against from an RDB file, in turns',
  run: measureLoad,
};

interface Starts {
  readonly seconds: number[];
  readonly cpuSeconds: number[];
}

async function measureLoad(settings: BenchSettings): Promise<Table> {
  const contestants = await startContestants(settings.hasRedis, 'none');
  const starts = contestants.map((): Starts => ({ seconds: [], cpuSeconds: [] }));
  try {
    for (const contestant of contestants) await fillAndSave(contestant, settings);
    for (let start = 0; start < STARTS; start++) {
      for (const [at, contestant] of contestants.entries()) await restart(contestant, starts[at]!);
    }
    for (const { server } of contestants) await exchangeAll(server.port, getEntries(settings.keys));
  } finally {
    await stopContestants(contestants);
  }
  return tableOf(settings, contestants, starts);
}

async function fillAndSave({ kind, server }: Contestant, settings: BenchSettings): Promise<void> {
  settings.progress(`${kind}: filling, SAVE, starting ${STARTS} times, reading back`);
  await exchangeAll(server.port, setEntries(settings.keys));
  const client = await RespClient.connect(server.port);
  const reply = showResp(await client.command('SAVE'));
  client.destroy();
  if (reply !== '+OK') throw new Error(`SAVE: ${reply}`);
}

async function restart(contestant: Contestant, starts: Starts): Promise<void> {
  const { kind, folder } = contestant;
  await contestant.server.kill();
  const started = performance.now();
  contestant.server = await ServerProcess.start({ kind, folder, durability: 'none' });
  starts.seconds.push((performance.now() - started) / 1000);
  starts.cpuSeconds.push(cpuMicroseconds(contestant.server.pid) / MICROSECONDS);
}

function tableOf(
  { keys }: BenchSettings,
  contestants: readonly Contestant[],
  starts: readonly Starts[],
): Table {
  const [ours, theirs] = starts;
  return {
    title: `${STARTS} starts with ${formatCount(keys)} entries: medians`,
    columns: ['', 'start s', 'fastest s', 'cpu s', 'times redis (min–max)', 'target'],
    rows: contestants.map(({ kind }, at) => {
      const { seconds, cpuSeconds } = starts[at]!;
      const isOurs = at === 0 && theirs !== undefined;
      return [
        kind,
        median(seconds).toFixed(2),
        Math.min(...seconds).toFixed(2),
        median(cpuSeconds).toFixed(2),
        isOurs ? formatRatio(ours!.seconds, theirs.seconds) : '',
        isOurs ? '≤ 3' : '',
      ];
    }),
  };
}
