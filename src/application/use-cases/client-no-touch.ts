import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ClientNoTouchCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * From the next batch of commands on.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > CLIENT NO-TOUCH ON
 * OK
 */
@injectable()
export class ClientNoTouch implements UseCase<ClientNoTouchCommand> {
  execute(command: ClientNoTouchCommand, call: Call): void {
    call.session.isNoTouch = command.on;
    call.reply.ok();
  }
}
