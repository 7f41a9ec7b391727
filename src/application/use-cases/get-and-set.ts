import { injectable } from 'inversify';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { GetAndSetCommand } from '../generated/commands.js';
import { refuseHash, replyCopy } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The new value is a string that never expires.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash
 * @example
 * > GETSET visits 0
 * (nil)
 * > GETSET visits 1
 * "0"
 */
@injectable()
export class GetAndSet implements UseCase<GetAndSetCommand> {
  execute(command: GetAndSetCommand, call: Call): void {
    const { database, reply } = call;
    const entry = database.read(command.key);
    if (refuseHash(entry, reply)) return;
    const before = entry === null ? null : entry.value.copy();
    database.put(command.key, command.value, STRING, 0);
    replyCopy(before, reply);
  }
}
