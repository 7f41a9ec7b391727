import { injectable } from 'inversify';
import type { Call } from '../call.js';
import { parseDatabaseIndex } from '../database-index.js';
import type { SelectCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class Select implements UseCase<SelectCommand> {
  execute(command: SelectCommand, call: Call): void {
    const index = parseDatabaseIndex(command.database);
    if (typeof index === 'string') {
      call.reply.error(index);
    } else {
      call.session.database = index;
      call.reply.ok();
    }
  }
}
