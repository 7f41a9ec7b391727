import { inject, injectable } from 'inversify';
import type { Catalogue } from '../execution/command.js';
import { Port } from '../ports/identifiers.js';
import { Statistics } from '../statistics/statistics.js';
import { bucketsAt, counter, type MetricFamily, type MetricSource } from './metric-family.js';
import { MICROSECONDS } from '../../domain/time-units.js';

/** By command, of those that have been asked for: a catalogue of zeros would tell nobody anything. */
@injectable()
export class CommandMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];
  readonly #catalogue: Catalogue;
  readonly #statistics: Statistics;

  constructor(
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Statistics) statistics: Statistics,
  ) {
    this.#catalogue = catalogue;
    this.#statistics = statistics;
    const { calls, failedCalls, rejectedCalls } = statistics;
    this.families = [
      this.#counts('minidb_commands_total', 'Commands executed', calls),
      this.#counts(
        'minidb_command_failures_total',
        'Commands that were executed and answered with an error',
        failedCalls,
      ),
      this.#counts(
        'minidb_command_rejections_total',
        'Commands refused before they were executed: no login, no permission, loading, out of memory, journal failed',
        rejectedCalls,
      ),
      this.#durations(),
      {
        name: 'minidb_error_replies_total',
        help: 'Error replies by their first word',
        type: 'counter',
        read: () => [...statistics.errors].map(([code, value]) => ({ labels: { code }, value })),
      },
      counter(
        'minidb_requests_rejected_total',
        'Requests that were no command: unknown names, wrong syntax, broken protocol',
        () => statistics.requestsRejected,
      ),
    ];
  }

  #counts(name: string, help: string, counts: Float64Array): MetricFamily {
    return {
      name,
      help,
      type: 'counter',
      read: () =>
        this.#asked((id) => counts[id]! > 0).map(({ id, name: command }) => ({
          labels: { command },
          value: counts[id]!,
        })),
    };
  }

  #durations(): MetricFamily {
    const { durations, microseconds, calls } = this.#statistics;
    return {
      name: 'minidb_command_duration_seconds',
      help: 'Time on the thread that executes commands, without waiting for the disk; a command in a pipeline has the mean of its group, one in a transaction is part of EXEC',
      type: 'histogram',
      read: () =>
        this.#asked((id) => calls[id]! > 0).map(({ id, name: command }) => ({
          labels: { command },
          counts: durations,
          offset: bucketsAt(id),
          sumMs: microseconds[id]! / MICROSECONDS,
        })),
    };
  }

  #asked(isAsked: (id: number) => boolean): Catalogue {
    return this.#catalogue.filter(({ id }) => isAsked(id));
  }
}
