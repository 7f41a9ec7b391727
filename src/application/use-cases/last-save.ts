import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CheckpointStatus } from '../checkpoint/checkpoint-status.js';
import type { LastSaveCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Seconds since 1970 of the last checkpoint; of the server's start when there was none since.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > LASTSAVE
 * (integer) 1767225600
 */
@injectable()
export class LastSave implements UseCase<LastSaveCommand> {
  readonly #status: CheckpointStatus;

  constructor(@inject(CheckpointStatus) status: CheckpointStatus) {
    this.#status = status;
  }

  execute(_command: LastSaveCommand, call: Call): void {
    call.reply.integer(Math.floor(this.#status.savedAtMs / 1000));
  }
}
