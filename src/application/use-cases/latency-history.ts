import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { LatencyHistoryCommand } from '../generated/commands.js';
import { Latency } from '../statistics/latency.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > LATENCY HISTORY command
 * (empty array)
 */
@injectable()
export class LatencyHistory implements UseCase<LatencyHistoryCommand> {
  readonly #latency: Latency;

  constructor(@inject(Latency) latency: Latency) {
    this.#latency = latency;
  }

  execute(command: LatencyHistoryCommand, call: Call): void {
    const { reply } = call;
    const samples = this.#latency.of(command.event.toLatin1().toLowerCase());
    reply.array(samples.length);
    for (const { atSeconds, ms } of samples) {
      reply.array(2);
      reply.integer(atSeconds);
      reply.integer(ms);
    }
  }
}
