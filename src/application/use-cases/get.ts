import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { GetCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
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
    const entry = call.database.readString(command.key, call.reply);
    if (entry === undefined) return;
    if (entry === null) call.reply.null();
    else call.reply.bytes(entry.bytes, entry.valueStart, entry.valueEnd);
  }
}
