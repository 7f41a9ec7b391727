import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { GetCommand } from '../generated/commands.js';
import { replyValue } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The text of a value of any type but a hash.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash
 * @example
 * > SET name "Ada Lovelace"
 * OK
 * > GET name
 * "Ada Lovelace"
 * > GET nobody
 * (nil)
 */
@injectable()
export class Get implements UseCase<GetCommand> {
  execute(command: GetCommand, call: Call): void {
    replyValue(call.database.read(command.key), call.reply);
  }
}
