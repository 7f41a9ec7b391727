import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashValueLengthCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada
 * (integer) 1
 * > HSTRLEN user name
 * (integer) 3
 */
@injectable()
export class HashValueLength implements UseCase<HashValueLengthCommand> {
  execute(command: HashValueLengthCommand, call: Call): void {
    const hash = call.database.readHash(command.key, call.reply);
    if (hash === undefined) return;
    const value = hash === null ? null : hash.get(command.field);
    call.reply.integer(value === null ? 0 : value.length);
  }
}
