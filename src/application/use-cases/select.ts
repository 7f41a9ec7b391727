import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { parseDatabaseIndex } from '../databases/database-index.js';
import type { SelectCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

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
    const index = parseDatabaseIndex(command.database);
    if (typeof index === 'string') {
      call.reply.error(index);
    } else {
      call.session.database = index;
      call.reply.ok();
    }
  }
}
