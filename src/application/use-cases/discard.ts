import { injectable } from 'inversify';
import { discardWithoutMulti } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { DiscardCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Watched keys are forgotten too.
 *
 * @complexity O(N) for N watched keys
 * @errors ERR DISCARD without MULTI
 * @example
 * > MULTI
 * OK
 * > SET name Ada
 * QUEUED
 * > DISCARD
 * OK
 * > EXISTS name
 * (integer) 0
 */
@injectable()
export class Discard implements UseCase<DiscardCommand> {
  execute(_command: DiscardCommand, call: Call): void {
    if (call.session.transaction === null) return call.reply.error(discardWithoutMulti);
    call.session.endTransaction();
    call.reply.ok();
  }
}
