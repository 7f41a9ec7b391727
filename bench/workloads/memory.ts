import { startContestants, stopContestants, type Contestant } from '../contestants.js';
import { setEntries } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { residentBytes } from '../process-accounting.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const MEBIBYTE = 1024 * 1024;
/** Of Redis's resident memory for the same entries. */
const TARGET = 0.75;

export const memory: Workload = {
  name: 'memory',
  summary: 'resident memory of an entry with 17 bytes of key and 34 of value',
  run: measureMemory,
};

interface Residence {
  readonly kind: string;
  readonly before: number;
  readonly after: number;
  readonly perEntry: number;
}

async function measureMemory(settings: BenchSettings): Promise<Table> {
  const contestants = await startContestants(settings.hasRedis, 'none');
  const measured: Residence[] = [];
  try {
    for (const contestant of contestants) {
      settings.progress(`loading ${formatCount(settings.keys)} entries into ${contestant.kind}`);
      measured.push(await fill(contestant, settings.keys));
    }
  } finally {
    await stopContestants(contestants);
  }
  const theirs = measured[1]?.perEntry;
  return {
    title: `resident memory, ${formatCount(settings.keys)} entries`,
    columns: ['', 'empty MiB', 'full MiB', 'bytes/entry', 'of redis', 'target'],
    rows: measured.map(({ kind, before, after, perEntry }, at) => [
      kind,
      (before / MEBIBYTE).toFixed(1),
      (after / MEBIBYTE).toFixed(1),
      perEntry.toFixed(1),
      at > 0 || theirs === undefined ? '' : (perEntry / theirs).toFixed(2),
      at > 0 ? '' : `≤ ${TARGET}`,
    ]),
  };
}

async function fill({ kind, server }: Contestant, entries: number): Promise<Residence> {
  const before = residentBytes(server.pid);
  await exchangeAll(server.port, setEntries(entries));
  const after = residentBytes(server.pid);
  return { kind, before, after, perEntry: (after - before) / entries };
}
