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

interface Waiting {
  readonly latenciesMs: readonly number[];
  readonly loop: LoopFigures;
}

interface Measured extends Waiting {
  readonly flood: { readonly before: FloodCounts; readonly after: FloodCounts } | null;
}

async function measureFlood(settings: BenchSettings): Promise<Table> {
  const server = await startServer();
  // Floods from the same machine take its processors: one against somebody else shows how much of the waiting that is.
  const other = await startServer();
  try {
    await exchangeAll(server.port, setEntries(KEYS));
    return await measure(settings, server, other.port);
  } finally {
    await server.kill();
    await other.kill();
  }
}

function startServer(): Promise<MeasuredServer> {
  return MeasuredServer.start(temporaryFolder(), { logLevel: 'error' });
}

async function measure(
  settings: BenchSettings,
  server: MeasuredServer,
  otherPort: number,
): Promise<Table> {
  const forMs = settings.isQuick ? QUICK_MEASURED_MS : MEASURED_MS;
  const probes = Array.from(
    { length: CLIENTS },
    (_, at) => new LatencyProbe(server.port, keyAt(at), INTERVAL_MS),
  );
  try {
    settings.progress('clients alone');
    const alone = { ...(await during(server, probes, forMs)), flood: null };
    settings.progress(`${formatCount(CONNECTIONS)} connections that flood another server`);
    const elsewhere = await beside(otherPort, server, probes, forMs);
    settings.progress(`${formatCount(CONNECTIONS)} connections that flood this one`);
    const here = await beside(server.port, server, probes, forMs);
    return tableOf([alone, elsewhere, here], forMs);
  } finally {
    for (const probe of probes) probe.stop();
  }
}

async function beside(
  floodedPort: number,
  server: MeasuredServer,
  probes: readonly LatencyProbe[],
  forMs: number,
): Promise<Measured> {
  const others = await Flood.start(floodedPort, CONNECTIONS);
  const before = await others.counts();
  const measured = await during(server, probes, forMs);
  const after = await others.counts();
  await others.stop();
  return { ...measured, flood: { before, after } };
}

async function during(
  server: MeasuredServer,
  probes: readonly LatencyProbe[],
  forMs: number,
): Promise<Waiting> {
  let latenciesMs: number[] = [];
  const loop = await server.figuresOf(async () => {
    const wait = delay(forMs);
    const all = await Promise.all(probes.map((probe) => probe.during(() => wait)));
    latenciesMs = all.flat();
  });
  return { latenciesMs, loop };
}

function tableOf(
  all: readonly [alone: Measured, elsewhere: Measured, here: Measured],
  forMs: number,
): Table {
  const p99 = ({ latenciesMs }: Measured): number => quantile(latenciesMs, 0.99);
  const ms = (figure: number): string => figure.toFixed(2);
  const row = (name: string, figure: (of: Measured) => string): string[] => [
    name,
    ...all.map(figure),
  ];
  const flooding = (name: string, figure: (before: FloodCounts, after: FloodCounts) => string) =>
    row(name, ({ flood }) => (flood === null ? '' : figure(flood.before, flood.after)));
  const perSecond = (count: number): number => count / (forMs / 1000);
  const [alone, elsewhere, here] = all;
  const times = (than: Measured): string => (p99(here) / p99(than)).toFixed(2);
  return {
    title: `${CLIENTS} clients beside ${formatCount(CONNECTIONS)} connections that send garbage, durability always`,
    columns: ['', 'alone', 'flood elsewhere', 'here', 'times alone', 'elsewhere', 'target'],
    rows: [
      row('p50 of a reply, ms', ({ latenciesMs }) => ms(quantile(latenciesMs, 0.5))),
      [
        ...row('p99 of a reply, ms', (of) => ms(p99(of))),
        times(alone),
        times(elsewhere),
        '≤ 3 times alone and < 20 ms',
      ],
      row('replies', ({ latenciesMs }) => formatCount(latenciesMs.length)),
      row('longest turn, cpu ms', ({ loop }) => ms(loop.longestTurnMs)),
      flooding('connections made a second', (before, after) =>
        formatCount(perSecond(after.opened - before.opened)),
      ),
      flooding('of them open', (_, after) => formatCount(after.open)),
      flooding('garbage, MiB/s', (before, after) =>
        ms(perSecond(after.sentBytes - before.sentBytes) / MEBIBYTE),
      ),
    ],
  };
}
