import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { LatencyLatestCommand } from '../generated/commands.js';
import { Latency } from '../statistics/latency.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Events are `command` and `fast-command`; CONFIG SET latency-monitor-threshold says from how many milliseconds on.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > LATENCY LATEST
 * (empty array)
 */
@injectable()
export class LatencyLatest implements UseCase<LatencyLatestCommand> {
  readonly #latency: Latency;

  constructor(@inject(Latency) latency: Latency) {
    this.#latency = latency;
  }

  execute(_command: LatencyLatestCommand, call: Call): void {
    const { reply } = call;
    const { events } = this.#latency;
    reply.array(events.length);
    for (const event of events) {
      const last = this.#latency.of(event).at(-1)!;
      reply.array(4);
      reply.text(event);
      reply.integer(last.atSeconds);
      reply.integer(last.ms);
      reply.integer(this.#latency.longestMs(event));
    }
  }
}
