import { injectable } from 'inversify';
import { frequencyNotTracked } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { ObjectFrequencyCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors ERR An LFU maxmemory policy is not selected
 * @example
 * > OBJECT FREQ nothing
 * (nil)
 */
@injectable()
export class ObjectFrequency implements UseCase<ObjectFrequencyCommand> {
  execute(command: ObjectFrequencyCommand, call: Call): void {
    if (call.database.find(command.key) === null) call.reply.null();
    else call.reply.error(frequencyNotTracked);
  }
}
