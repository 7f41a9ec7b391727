import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { HashGetAllCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Up to 128 fields come in the order in which they were set, more in none.
 *
 * @complexity O(n) for n fields
 * @errors WRONGTYPE when the key holds something else
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HGETALL user
 * 1) "name"
 * 2) "Ada"
 * 3) "born"
 * 4) "1815"
 */
@injectable()
export class HashGetAll implements UseCase<HashGetAllCommand> {
  execute(command: HashGetAllCommand, call: Call): void {
    const { reply } = call;
    const hash = call.database.readHash(command.key, reply);
    if (hash === undefined) return;
    reply.map(hash === null ? 0 : hash.count);
    hash?.each((field, value) => {
      reply.bulk(field);
      reply.bulk(value);
    });
  }
}
