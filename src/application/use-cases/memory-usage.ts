import { injectable } from 'inversify';
import { notAnInteger, syntaxError } from '../../domain/errors.js';
import { bytesInUse } from '../../domain/keyspace/entry-size.js';
import { parseInteger } from '../../domain/numbers.js';
import { HASH } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { MemoryUsageCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The bytes of its cell, its slot in the table and the fields of a hash; nothing has to be sampled.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range
 * @example
 * > MEMORY USAGE nothing
 * (nil)
 */
@injectable()
export class MemoryUsage implements UseCase<MemoryUsageCommand> {
  execute(command: MemoryUsageCommand, call: Call): void {
    const { key, count } = command;
    const samples = count === null ? 0 : parseInteger(count);
    if (samples === null) return call.reply.error(notAnInteger);
    if (samples < 0) return call.reply.error(syntaxError);
    const { database, reply } = call;
    const entry = database.find(key);
    if (entry === null) return reply.null();
    const bytes = bytesInUse(entry);
    const isHash = entry.type === HASH;
    reply.integer(isHash ? bytes + database.keyspace.hashes.nestedBytes(entry) : bytes);
  }
}
