import { injectable } from 'inversify';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { SetManyIfAbsentCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * All pairs together: a crash keeps all of them or none.
 *
 * @complexity O(n) in the keys
 * @errors none
 * @example
 * > MSETNX a 1 b 2
 * (integer) 1
 * > MSETNX b 3 c 4
 * (integer) 0
 * > EXISTS c
 * (integer) 0
 */
@injectable()
export class SetManyIfAbsent implements UseCase<SetManyIfAbsentCommand> {
  execute(command: SetManyIfAbsentCommand, call: Call): void {
    const { keys, values } = command;
    for (let at = 0; at < keys.count; at++) {
      if (call.database.find(keys.at(at)) === null) continue;
      call.reply.integer(0);
      return;
    }
    call.databases.beginGroup();
    for (let at = 0; at < keys.count; at++) {
      call.database.put(keys.at(at), values.at(at), STRING, 0);
    }
    call.databases.endGroup();
    call.reply.integer(1);
  }
}
