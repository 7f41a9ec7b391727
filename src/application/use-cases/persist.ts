import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { PersistCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers 1 when there was an expiry to drop, else 0.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET code 1234 EX 60
 * OK
 * > PERSIST code
 * (integer) 1
 * > TTL code
 * (integer) -1
 * > PERSIST code
 * (integer) 0
 */
@injectable()
export class Persist implements UseCase<PersistCommand> {
  execute(command: PersistCommand, call: Call): void {
    const entry = call.database.find(command.key);
    const isChanged = entry !== null && entry.expiresAtMs !== 0;
    if (isChanged) call.database.setExpiry(command.key, 0);
    call.reply.integer(isChanged ? 1 : 0);
  }
}
