import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { changeExpiry } from '../use-case-parts/change-expiry.js';
import { atMilliseconds } from '../use-case-parts/expiry-time.js';
import type { ExpireAtMillisecondsCommand } from '../generated/commands.js';
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
 * > PEXPIREAT session 33177117420000
 * (integer) 1
 * > EXPIRETIME session
 * (integer) 33177117420
 * > PEXPIREAT session 33177117420000 NX
 * (integer) 0
 */
@injectable()
export class ExpireAtMilliseconds implements UseCase<ExpireAtMillisecondsCommand> {
  execute(command: ExpireAtMillisecondsCommand, call: Call): void {
    changeExpiry(command, command.unixMilliseconds, atMilliseconds, 'pexpireat', call);
  }
}
