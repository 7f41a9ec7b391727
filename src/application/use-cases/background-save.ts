import { inject, injectable } from 'inversify';
import { saveInProgress } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { Checkpoints } from '../checkpoint/checkpoints.js';
import type { BackgroundSaveCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Its failure is in the log and in INFO. With SCHEDULE it may be asked for while one is under way.
 *
 * @complexity O(1); the work, as that of SAVE, is done in another process
 * @errors ERR Background save already in progress, without SCHEDULE
 * @example
 * > SET name Ada
 * OK
 * > BGSAVE
 * Background saving started
 */
@injectable()
export class BackgroundSave implements UseCase<BackgroundSaveCommand> {
  readonly #checkpoints: Checkpoints;

  constructor(@inject(Checkpoints) checkpoints: Checkpoints) {
    this.#checkpoints = checkpoints;
  }

  execute(command: BackgroundSaveCommand, call: Call): void {
    const { isRunning } = this.#checkpoints;
    if (isRunning && !command.schedule) return call.reply.error(saveInProgress);
    this.#checkpoints.save().catch(() => undefined);
    call.reply.status(isRunning ? 'Background saving scheduled' : 'Background saving started');
  }
}
