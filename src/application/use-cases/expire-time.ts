import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ExpireTimeCommand } from '../generated/commands.js';
import { expiryMs } from '../use-case-parts/remaining-time.js';
import type { UseCase } from '../execution/use-case.js';
import { SECOND_MS } from '../../domain/time-units.js';

/**
 * Seconds, rounded to the nearest. -1 when the key never expires, -2 when there is none.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET session open EXAT 33177117420
 * OK
 * > EXPIRETIME session
 * (integer) 33177117420
 */
@injectable()
export class ExpireTime implements UseCase<ExpireTimeCommand> {
  execute(command: ExpireTimeCommand, call: Call): void {
    const expiresAtMs = expiryMs(command.key, call);
    call.reply.integer(expiresAtMs < 0 ? expiresAtMs : Math.round(expiresAtMs / SECOND_MS));
  }
}
