import { injectable } from 'inversify';
import type { Call } from '../call.js';
import { inSeconds, parseExpiry } from '../expiry-time.js';
import type { ExpireCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * A moment that has passed removes the entry at once.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range; ERR invalid expire time in 'expire' command
 * when the moment does not fit 64 bits
 * @example
 * > SET code 1234
 * OK
 * > EXPIRE code 60
 * (integer) 1
 * > TTL code
 * (integer) 60
 * > EXPIRE code -1
 * (integer) 1
 * > EXPIRE code 60
 * (integer) 0
 */
@injectable()
export class Expire implements UseCase<ExpireCommand> {
  execute(command: ExpireCommand, call: Call): void {
    const { nowMs, database, reply } = call;
    const moment = parseExpiry(command.seconds, inSeconds, { nowMs, command: 'expire' });
    if (typeof moment === 'string') {
      reply.error(moment);
    } else if (database.find(command.key) === null) {
      reply.integer(0);
    } else {
      if (moment <= nowMs) database.remove(command.key);
      else database.setExpiry(command.key, moment);
      reply.integer(1);
    }
  }
}
