import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashKeysCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HKEYS user
 * 1) "name"
 * 2) "born"
 */
@injectable()
export class HashKeys implements UseCase<HashKeysCommand> {
  execute(command: HashKeysCommand, call: Call): void {
    const { reply } = call;
    const hash = call.database.readHash(command.key, reply);
    if (hash === undefined) return;
    reply.array(hash === null ? 0 : hash.count);
    hash?.each((field) => reply.bulk(field));
  }
}
