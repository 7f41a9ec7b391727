import { inject, injectable } from 'inversify';
import type { Catalogue } from './command.js';
import { Port } from '../ports/identifiers.js';
import type { ReportSection } from '../server/report-section.js';
import { Statistics } from '../statistics/statistics.js';

type Fields = ReportSection['fields'];

/** What was asked how often, how long it took and what failed, for INFO. */
@injectable()
export class CommandReport {
  readonly #catalogue: Catalogue;
  readonly #statistics: Statistics;

  constructor(
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Statistics) statistics: Statistics,
  ) {
    this.#catalogue = catalogue;
    this.#statistics = statistics;
  }

  /** Of commands that have been asked for. */
  commands(): Fields {
    const { calls, failedCalls, microseconds, rejectedCalls } = this.#statistics;
    return this.#catalogue
      .filter(({ id }) => calls[id]! + rejectedCalls[id]! > 0)
      .map(({ id, name }) => {
        const each = calls[id] === 0 ? 0 : microseconds[id]! / calls[id]!;
        const parts = {
          calls: calls[id]!,
          usec: Math.round(microseconds[id]!),
          usec_per_call: { number: each, digits: 2 },
          rejected_calls: rejectedCalls[id]!,
          failed_calls: failedCalls[id]!,
        };
        return [`cmdstat_${name}`, { parts }];
      });
  }

  errors(): Fields {
    const codes = [...this.#statistics.errors].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.map(([code, count]) => [`errorstat_${code}`, { parts: { count } }]);
  }
}
