import { injectable } from 'inversify';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { SetManyCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * All pairs together: a crash keeps all of them or none.
 *
 * @complexity O(N), N pairs
 * @errors none
 * @example
 * > MSET first Ada last Lovelace
 * OK
 * > GET last
 * "Lovelace"
 * > MSET first Ada last
 * (error) ERR wrong number of arguments for 'mset' command
 */
@injectable()
export class SetMany implements UseCase<SetManyCommand> {
  execute(command: SetManyCommand, call: Call): void {
    const { keys, values } = command;
    call.databases.beginGroup();
    for (let at = 0; at < keys.count; at++) {
      call.database.put(keys.at(at), values.at(at), STRING, 0);
    }
    call.databases.endGroup();
    call.reply.ok();
  }
}
