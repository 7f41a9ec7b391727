import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashSetIfAbsentCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSETNX user name Ada
 * (integer) 1
 * > HSETNX user name Grace
 * (integer) 0
 */
@injectable()
export class HashSetIfAbsent implements UseCase<HashSetIfAbsentCommand> {
  execute(command: HashSetIfAbsentCommand, call: Call): void {
    const { key, field, value } = command;
    const hash = call.database.findHash(key, call.reply);
    if (hash === undefined) return;
    const isThere = hash !== null && hash.get(field) !== null;
    if (!isThere) call.database.putField(key, field, value);
    call.reply.integer(isThere ? 0 : 1);
  }
}
