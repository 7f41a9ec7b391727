import { SECOND_MS } from '../../domain/time-units.js';
import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { LatencyGraphCommand } from '../generated/commands.js';
import { Latency, type LatencySample } from '../statistics/latency.js';
import { SPARK_COLUMNS, sparkLine } from '../use-case-parts/spark-line.js';
import type { UseCase } from '../execution/use-case.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A column for each event, oldest first; below it how long ago it was.
 *
 * @complexity O(n) for n events, of which 160 are kept
 * @errors ERR No samples available for event when there was none of that kind
 * @example
 * > LATENCY GRAPH command
 * (error) ERR No samples available for event 'command'
 */
@injectable()
export class LatencyGraph implements UseCase<LatencyGraphCommand> {
  readonly #latency: Latency;

  constructor(@inject(Latency) latency: Latency) {
    this.#latency = latency;
  }

  execute(command: LatencyGraphCommand, { reply, nowMs }: Call): void {
    const event = command.event.toLatin1();
    const samples = this.#latency.of(event);
    if (samples.length === 0) {
      reply.error(`ERR No samples available for event '${event}'`);
      return;
    }
    const nowSeconds = Math.floor(nowMs / SECOND_MS);
    const graph = sparkLine(
      samples.map(({ ms, atSeconds }) => ({ value: ms, label: ageText(nowSeconds - atSeconds) })),
    );
    const head = headOf(event, samples, this.#latency.longestMs(event));
    reply.verbatim(`${head}\n${'-'.repeat(SPARK_COLUMNS)}\n${graph}`);
  }
}

function headOf(event: string, samples: readonly LatencySample[], longestMs: number): string {
  const all = samples.map(({ ms }) => ms);
  const [high, low] = [Math.max(...all), Math.min(...all)];
  return `${event} - high ${high} ms, low ${low} ms (all time high ${longestMs} ms)`;
}

function ageText(seconds: number): string {
  if (seconds < MINUTE) return `${seconds}s`;
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)}m`;
  return seconds < DAY ? `${Math.floor(seconds / HOUR)}h` : `${Math.floor(seconds / DAY)}d`;
}
