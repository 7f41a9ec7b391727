import { injectable } from 'inversify';
import { equalBytes } from '../../domain/bytes.js';
import { noSuchKey } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { RenameCommand } from '../generated/commands.js';
import { moveEntry } from '../databases/move-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Type and expiry go with the value.
 *
 * @complexity O(n) in the bytes of the value, and in the fields of a hash
 * @errors ERR no such key
 * @example
 * > SET old 1
 * OK
 * > RENAME old new
 * OK
 * > GET new
 * "1"
 */
@injectable()
export class Rename implements UseCase<RenameCommand> {
  execute({ key, newKey }: RenameCommand, call: Call): void {
    const { database, reply } = call;
    if (database.find(key) === null) {
      reply.error(noSuchKey);
      return;
    }
    if (!equalBytes(key, newKey)) moveEntry(call, { database, key }, { database, key: newKey });
    reply.ok();
  }
}
