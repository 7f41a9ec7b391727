import { injectable } from 'inversify';
import { databaseOutOfRange, notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { SelectCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class Select implements UseCase<SelectCommand> {
  execute(command: SelectCommand, call: Call): void {
    const index = parseInteger(command.database);
    if (index === null) {
      call.reply.error(notAnInteger);
    } else if (index < 0 || index >= call.databases.limit) {
      call.reply.error(databaseOutOfRange);
    } else {
      call.session.database = Number(index);
      call.reply.ok();
    }
  }
}
