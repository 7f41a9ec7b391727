import { injectable } from 'inversify';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { SetIfAbsentCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > SETNX lock held
 * (integer) 1
 * > SETNX lock taken
 * (integer) 0
 */
@injectable()
export class SetIfAbsent implements UseCase<SetIfAbsentCommand> {
  execute(command: SetIfAbsentCommand, call: Call): void {
    const isAbsent = call.database.find(command.key) === null;
    if (isAbsent) call.database.put(command.key, command.value, STRING, 0);
    call.reply.integer(isAbsent ? 1 : 0);
  }
}
