import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashValuesCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HVALS user
 * 1) "Ada"
 * 2) "1815"
 */
@injectable()
export class HashValues implements UseCase<HashValuesCommand> {
  execute(command: HashValuesCommand, call: Call): void {
    const { reply } = call;
    const hash = call.database.readHash(command.key, reply);
    if (hash === undefined) return;
    reply.array(hash === null ? 0 : hash.count);
    hash?.each((_, value) => reply.bulk(value));
  }
}
