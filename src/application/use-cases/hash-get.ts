import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashGetCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada
 * (integer) 1
 * > HGET user name
 * "Ada"
 * > HGET user born
 * (nil)
 */
@injectable()
export class HashGet implements UseCase<HashGetCommand> {
  execute(command: HashGetCommand, call: Call): void {
    const hash = call.database.readHash(command.key, call.reply);
    if (hash === undefined) return;
    const value = hash === null ? null : hash.get(command.field);
    if (value === null) call.reply.null();
    else call.reply.bulk(value);
  }
}
