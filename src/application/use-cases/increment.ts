import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { IncrementCommand } from '../generated/commands.js';
import { increment } from '../increment.js';
import type { UseCase } from '../use-case.js';

/**
 * An absent key is 0. An integer stays one, and a string that holds one stays a string.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range;
 *   ERR increment or decrement would overflow
 * @example
 * > SET visits 41
 * OK
 * > INCR visits
 * (integer) 42
 */
@injectable()
export class Increment implements UseCase<IncrementCommand> {
  execute(command: IncrementCommand, call: Call): void {
    increment(command.key, 1, call);
  }
}
