import { injectable } from 'inversify';
import { HASH } from '../../domain/value-type.js';
import type { Call } from '../call.js';
import type { GetManyCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * Null for a key that does not exist or holds a hash.
 *
 * @complexity O(n) in the keys
 * @errors none
 * @example
 * > MSET a 1 b 2
 * OK
 * > MGET a b c
 * 1) "1"
 * 2) "2"
 * 3) (nil)
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
