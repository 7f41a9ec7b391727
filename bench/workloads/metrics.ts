import { setTimeout as after } from 'node:timers/promises';
import { RespClient } from '../../test/helpers/resp-client.js';
import { ServerProcess } from '../../test/helpers/server-process.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { confidence95 } from '../confidence.js';
import { WITHOUT_SNAPSHOTS } from '../contestants.js';
import { endlessLoad, redisBenchmark } from '../redis-benchmark.js';
import { median } from '../statistics.js';
import type { Table } from '../table.js';
import { ThreadTime } from '../thread-time.js';
import type { BenchSettings, Workload } from './workload.js';

/** Two processes of the same program differ by some per cent as long as they live: each is compared with itself. */
const PROCESSES = 3;
/** So short that what else the machine does is the same in both halves of a pair. */
const SLICE_MS = 100;
const PAIRS = 200;
const QUICK_PAIRS = 15;
const LOAD = { pipeline: 16, commands: 1_000_000 } as const;
/** Prometheus asks every 15 seconds. */
const SCRAPE_INTERVAL_MS = 1000;
const SCRAPES = 50;

export const metricsCost: Workload = {
  name: 'metrics',
  summary:
    'what metrics cost: a server that measures commands and does not, in turns, and a scrape',
  run: measureMetrics,
};

async function measureMetrics(settings: BenchSettings): Promise<Table> {
  const rows: string[][] = [];
  for (const test of ['set', 'get'] as const) rows.push(await measureTest(test, settings));
  return {
    title: `processor time of the server's thread, in turns of ${SLICE_MS} ms; a scrape each ${SCRAPE_INTERVAL_MS} ms`,
    columns: ['', 'off µs', 'on µs', 'more (95 % interval)', 'a scrape', 'together', 'target'],
    rows,
  };
}

async function measureTest(test: 'set' | 'get', settings: BenchSettings): Promise<string[]> {
  const [on, off, scrapes]: [number[], number[], number[]] = [[], [], []];
  for (let process = 0; process < PROCESSES; process++) {
    settings.progress(`${test}, process ${process + 1}`);
    await measureProcess(test, { on, off, scrapes }, settings);
  }
  const {
    median: middle,
    from,
    to,
  } = confidence95(on.map((value, at) => Math.log(value / off[at]!)));
  const share = (log: number): number => Math.exp(log) - 1;
  const scrape = median(scrapes) / SCRAPE_INTERVAL_MS;
  return [
    `${test.toUpperCase()} P=${LOAD.pipeline}, ${on.length} pairs`,
    median(off).toFixed(3),
    median(on).toFixed(3),
    `${percent(share(middle))} (${percent(share(from))} to ${percent(share(to))})`,
    `${median(scrapes).toFixed(1)} ms, ${percent(scrape)}`,
    percent(share(middle) + scrape),
    '< 2 %',
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

interface Measurements {
  /** Microseconds for a command. */
  readonly on: number[];
  readonly off: number[];
  /** Milliseconds. */
  readonly scrapes: number[];
}

async function measureProcess(
  test: 'set' | 'get',
  { on, off, scrapes }: Measurements,
  { isQuick }: BenchSettings,
): Promise<void> {
  const server = await start();
  const client = await RespClient.connect(server.port);
  const thread = new ThreadTime(server.pid);
  const load = { ...LOAD, test };
  let stop = (): void => undefined;
  try {
    await redisBenchmark(server.port, load);
    stop = endlessLoad(server.port, load);
    for (let pair = 0; pair < (isQuick ? QUICK_PAIRS : PAIRS); pair++) {
      // What the machine does for a while grows and fades.
      for (const isOn of pair % 2 === 0 ? [true, false] : [false, true]) {
        await client.command('CONFIG', 'SET', 'latency-tracking', isOn ? 'yes' : 'no');
        (isOn ? on : off).push(await microsecondsEach(thread, client));
      }
    }
    stop();
    scrapes.push(await scrapeMilliseconds(server, thread));
  } finally {
    stop();
    client.destroy();
    await server.kill();
  }
}

/** Of the server's thread for a command, in one slice. */
async function microsecondsEach(thread: ThreadTime, client: RespClient): Promise<number> {
  const before = await commandsOf(client);
  const beforeMs = thread.milliseconds();
  await after(SLICE_MS);
  const commands = (await commandsOf(client)) - before;
  return ((thread.milliseconds() - beforeMs) * 1000) / commands;
}

async function commandsOf(client: RespClient): Promise<number> {
  const reply = await client.command('INFO', 'stats');
  const text = reply.type === 'bulk' ? reply.bytes.toString('latin1') : '';
  const commands = Number(/^total_commands_processed:(\d+)/m.exec(text)?.[1]);
  if (!Number.isFinite(commands)) throw new Error('INFO stats tells no total_commands_processed');
  return commands;
}

async function scrapeMilliseconds(server: ServerProcess, thread: ThreadTime): Promise<number> {
  const adminPort = Number(/"adminPort":(\d+)/.exec(server.stdout)![1]);
  const before = thread.milliseconds();
  for (let scrape = 0; scrape < SCRAPES; scrape++) {
    await (await fetch(`http://127.0.0.1:${adminPort}/metrics`)).text();
  }
  return (thread.milliseconds() - before) / SCRAPES;
}

function start(): Promise<ServerProcess> {
  const flags = ['--admin-port', '0', ...WITHOUT_SNAPSHOTS['mini-db']];
  return ServerProcess.start({ folder: temporaryFolder(), durability: 'none', flags });
}
