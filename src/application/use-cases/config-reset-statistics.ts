import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ConfigResetStatisticsCommand } from '../generated/commands.js';
import { Sessions } from '../clients/sessions.js';
import { Statistics } from '../statistics/statistics.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n connections
 * @errors none
 * @example
 * > CONFIG RESETSTAT
 * OK
 */
@injectable()
export class ConfigResetStatistics implements UseCase<ConfigResetStatisticsCommand> {
  readonly #statistics: Statistics;
  readonly #sessions: Sessions;

  constructor(@inject(Statistics) statistics: Statistics, @inject(Sessions) sessions: Sessions) {
    this.#statistics = statistics;
    this.#sessions = sessions;
  }

  execute(_command: ConfigResetStatisticsCommand, call: Call): void {
    this.#statistics.reset();
    this.#sessions.forgetBytes();
    call.reply.ok();
  }
}
