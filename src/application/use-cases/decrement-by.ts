import { injectable } from 'inversify';
import { decrementOverflow, notAnInteger } from '../../domain/errors.js';
import { INTEGER_MIN, type Integer, parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { DecrementByCommand } from '../generated/commands.js';
import { increment } from '../use-case-parts/increment.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range;
 *   ERR increment or decrement would overflow; ERR decrement would overflow
 * @example
 * > SET stock 10
 * OK
 * > DECRBY stock 3
 * (integer) 7
 */
@injectable()
export class DecrementBy implements UseCase<DecrementByCommand> {
  execute(command: DecrementByCommand, call: Call): void {
    const by = parseInteger(command.decrement);
    if (by === null) call.reply.error(notAnInteger);
    else if (by === INTEGER_MIN) call.reply.error(decrementOverflow);
    else increment(command.key, negated(by), call);
  }
}

const negated = (value: Integer): Integer => (typeof value === 'bigint' ? -value : 0 - value);
