import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { TypeCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > TYPE name
 * string
 * > TYPE nothing
 * none
 */
@injectable()
export class Type implements UseCase<TypeCommand> {
  execute(command: TypeCommand, call: Call): void {
    call.reply.status(call.database.find(command.key) === null ? 'none' : 'string');
  }
}
