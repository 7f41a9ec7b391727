import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { TimeToLiveMillisecondsCommand } from '../generated/commands.js';
import { remainingMs } from '../use-case-parts/remaining-time.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * -1 when the key never expires, -2 when there is none.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET code 1234 PX 1500
 * OK
 * > PTTL code
 * (integer) 1500
 * > PTTL nothing
 * (integer) -2
 */
@injectable()
export class TimeToLiveMilliseconds implements UseCase<TimeToLiveMillisecondsCommand> {
  execute(command: TimeToLiveMillisecondsCommand, call: Call): void {
    call.reply.integer(remainingMs(command.key, call));
  }
}
