import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { LatencyDoctorCommand } from '../generated/commands.js';
import { Latency } from '../statistics/latency.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > LATENCY DOCTOR
 * Nothing is measured. CONFIG SET latency-monitor-threshold <milliseconds> starts it.
 */
@injectable()
export class LatencyDoctor implements UseCase<LatencyDoctorCommand> {
  readonly #latency: Latency;
  readonly #settings: RuntimeSettings;

  constructor(
    @inject(Latency) latency: Latency,
    @inject(RuntimeSettings) settings: RuntimeSettings,
  ) {
    this.#latency = latency;
    this.#settings = settings;
  }

  execute(_command: LatencyDoctorCommand, call: Call): void {
    call.reply.verbatim(this.#describe());
  }

  #describe(): string {
    const { latencyThresholdMs } = this.#settings;
    if (latencyThresholdMs === 0) {
      return 'Nothing is measured. CONFIG SET latency-monitor-threshold <milliseconds> starts it.\n';
    }
    const { events } = this.#latency;
    if (events.length === 0) return `Nothing took ${latencyThresholdMs} ms or longer.\n`;
    return events.map((event) => this.#line(event)).join('');
  }

  #line(event: string): string {
    const samples = this.#latency.of(event);
    const longestMs = this.#latency.longestMs(event);
    return `${event}: ${samples.length} events kept, the longest took ${longestMs} ms. SLOWLOG GET shows commands.\n`;
  }
}
