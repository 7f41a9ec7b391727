import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { LatencyResetCommand } from '../generated/commands.js';
import { Latency } from '../statistics/latency.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n events
 * @errors none
 * @example
 * > LATENCY RESET
 * (integer) 0
 */
@injectable()
export class LatencyReset implements UseCase<LatencyResetCommand> {
  readonly #latency: Latency;

  constructor(@inject(Latency) latency: Latency) {
    this.#latency = latency;
  }

  execute(command: LatencyResetCommand, call: Call): void {
    const { events } = command;
    const names =
      events.count === 0
        ? this.#latency.events
        : Array.from({ length: events.count }, (_, at) => events.at(at).toLatin1().toLowerCase());
    call.reply.integer(names.filter((event) => this.#latency.reset(event)).length);
  }
}
