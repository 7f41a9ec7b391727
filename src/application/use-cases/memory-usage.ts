import { injectable } from 'inversify';
import { notAnInteger, syntaxError } from '../../domain/errors.js';
import { bytesInUse } from '../../domain/keyspace/entry-size.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { MemoryUsageCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * The bytes of its cell and its slot in the table; nothing has to be sampled.
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
    const entry = call.database.find(key);
    if (entry === null) call.reply.null();
    else call.reply.integer(bytesInUse(entry));
  }
}
