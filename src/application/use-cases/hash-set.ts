import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashSetCommand } from '../generated/commands.js';
import { putFields } from '../use-case-parts/put-fields.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers how many fields are new. All pairs together: a crash keeps all of them or none.
 *
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HSET user name "Ada Lovelace"
 * (integer) 0
 */
@injectable()
export class HashSet implements UseCase<HashSetCommand> {
  execute(command: HashSetCommand, call: Call): void {
    const added = putFields(command, call);
    if (added !== null) call.reply.integer(added);
  }
}
