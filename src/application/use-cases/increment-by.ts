import { injectable } from 'inversify';
import { notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { IncrementByCommand } from '../generated/commands.js';
import { increment } from '../increment.js';
import type { UseCase } from '../use-case.js';

/**
 * An absent key is 0. An integer stays one, and a string that holds one stays a string.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range;
 *   ERR increment or decrement would overflow
 * @example
 * > SET visits 40
 * OK
 * > INCRBY visits 2
 * (integer) 42
 */
@injectable()
export class IncrementBy implements UseCase<IncrementByCommand> {
  execute(command: IncrementByCommand, call: Call): void {
    const by = parseInteger(command.increment);
    if (by === null) call.reply.error(notAnInteger);
    else increment(command.key, by, call);
  }
}
