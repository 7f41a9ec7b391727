import { injectable } from 'inversify';
import { equalBytes } from '../../domain/bytes.js';
import { sameObject } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { copyEntry, type EntryPlace } from '../databases/copy-entry.js';
import type { Databases } from '../databases/databases.js';
import { parseDatabaseIndex } from '../databases/database-index.js';
import type { CopyCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Type and expiry are copied with the value.
 *
 * @complexity O(n) in the bytes of the value, and in the fields of a hash
 * @errors ERR source and destination objects are the same; ERR DB index is out of range;
 *   ERR value is not an integer or out of range
 * @example
 * > SET a 1
 * OK
 * > COPY a b
 * (integer) 1
 * > COPY a b
 * (integer) 0
 * > COPY a b REPLACE
 * (integer) 1
 */
@injectable()
export class Copy implements UseCase<CopyCommand> {
  execute(command: CopyCommand, call: Call): void {
    const { session, databases, database, reply } = call;
    const index =
      command.database === null ? session.database : parseDatabaseIndex(command.database);
    if (typeof index === 'string') {
      reply.error(index);
    } else if (index === session.database && equalBytes(command.source, command.destination)) {
      reply.error(sameObject);
    } else {
      const to = { database: databases.at(index), key: command.destination };
      const from = { database, key: command.source };
      const isFree = command.replace || to.database.find(to.key) === null;
      const isCopied = isFree && database.find(from.key) !== null;
      if (isCopied) copyTogether(from, to, databases);
      reply.integer(isCopied ? 1 : 0);
    }
  }
}

function copyTogether(from: EntryPlace, to: EntryPlace, databases: Databases): void {
  databases.beginGroup();
  copyEntry(from, to);
  databases.endGroup();
}
