import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashGetManyCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HMGET user name died
 * 1) "Ada"
 * 2) (nil)
 */
@injectable()
export class HashGetMany implements UseCase<HashGetManyCommand> {
  execute(command: HashGetManyCommand, call: Call): void {
    const hash = call.database.readHash(command.key, call.reply);
    if (hash === undefined) return;
    const { fields } = command;
    call.reply.array(fields.count);
    for (let at = 0; at < fields.count; at++) {
      const value = hash === null ? null : hash.get(fields.at(at));
      if (value === null) call.reply.null();
      else call.reply.bulk(value);
    }
  }
}
