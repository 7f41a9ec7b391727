import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { QuitCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > QUIT
 * OK
 */
@injectable()
export class Quit implements UseCase<QuitCommand> {
  execute(_command: QuitCommand, call: Call): void {
    call.session.isClosing = true;
    call.reply.ok();
  }
}
