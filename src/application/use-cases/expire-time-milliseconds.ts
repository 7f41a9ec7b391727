import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ExpireTimeMillisecondsCommand } from '../generated/commands.js';
import { expiryMs } from '../use-case-parts/remaining-time.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * -1 when the key never expires, -2 when there is none.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET session open EXAT 33177117420
 * OK
 * > PEXPIRETIME session
 * (integer) 33177117420000
 */
@injectable()
export class ExpireTimeMilliseconds implements UseCase<ExpireTimeMillisecondsCommand> {
  execute(command: ExpireTimeMillisecondsCommand, call: Call): void {
    call.reply.integer(expiryMs(command.key, call));
  }
}
