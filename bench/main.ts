import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { hasProgram } from '../test/helpers/programs.js';
import { microBenches } from './micro-benches.js';
import { formatTable } from './table.js';
import { checkpoint } from './workloads/checkpoint.js';
import { flood } from './workloads/flood.js';
import { load } from './workloads/load.js';
import { longCommands } from './workloads/long-commands.js';
import { memory } from './workloads/memory.js';
import { metricsCost } from './workloads/metrics.js';
import { orderedIndex } from './workloads/ordered-index.js';
import { restart } from './workloads/restart.js';
import { throughputAlways } from './workloads/throughput-always.js';
import { throughputNone } from './workloads/throughput-none.js';
import { throughputTls } from './workloads/throughput-tls.js';
import type { BenchSettings, Workload } from './workloads/workload.js';

// A bench judges nothing: its exit code is 0 unless a server or a client fails.

const WORKLOADS: readonly Workload[] = [
  throughputNone,
  throughputAlways,
  throughputTls,
  memory,
  restart,
  load,
  checkpoint,
  orderedIndex,
  longCommands,
  metricsCost,
  flood,
];
const KEYS = 1_000_000;
const QUICK_KEYS = 100_000;

const USAGE = [
  'npm run bench [-- --quick] [--only NAME] [--keys 10000000]',
  ...WORKLOADS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
].join('\n');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      keys: { type: 'string' },
    },
  });
  const chosen = WORKLOADS.filter(({ name }) => values.only === undefined || values.only === name);
  if (chosen.length === 0) throw new Error(`there is no workload ${values.only}\n${USAGE}`);
  const keys = Number(values.keys ?? (values.quick ? QUICK_KEYS : KEYS));
  if (!Number.isSafeInteger(keys) || keys < 1) {
    throw new Error(`--keys: expected a number above 0, received ${values.keys}\n${USAGE}`);
  }
  const settings: BenchSettings = {
    isQuick: values.quick,
    keys,
    hasRedis: hasProgram('redis-server'),
    progress: (text) => console.error(`… ${text}`),
  };
  console.log(
    `load average ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors: ` +
      'above 1 it disturbs the figures, processor times least\n',
  );
  if (!settings.hasRedis) console.log('redis-server is not on the PATH: only ours is measured\n');
  for (const workload of chosen) console.log(`${formatTable(await workload.run(settings))}\n`);
  const others = microBenches();
  if (others.length > 0) console.log(`benches of single parts:\n  ${others.join('\n  ')}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
