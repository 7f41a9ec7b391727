import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { TimeCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';
import { MICROSECONDS, SECOND_MS } from '../../domain/time-units.js';

/**
 * Seconds since 1970 and microseconds of the present one, which are whole milliseconds.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > TIME
 * 1) "..."
 * 2) "..."
 */
@injectable()
export class Time implements UseCase<TimeCommand> {
  execute(_command: TimeCommand, call: Call): void {
    const { nowMs, reply } = call;
    reply.array(2);
    reply.text(String(Math.floor(nowMs / SECOND_MS)));
    reply.text(String((nowMs % SECOND_MS) * MICROSECONDS));
  }
}
