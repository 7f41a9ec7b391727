import { injectable } from 'inversify';
import { nestedMulti } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { MultiCommand } from '../generated/commands.js';
import { Transaction } from '../execution/transaction.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * At most 10,000 commands and 1 GiB of them are queued. One that is refused while it is queued makes
 * EXEC refuse all of them.
 *
 * @complexity O(1)
 * @errors ERR MULTI calls can not be nested
 * @example
 * > MULTI
 * OK
 * > SET name Ada
 * QUEUED
 * > STRLEN name
 * QUEUED
 * > EXEC
 * 1) OK
 * 2) (integer) 3
 */
@injectable()
export class Multi implements UseCase<MultiCommand> {
  execute(_command: MultiCommand, call: Call): void {
    const { session, reply } = call;
    if (session.transaction !== null) return reply.error(nestedMulti);
    session.beginTransaction(new Transaction());
    reply.ok();
  }
}
