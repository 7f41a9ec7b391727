import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { SlowLogResetCommand } from '../generated/commands.js';
import { SlowLog } from '../statistics/slow-log.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > SLOWLOG RESET
 * OK
 */
@injectable()
export class SlowLogReset implements UseCase<SlowLogResetCommand> {
  readonly #slowLog: SlowLog;

  constructor(@inject(SlowLog) slowLog: SlowLog) {
    this.#slowLog = slowLog;
  }

  execute(_command: SlowLogResetCommand, call: Call): void {
    this.#slowLog.reset();
    call.reply.ok();
  }
}
