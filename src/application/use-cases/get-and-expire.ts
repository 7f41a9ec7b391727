import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { givenExpiry, isExpiryGiven } from '../use-case-parts/expiry-options.js';
import type { GetAndExpireCommand } from '../generated/commands.js';
import { refuseHash, replyCopy, replyValue } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Without an option the expiry stays, PERSIST drops it, and a moment that has passed removes the key.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash; ERR invalid expire time when the time is not positive;
 *   ERR value is not an integer or out of range
 * @example
 * > SET session open
 * OK
 * > GETEX session EX 60
 * "open"
 * > TTL session
 * (integer) 60
 */
@injectable()
export class GetAndExpire implements UseCase<GetAndExpireCommand> {
  execute(command: GetAndExpireCommand, call: Call): void {
    const { database, reply, nowMs } = call;
    const entry = database.read(command.key);
    if (entry === null || refuseHash(entry, reply)) {
      if (entry === null) reply.null();
      return;
    }
    if (!command.persist && !isExpiryGiven(command)) {
      replyValue(entry, reply);
      return;
    }
    const expiresAtMs = givenExpiry(command, nowMs, 'getex');
    if (typeof expiresAtMs === 'string') {
      reply.error(expiresAtMs);
    } else if (expiresAtMs !== 0 && expiresAtMs <= nowMs) {
      const value = entry.value.copy();
      database.remove(command.key);
      replyCopy(value, reply);
    } else {
      if (expiresAtMs !== entry.expiresAtMs) database.setExpiry(command.key, expiresAtMs);
      replyValue(database.find(command.key), reply);
    }
  }
}
