import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { TypeCommand } from '../generated/commands.js';
import { typeName } from '../use-case-parts/type-name.js';
import type { UseCase } from '../execution/use-case.js';

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
    const entry = call.database.find(command.key);
    call.reply.status(entry === null ? 'none' : typeName(entry.type));
  }
}
