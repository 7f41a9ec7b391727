import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { TimeToLiveCommand } from '../generated/commands.js';
import { remainingMs } from '../use-case-parts/remaining-time.js';
import type { UseCase } from '../execution/use-case.js';
import { SECOND_MS } from '../../domain/time-units.js';

/**
 * Seconds, rounded to the nearest; -1 when the key never expires, -2 when there is none.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET code 1234 EX 60
 * OK
 * > TTL code
 * (integer) 60
 * > SET name Ada
 * OK
 * > TTL name
 * (integer) -1
 * > TTL nothing
 * (integer) -2
 */
@injectable()
export class TimeToLive implements UseCase<TimeToLiveCommand> {
  execute(command: TimeToLiveCommand, call: Call): void {
    const remaining = remainingMs(command.key, call);
    call.reply.integer(remaining < 0 ? remaining : Math.round(remaining / SECOND_MS));
  }
}
