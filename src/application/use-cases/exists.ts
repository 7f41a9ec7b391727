import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ExistsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A key that is named twice counts twice.
 *
 * @complexity O(N), N keys
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > EXISTS name nothing
 * (integer) 1
 * > EXISTS name name
 * (integer) 2
 */
@injectable()
export class Exists implements UseCase<ExistsCommand> {
  execute(command: ExistsCommand, call: Call): void {
    const { keys } = command;
    let found = 0;
    for (let at = 0; at < keys.count; at++) if (call.database.look(keys.at(at)) !== null) found++;
    call.reply.integer(found);
  }
}
