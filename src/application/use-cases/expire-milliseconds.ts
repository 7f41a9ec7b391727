import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { changeExpiry } from '../use-case-parts/change-expiry.js';
import { inMilliseconds } from '../use-case-parts/expiry-time.js';
import type { ExpireMillisecondsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * NX only when there is no expiry, XX only when there is one, GT only to a later moment, LT only to
 * an earlier one; no expiry is later than any. A moment that has passed removes the key at once.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range; ERR invalid expire time;
 *   ERR NX and XX, GT or LT options at the same time are not compatible;
 *   ERR GT and LT options at the same time are not compatible
 * @example
 * > SET session open
 * OK
 * > PEXPIRE session 60000
 * (integer) 1
 * > TTL session
 * (integer) 60
 * > PEXPIRE session 60000 NX
 * (integer) 0
 */
@injectable()
export class ExpireMilliseconds implements UseCase<ExpireMillisecondsCommand> {
  execute(command: ExpireMillisecondsCommand, call: Call): void {
    changeExpiry(command, command.milliseconds, inMilliseconds, 'pexpire', call);
  }
}
