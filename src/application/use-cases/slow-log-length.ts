import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { SlowLogLengthCommand } from '../generated/commands.js';
import { SlowLog } from '../statistics/slow-log.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > SLOWLOG RESET
 * OK
 * > SLOWLOG LEN
 * (integer) 0
 */
@injectable()
export class SlowLogLength implements UseCase<SlowLogLengthCommand> {
  readonly #slowLog: SlowLog;

  constructor(@inject(SlowLog) slowLog: SlowLog) {
    this.#slowLog = slowLog;
  }

  execute(_command: SlowLogLengthCommand, call: Call): void {
    call.reply.integer(this.#slowLog.entries.length);
  }
}
