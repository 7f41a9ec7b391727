import { inject, injectable } from 'inversify';
import { checkpointFailed } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { Checkpoints } from '../checkpoint/checkpoints.js';
import type { SaveCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers when the table contains everything that was written before. Other clients go on
 * meanwhile.
 *
 * @complexity O(N), N changes since the last checkpoint and the rows of the files that they touch,
 * in another process
 * @errors ERR checkpoint failed
 * @example
 * > SET name Ada
 * OK
 * > SAVE
 * OK
 */
@injectable()
export class Save implements UseCase<SaveCommand> {
  readonly #checkpoints: Checkpoints;

  constructor(@inject(Checkpoints) checkpoints: Checkpoints) {
    this.#checkpoints = checkpoints;
  }

  execute(_command: SaveCommand, call: Call): void {
    const { observed } = call;
    const suspended = call.suspend();
    this.#checkpoints.save().then(
      () => suspended.complete((reply) => reply.ok(), observed),
      (error: Error) =>
        suspended.complete((reply) => reply.error(checkpointFailed(error.message)), observed),
    );
  }
}
