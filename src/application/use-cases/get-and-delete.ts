import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { GetAndDeleteCommand } from '../generated/commands.js';
import { refuseHash, replyCopy } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash
 * @example
 * > SET ticket 42
 * OK
 * > GETDEL ticket
 * "42"
 * > GETDEL ticket
 * (nil)
 */
@injectable()
export class GetAndDelete implements UseCase<GetAndDeleteCommand> {
  execute(command: GetAndDeleteCommand, call: Call): void {
    const { database, reply } = call;
    const entry = database.read(command.key);
    if (refuseHash(entry, reply)) return;
    const before = entry === null ? null : entry.value.copy();
    if (before !== null) database.remove(command.key);
    replyCopy(before, reply);
  }
}
