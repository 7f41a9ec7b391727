import { injectable } from 'inversify';
import {
  databaseOutOfRange,
  invalidFirstDatabase,
  invalidSecondDatabase,
} from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { parseDatabaseIndex } from '../databases/database-index.js';
import type { SwapDatabasesCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Connections that have one of them selected see at once what was in the other.
 *
 * @complexity O(1)
 * @errors ERR invalid first DB index; ERR invalid second DB index; ERR DB index is out of range
 * @example
 * > SET a 1
 * OK
 * > SWAPDB 0 1
 * OK
 * > EXISTS a
 * (integer) 0
 */
@injectable()
export class SwapDatabases implements UseCase<SwapDatabasesCommand> {
  execute(command: SwapDatabasesCommand, { databases, reply }: Call): void {
    const { firstDatabase, secondDatabase } = command;
    const first = parseDatabaseIndex(firstDatabase, invalidFirstDatabase);
    const second = parseDatabaseIndex(secondDatabase, invalidSecondDatabase);
    if (typeof first === 'number' && typeof second === 'number') {
      if (first !== second) databases.swap(first, second);
      reply.ok();
      return;
    }
    // What is no number is told before what is out of range.
    const errors = [first, second].filter((index) => typeof index === 'string');
    reply.error(errors.find((error) => error !== databaseOutOfRange) ?? databaseOutOfRange);
  }
}
