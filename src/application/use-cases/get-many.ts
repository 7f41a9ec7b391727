import { injectable } from 'inversify';
import { HASH } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { GetManyCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A key that holds no string counts as missing.
 *
 * @complexity O(N), N keys
 * @errors none
 * @example
 * > MSET first Ada last Lovelace
 * OK
 * > MGET first middle last
 * 1) "Ada"
 * 2) (nil)
 * 3) "Lovelace"
 */
@injectable()
export class GetMany implements UseCase<GetManyCommand> {
  execute(command: GetManyCommand, call: Call): void {
    const { keys } = command;
    call.reply.array(keys.count);
    for (let at = 0; at < keys.count; at++) {
      const entry = call.database.read(keys.at(at));
      if (entry === null || entry.type === HASH) call.reply.null();
      else call.reply.bytes(entry.bytes, entry.valueStart, entry.valueEnd);
    }
  }
}
