import { injectable } from 'inversify';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import { inMilliseconds, parsePositiveExpiry } from '../use-case-parts/expiry-time.js';
import type { SetForMillisecondsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors ERR invalid expire time when the time is not positive; ERR value is not an integer or out of range
 * @example
 * > PSETEX code 60000 1234
 * OK
 * > TTL code
 * (integer) 60
 */
@injectable()
export class SetForMilliseconds implements UseCase<SetForMillisecondsCommand> {
  execute(command: SetForMillisecondsCommand, call: Call): void {
    const expiresAtMs = parsePositiveExpiry(
      command.milliseconds,
      inMilliseconds,
      call.nowMs,
      'psetex',
    );
    if (typeof expiresAtMs === 'string') {
      call.reply.error(expiresAtMs);
    } else {
      call.database.put(command.key, command.value, STRING, expiresAtMs);
      call.reply.ok();
    }
  }
}
