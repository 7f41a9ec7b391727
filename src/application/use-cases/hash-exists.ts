import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashExistsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada
 * (integer) 1
 * > HEXISTS user name
 * (integer) 1
 */
@injectable()
export class HashExists implements UseCase<HashExistsCommand> {
  execute(command: HashExistsCommand, call: Call): void {
    const hash = call.database.readHash(command.key, call.reply);
    if (hash === undefined) return;
    call.reply.integer(hash !== null && hash.get(command.field) !== null ? 1 : 0);
  }
}
