import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashDeleteCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * With the last field the hash goes. Several fields go together: a crash keeps all or none.
 *
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HDEL user name born died
 * (integer) 2
 * > EXISTS user
 * (integer) 0
 */
@injectable()
export class HashDelete implements UseCase<HashDeleteCommand> {
  execute(command: HashDeleteCommand, call: Call): void {
    const { key, fields } = command;
    const { database, databases, reply } = call;
    const hash = database.findHash(key, reply);
    if (hash === undefined) return;
    const count = hash === null ? 0 : fields.count;
    let removed = 0;
    if (count > 1) databases.beginGroup();
    for (let at = 0; at < count; at++) if (database.removeField(key, fields.at(at))) removed++;
    if (count > 1) databases.endGroup();
    reply.integer(removed);
  }
}
