import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { DecrementCommand } from '../generated/commands.js';
import { increment } from '../use-case-parts/increment.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A missing key counts as 0. An integer stays one, a string that holds one stays a string, and the
 * expiry stays.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range when that is what the key holds; ERR
 * increment or decrement would overflow; WRONGTYPE when the key holds a hash
 * @example
 * > SET stock 10
 * OK
 * > DECR stock
 * (integer) 9
 * > DECR debts
 * (integer) -1
 */
@injectable()
export class Decrement implements UseCase<DecrementCommand> {
  execute(command: DecrementCommand, call: Call): void {
    increment(command.key, -1, call);
  }
}
