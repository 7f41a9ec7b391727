import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { StringLengthCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * 0 for a key that does not exist.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash
 * @example
 * > SET name Ada
 * OK
 * > STRLEN name
 * (integer) 3
 */
@injectable()
export class StringLength implements UseCase<StringLengthCommand> {
  execute(command: StringLengthCommand, call: Call): void {
    const entry = call.database.read(command.key);
    if (refuseHash(entry, call.reply)) return;
    call.reply.integer(entry === null ? 0 : entry.value.length);
  }
}
