import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import type { SlowLogResetCommand } from '../generated/commands.js';
import { SlowLog } from '../slow-log.js';
import type { UseCase } from '../use-case.js';

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
