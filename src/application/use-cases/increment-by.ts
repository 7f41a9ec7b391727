import { injectable } from 'inversify';
import { notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { IncrementByCommand } from '../generated/commands.js';
import { increment } from '../use-case-parts/increment.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A missing key counts as 0. An integer stays one, a string that holds one stays a string, and the
 * expiry stays. The number may be negative.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range, of the number or of what the key holds; ERR
 * increment or decrement would overflow; WRONGTYPE when the key holds a hash
 * @example
 * > INCRBY visits 41
 * (integer) 41
 * > INCRBY visits -1
 * (integer) 40
 * > INCRBY visits 9223372036854775807
 * (error) ERR increment or decrement would overflow
 */
@injectable()
export class IncrementBy implements UseCase<IncrementByCommand> {
  execute(command: IncrementByCommand, call: Call): void {
    const by = parseInteger(command.increment);
    if (by === null) call.reply.error(notAnInteger);
    else increment(command.key, by, call);
  }
}
