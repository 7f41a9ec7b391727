import { injectable } from 'inversify';
import { idleTimeNotTracked } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { ObjectIdleTimeCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors ERR without an LRU policy, and for a key that was written before there was one: nothing notes its use then
 * @example
 * > OBJECT IDLETIME nothing
 * (nil)
 */
@injectable()
export class ObjectIdleTime implements UseCase<ObjectIdleTimeCommand> {
  execute(command: ObjectIdleTimeCommand, call: Call): void {
    const entry = call.database.find(command.key);
    if (entry === null) return call.reply.null();
    const { clock } = call.databases;
    if (clock.ticks === 0 || entry.ticks === 0) call.reply.error(idleTimeNotTracked);
    else call.reply.integer(clock.idleSeconds(entry.ticks));
  }
}
