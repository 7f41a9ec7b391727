import type { TestCertificates } from '../test/helpers/test-certificates.js';
import type { Durability } from '../test/helpers/server-kinds.js';
import {
  startContestants,
  stopContestants,
  WITHOUT_SNAPSHOTS,
  type Contestant,
} from './contestants.js';
import { cpuMicroseconds } from './process-accounting.js';
import { redisBenchmark, type Load } from './redis-benchmark.js';
import { formatRatio, median } from './statistics.js';
import { formatCount, type Table } from './table.js';
import type { BenchSettings } from './workloads/workload.js';

const REPEATS = 3;
const RUN_SECONDS = 3;
const QUICK_RUN_SECONDS = 1;
/** Commands of the run that is dropped: it warms both servers up and tells how many make a run. */
const WARM_UP_COMMANDS = 200_000;
const COMMANDS_STEP = 1000;
const COLUMNS = ['', 'ours/s', 'redis/s', 'ratio (min–max)', 'target', 'ours µs', 'redis µs'];

export interface Comparison {
  readonly test: 'set' | 'get';
  readonly pipeline: number;
  /** How many times Redis's commands per second ours should reach. */
  readonly target: number;
}

interface Secure {
  /** File of the authority; undefined without TLS. */
  readonly ca: string | undefined;
}

interface Measurement {
  readonly perSecond: number[];
  /** Processor time of the server for one command, in microseconds. */
  readonly cpu: number[];
}

/**
 * Commands per second and processor time, ours and Redis's in turns under the same client; neither
 * writes its table or its log anew meanwhile.
 */
export async function compareThroughput(
  durability: Durability,
  comparisons: readonly Comparison[],
  settings: BenchSettings,
  certificates?: TestCertificates,
): Promise<Table> {
  const ca = certificates?.ca;
  const contestants = await startContestants(settings.hasRedis, durability, {
    flags: WITHOUT_SNAPSHOTS,
    ...(certificates && { tls: { ...certificates.issued('server'), ca: certificates.ca } }),
  });
  const rows: string[][] = [];
  try {
    for (const comparison of comparisons) {
      settings.progress(`${comparison.test} with pipelines of ${comparison.pipeline}`);
      const measured = await compare(contestants, comparison, { ...settings, ca });
      rows.push(row(comparison, measured[0]!, measured[1]));
    }
  } finally {
    await stopContestants(contestants);
  }
  const how = certificates === undefined ? '' : ' over TLS';
  const title = `redis-benchmark${how}, durability ${durability}: medians of ${REPEATS} runs in turns, no snapshots`;
  return { title, columns: COLUMNS, rows };
}

async function compare(
  contestants: readonly Contestant[],
  { test, pipeline }: Comparison,
  { isQuick, ca }: BenchSettings & Secure,
): Promise<Measurement[]> {
  const warmUp = { test, pipeline, commands: WARM_UP_COMMANDS };
  const speeds: number[] = [];
  for (const { server } of contestants) speeds.push(await redisBenchmark(server.port, warmUp, ca));
  const seconds = isQuick ? QUICK_RUN_SECONDS : RUN_SECONDS;
  const commands = Math.ceil((median(speeds) * seconds) / COMMANDS_STEP) * COMMANDS_STEP;
  const measured = contestants.map((): Measurement => ({ perSecond: [], cpu: [] }));
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [at, contestant] of contestants.entries()) {
      await measure(contestant, { test, pipeline, commands, ca }, measured[at]!);
    }
  }
  return measured;
}

async function measure(
  { server }: Contestant,
  { ca, ...load }: Load & Secure,
  into: Measurement,
): Promise<void> {
  const before = cpuMicroseconds(server.pid);
  into.perSecond.push(await redisBenchmark(server.port, load, ca));
  into.cpu.push((cpuMicroseconds(server.pid) - before) / load.commands);
}

function row(
  { test, pipeline, target }: Comparison,
  ours: Measurement,
  theirs?: Measurement,
): string[] {
  return [
    `${test.toUpperCase()} P=${pipeline}`,
    formatCount(median(ours.perSecond)),
    theirs === undefined ? '' : formatCount(median(theirs.perSecond)),
    theirs === undefined ? '' : formatRatio(ours.perSecond, theirs.perSecond),
    `≥ ${target}`,
    median(ours.cpu).toFixed(2),
    theirs === undefined ? '' : median(theirs.cpu).toFixed(2),
  ];
}
