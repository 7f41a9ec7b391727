import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { PersistCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class Persist implements UseCase<PersistCommand> {
  execute(command: PersistCommand, call: Call): void {
    const entry = call.database.find(command.key);
    const isChanged = entry !== null && entry.expiresAtMs !== 0;
    if (isChanged) call.database.setExpiry(command.key, 0);
    call.reply.integer(isChanged ? 1 : 0);
  }
}
