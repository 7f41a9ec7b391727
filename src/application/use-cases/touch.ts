import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { TouchCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A key that is named twice counts twice.
 *
 * @complexity O(n) in the keys
 * @errors none
 * @example
 * > SET a 1
 * OK
 * > TOUCH a b
 * (integer) 1
 */
@injectable()
export class Touch implements UseCase<TouchCommand> {
  execute({ keys }: TouchCommand, call: Call): void {
    let found = 0;
    for (let at = 0; at < keys.count; at++) if (call.database.read(keys.at(at)) !== null) found++;
    call.reply.integer(found);
  }
}
