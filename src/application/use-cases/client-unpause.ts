import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ClientUnpauseCommand } from '../generated/commands.js';
import { Pause } from '../execution/pause.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n waiting connections
 * @errors none
 * @example
 * > CLIENT UNPAUSE
 * OK
 */
@injectable()
export class ClientUnpause implements UseCase<ClientUnpauseCommand> {
  readonly #pause: Pause;

  constructor(@inject(Pause) pause: Pause) {
    this.#pause = pause;
  }

  execute(_command: ClientUnpauseCommand, call: Call): void {
    this.#pause.end();
    call.reply.ok();
  }
}
