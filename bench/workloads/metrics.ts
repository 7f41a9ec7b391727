import { RespClient } from '../../test/helpers/resp-client.js';
import { ServerProcess } from '../../test/helpers/server-process.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { WITHOUT_SNAPSHOTS } from '../contestants.js';
import { confidence95 } from '../confidence.js';
import { cpuMicroseconds } from '../process-accounting.js';
import { redisBenchmark } from '../redis-benchmark.js';
import { median } from '../statistics.js';
import type { Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

/** New processes each: two of the same program differ by some per cent as long as they live. */
const PROCESSES = 5;
const PAIRS_PER_PROCESS = 4;
const COMMANDS = 600_000;
const QUICK_COMMANDS = 60_000;
const PIPELINE = 16;
/** Fifteen times as often as Prometheus does. */
const SCRAPE_INTERVAL_MS = 1000;
const ON = ['--admin-port', '0'];
const OFF: string[] = [];

export const metricsCost: Workload = {
  name: 'metrics',
  summary: 'what metrics cost: a server that is asked for them each second, and one without',
  run: measureMetrics,
};

async function measureMetrics(settings: BenchSettings): Promise<Table> {
  const rows: string[][] = [];
  for (const test of ['set', 'get'] as const) {
    const [on, off]: [number[], number[]] = [[], []];
    for (let process = 0; process < PROCESSES; process++) {
      settings.progress(`${test}, pair ${process + 1} of processes`);
      await measurePair(test, on, off, settings);
    }
    const { mean, from, to } = confidence95(on.map((value, at) => Math.log(value / off[at]!)));
    const percent = (log: number): string => `${((Math.exp(log) - 1) * 100).toFixed(1)} %`;
    rows.push([
      `${test.toUpperCase()} P=${PIPELINE}, ${on.length} pairs`,
      median(off).toFixed(3),
      median(on).toFixed(3),
      `${percent(mean)} (${percent(from)} to ${percent(to)})`,
      '< 2 %',
    ]);
  }
  return {
    title: 'processor time of the server for a command, without metrics and with a scrape a second',
    columns: ['', 'off µs', 'on µs', 'more (95 % interval)', 'target'],
    rows,
  };
}

async function measurePair(
  test: 'set' | 'get',
  on: number[],
  off: number[],
  { isQuick }: BenchSettings,
): Promise<void> {
  const load = { test, pipeline: PIPELINE, commands: isQuick ? QUICK_COMMANDS : COMMANDS };
  const [with_, without] = [await start(ON), await start(OFF)];
  const scraper = new Scraper(adminPortOf(with_));
  try {
    await turnTrackingOff(without.port);
    for (const server of [with_, without]) await redisBenchmark(server.port, load);
    for (let pair = 0; pair < PAIRS_PER_PROCESS; pair++) {
      // Who begins has the colder machine.
      const order = pair % 2 === 0 ? [with_, without] : [without, with_];
      for (const server of order) {
        if (server === with_) scraper.start();
        const before = cpuMicroseconds(server.pid);
        await redisBenchmark(server.port, load);
        const each = (cpuMicroseconds(server.pid) - before) / load.commands;
        (server === with_ ? on : off).push(each);
        await scraper.stop();
      }
    }
  } finally {
    await with_.kill();
    await without.kill();
  }
}

function start(flags: readonly string[]): Promise<ServerProcess> {
  const all = [...flags, ...WITHOUT_SNAPSHOTS['mini-db']];
  return ServerProcess.start({ folder: temporaryFolder(), durability: 'none', flags: all });
}

function adminPortOf({ stdout }: ServerProcess): number {
  return Number(/"adminPort":(\d+)/.exec(stdout)![1]);
}

async function turnTrackingOff(port: number): Promise<void> {
  const client = await RespClient.connect(port);
  await client.command('CONFIG', 'SET', 'latency-tracking', 'no');
  client.destroy();
}

/** Asks for the page again and again. */
class Scraper {
  readonly #url: string;
  #timer: NodeJS.Timeout | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(adminPort: number) {
    this.#url = `http://127.0.0.1:${adminPort}/metrics`;
  }

  start(): void {
    const ask = (): void => {
      this.#last = fetch(this.#url).then((response) => response.text());
    };
    ask();
    this.#timer = setInterval(ask, SCRAPE_INTERVAL_MS);
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    await this.#last;
  }
}
