import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { UnwatchCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(N) for N watched keys
 * @errors none
 * @example
 * > WATCH name
 * OK
 * > UNWATCH
 * OK
 */
@injectable()
export class Unwatch implements UseCase<UnwatchCommand> {
  execute(_command: UnwatchCommand, call: Call): void {
    call.session.watches.end();
    call.reply.ok();
  }
}
