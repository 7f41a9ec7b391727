import { setTimeout as delay } from 'node:timers/promises';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { keyAt, setEntries } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { Flood, type FloodCounts } from '../flood.js';
import { LatencyProbe } from '../latency-probe.js';
import { type LoopFigures, MeasuredServer } from '../measured-server.js';
import { quantile } from '../statistics.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const CLIENTS = 20;
/** Of each client: two thousand commands a second in all. */
const INTERVAL_MS = 10;
const CONNECTIONS = 2000;
const KEYS = 10_000;
const MEASURED_MS = 10_000;
const QUICK_MEASURED_MS = 3000;
const MEBIBYTE = 1024 * 1024;

export const flood: Workload = {
  name: 'flood',
  summary: `${formatCount(CONNECTIONS)} connections of another process that send garbage: what ${CLIENTS} clients wait`,
  run: measureFlood,
};

interface Measured {
  readonly latenciesMs: readonly number[];
  readonly loop: LoopFigures;
}

async function measureFlood(settings: BenchSettings): Promise<Table> {
  const server = await MeasuredServer.start(temporaryFolder(), { logLevel: 'error' });
  try {
    await exchangeAll(server.port, setEntries(KEYS));
    return await measure(settings, server);
  } finally {
    await server.kill();
  }
}

async function measure(settings: BenchSettings, server: MeasuredServer): Promise<Table> {
  const forMs = settings.isQuick ? QUICK_MEASURED_MS : MEASURED_MS;
  const probes = Array.from(
    { length: CLIENTS },
    (_, at) => new LatencyProbe(server.port, keyAt(at), INTERVAL_MS),
  );
  try {
    settings.progress('clients alone');
    const alone = await during(server, probes, forMs);
    settings.progress(`clients beside ${formatCount(CONNECTIONS)} connections that flood`);
    const others = await Flood.start(server.port, CONNECTIONS);
    const before = await others.counts();
    const beside = await during(server, probes, forMs);
    const after = await others.counts();
    await others.stop();
    return tableOf(alone, beside, [before, after], forMs);
  } finally {
    for (const probe of probes) probe.stop();
  }
}

async function during(
  server: MeasuredServer,
  probes: readonly LatencyProbe[],
  forMs: number,
): Promise<Measured> {
  let latenciesMs: number[] = [];
  const loop = await server.figuresOf(async () => {
    const wait = delay(forMs);
    const all = await Promise.all(probes.map((probe) => probe.during(() => wait)));
    latenciesMs = all.flat();
  });
  return { latenciesMs, loop };
}

function tableOf(
  alone: Measured,
  beside: Measured,
  [before, after]: readonly [FloodCounts, FloodCounts],
  forMs: number,
): Table {
  const p99 = ({ latenciesMs }: Measured): number => quantile(latenciesMs, 0.99);
  const ms = (figure: number): string => figure.toFixed(2);
  const perSecond = (count: number): number => count / (forMs / 1000);
  const times = (p99(beside) / p99(alone)).toFixed(2);
  return {
    title: `${CLIENTS} clients beside ${formatCount(CONNECTIONS)} connections that send garbage, durability always`,
    columns: ['', 'alone', 'beside', 'times alone', 'target'],
    rows: [
      ['p50 of a reply, ms', ...[alone, beside].map((of) => ms(quantile(of.latenciesMs, 0.5)))],
      ['p99 of a reply, ms', ms(p99(alone)), ms(p99(beside)), times, '≤ 3 and < 20 ms'],
      ['replies', ...[alone, beside].map((of) => formatCount(of.latenciesMs.length))],
      ['longest turn, cpu ms', ms(alone.loop.longestTurnMs), ms(beside.loop.longestTurnMs)],
      ['connections made a second', '', formatCount(perSecond(after.opened - before.opened))],
      ['of them open', '', formatCount(after.open)],
      ['garbage, MiB/s', '', ms(perSecond(after.sentBytes - before.sentBytes) / MEBIBYTE)],
    ],
  };
}
