import { injectable } from 'inversify';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import { inSeconds, parsePositiveExpiry } from '../use-case-parts/expiry-time.js';
import type { SetForSecondsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors ERR invalid expire time when the time is not positive; ERR value is not an integer or out of range
 * @example
 * > SETEX code 60 1234
 * OK
 * > TTL code
 * (integer) 60
 */
@injectable()
export class SetForSeconds implements UseCase<SetForSecondsCommand> {
  execute(command: SetForSecondsCommand, call: Call): void {
    const expiresAtMs = parsePositiveExpiry(command.seconds, inSeconds, call.nowMs, 'setex');
    if (typeof expiresAtMs === 'string') {
      call.reply.error(expiresAtMs);
    } else {
      call.database.put(command.key, command.value, STRING, expiresAtMs);
      call.reply.ok();
    }
  }
}
