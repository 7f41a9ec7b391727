/** A server that tells its parent of its event loop: `measured-server-main.js DIRECTORY [SETTINGS]`, with IPC. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { startServer } from '../src/index.js';
import type { LoopFigures, MeasuredRequest, MeasuredResponse } from './measured-server.js';
import { ThreadTime } from './thread-time.js';

const HOUR_MS = 3_600_000;
const NANOSECONDS = 1e6;

const delays = monitorEventLoopDelay({ resolution: 1 });
const threadTime = new ThreadTime();
let before = performance.eventLoopUtilization();
let longestTurnMs = 0;
let readAtMs = 0;
let ticks: NodeJS.Timeout | undefined;

function tick(): void {
  const nowMs = threadTime.milliseconds();
  longestTurnMs = Math.max(longestTurnMs, nowMs - readAtMs);
  readAtMs = nowMs;
}

function begin(): void {
  before = performance.eventLoopUtilization();
  longestTurnMs = 0;
  readAtMs = threadTime.milliseconds();
  ticks = setInterval(tick, 1);
  delays.reset();
  delays.enable();
}

function end(): LoopFigures {
  clearInterval(ticks);
  delays.disable();
  // The histogram counts the whole time between two ticks, of which one millisecond was wanted.
  const at = (percentile: number): number => delays.percentile(percentile) / NANOSECONDS - 1;
  const { utilization: utilisation } = performance.eventLoopUtilization(before);
  return { p50Ms: at(50), p999Ms: at(99.9), longestTurnMs, utilisation };
}

const respond = (response: MeasuredResponse): void => void process.send?.(response);

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (request: MeasuredRequest) => {
  if (request === 'end') return respond({ kind: 'figures', figures: end() });
  begin();
  respond({ kind: 'begun' });
});

const { port } = await startServer({
  data: process.argv[2] ?? 'data-bench',
  port: 0,
  adminPort: 'off',
  durability: 'always',
  logLevel: 'warn',
  checkpointIntervalMs: 24 * HOUR_MS,
  checkpointJournalBytes: Number.MAX_SAFE_INTEGER,
  ...(JSON.parse(process.argv[3] ?? '{}') as object),
});
respond({ kind: 'ready', port });
