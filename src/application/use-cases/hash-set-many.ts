import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashSetManyCommand } from '../generated/commands.js';
import { putFields } from '../use-case-parts/put-fields.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * As HSET, which has taken its place, but for the answer.
 *
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HMSET user name Ada born 1815
 * OK
 */
@injectable()
export class HashSetMany implements UseCase<HashSetManyCommand> {
  execute(command: HashSetManyCommand, call: Call): void {
    if (putFields(command, call) !== null) call.reply.ok();
  }
}
