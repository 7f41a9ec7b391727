import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { DatabaseSizeCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * As in Redis, entries whose time has come count until they are removed.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > MSET a 1 b 2
 * OK
 * > DBSIZE
 * (integer) 2
 * > SELECT 1
 * OK
 * > DBSIZE
 * (integer) 0
 */
@injectable()
export class DatabaseSize implements UseCase<DatabaseSizeCommand> {
  execute(_command: DatabaseSizeCommand, call: Call): void {
    call.database.observeAll();
    call.reply.integer(call.database.keyspace.count);
  }
}
