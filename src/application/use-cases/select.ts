import { injectable } from 'inversify';
import { databaseOutOfRange, notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { SelectCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * There are 16, from 0 to 15; a connection begins in 0.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range; ERR DB index is out of range
 * @example
 * > SET name Ada
 * OK
 * > SELECT 1
 * OK
 * > GET name
 * (nil)
 * > SELECT 16
 * (error) ERR DB index is out of range
 */
@injectable()
export class Select implements UseCase<SelectCommand> {
  execute(command: SelectCommand, call: Call): void {
    const index = parseInteger(command.database);
    if (index === null) {
      call.reply.error(notAnInteger);
    } else if (index < 0 || index >= call.databases.limit) {
      call.reply.error(databaseOutOfRange);
    } else {
      call.session.database = Number(index);
      call.reply.ok();
    }
  }
}
