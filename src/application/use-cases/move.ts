import { injectable } from 'inversify';
import { sameObject } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { parseDatabaseIndex } from '../databases/database-index.js';
import type { MoveCommand } from '../generated/commands.js';
import { moveEntry } from '../databases/move-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Nothing moves when the other database has such a key. Type and expiry go with the value.
 *
 * @complexity O(n) in the bytes of the value, and in the fields of a hash
 * @errors ERR source and destination objects are the same; ERR DB index is out of range;
 *   ERR value is not an integer or out of range
 * @example
 * > SET a 1
 * OK
 * > MOVE a 1
 * (integer) 1
 * > EXISTS a
 * (integer) 0
 */
@injectable()
export class Move implements UseCase<MoveCommand> {
  execute(command: MoveCommand, call: Call): void {
    const { session, databases, database, reply } = call;
    const { key } = command;
    const index = parseDatabaseIndex(command.database);
    if (typeof index === 'string' || index === session.database) {
      reply.error(typeof index === 'string' ? index : sameObject);
      return;
    }
    const to = { database: databases.at(index), key };
    const isMoved = database.find(key) !== null && to.database.find(key) === null;
    if (isMoved) moveEntry(call, { database, key }, to);
    reply.integer(isMoved ? 1 : 0);
  }
}
