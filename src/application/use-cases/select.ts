import { injectable } from 'inversify';
import { databaseOutOfRange, notAnInteger, outOfRangeOf } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { SelectCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

const INT32_MIN = -(2n ** 31n);
const INT32_MAX = 2n ** 31n - 1n;

@injectable()
export class Select implements UseCase<SelectCommand> {
  execute(command: SelectCommand, call: Call): void {
    const index = parseInteger(command.database);
    if (index === null) {
      call.reply.error(notAnInteger);
    } else if (index < INT32_MIN || index > INT32_MAX) {
      call.reply.error(outOfRangeOf(INT32_MIN, INT32_MAX));
    } else if (index < 0 || index >= call.databases.limit) {
      call.reply.error(databaseOutOfRange);
    } else {
      call.session.database = Number(index);
      call.reply.ok();
    }
  }
}
