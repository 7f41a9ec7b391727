import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashLengthCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HLEN user
 * (integer) 2
 */
@injectable()
export class HashLength implements UseCase<HashLengthCommand> {
  execute(command: HashLengthCommand, call: Call): void {
    const hash = call.database.readHash(command.key, call.reply);
    if (hash === undefined) return;
    call.reply.integer(hash === null ? 0 : hash.count);
  }
}
