import { injectable } from 'inversify';
import { noSuchKey } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { RenameIfAbsentCommand } from '../generated/commands.js';
import { moveEntry } from '../databases/move-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Type and expiry go with the value.
 *
 * @complexity O(n) in the bytes of the value, and in the fields of a hash
 * @errors ERR no such key
 * @example
 * > MSET a 1 b 2
 * OK
 * > RENAMENX a b
 * (integer) 0
 * > RENAMENX a c
 * (integer) 1
 */
@injectable()
export class RenameIfAbsent implements UseCase<RenameIfAbsentCommand> {
  execute({ key, newKey }: RenameIfAbsentCommand, call: Call): void {
    const { database, reply } = call;
    if (database.find(key) === null) {
      reply.error(noSuchKey);
      return;
    }
    // A key's own name is taken too.
    const isFree = database.find(newKey) === null;
    if (isFree) moveEntry(call, { database, key }, { database, key: newKey });
    reply.integer(isFree ? 1 : 0);
  }
}
