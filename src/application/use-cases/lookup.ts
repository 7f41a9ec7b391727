import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { LookupCommand } from '../generated/commands.js';
import { replyValue } from '../string-entry.js';
import type { UseCase } from '../use-case.js';

/**
 * Answers a value as what it is; bytes are a bulk string.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash
 * @example
 * > SET name "Ada Lovelace"
 * OK
 * > LOOKUP name
 * "Ada Lovelace"
 * > LOOKUP nobody
 * (nil)
 */
@injectable()
export class Lookup implements UseCase<LookupCommand> {
  execute(command: LookupCommand, call: Call): void {
    replyValue(call.database.read(command.key), call.reply);
  }
}
