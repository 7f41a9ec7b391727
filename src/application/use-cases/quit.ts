import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { QuitCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > QUIT
 * OK
 */
@injectable()
export class Quit implements UseCase<QuitCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute(_command: QuitCommand, call: Call): void {
    call.session.isClosing = true;
    this.#channels.forget(call.session);
    call.reply.ok();
  }
}
