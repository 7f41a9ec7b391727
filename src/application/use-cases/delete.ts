import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { DeleteCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Several keys go together: a crash keeps all of them or none.
 *
 * @complexity O(N), N keys
 * @errors none
 * @example
 * > MSET a 1 b 2 c 3
 * OK
 * > DEL a b nothing
 * (integer) 2
 * > EXISTS a b c
 * (integer) 1
 */
@injectable()
export class Delete implements UseCase<DeleteCommand> {
  execute(command: DeleteCommand, call: Call): void {
    const { keys } = command;
    if (keys.count === 1) {
      call.reply.integer(call.database.remove(keys.at(0)) ? 1 : 0);
      return;
    }
    let removed = 0;
    call.databases.beginGroup();
    for (let at = 0; at < keys.count; at++) if (call.database.remove(keys.at(at))) removed++;
    call.databases.endGroup();
    call.reply.integer(removed);
  }
}
