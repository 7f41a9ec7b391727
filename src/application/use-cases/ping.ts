import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { PingCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > PING
 * PONG
 * > PING "are you there?"
 * "are you there?"
 */
@injectable()
export class Ping implements UseCase<PingCommand> {
  execute(command: PingCommand, call: Call): void {
    if (command.message === null) call.reply.status('PONG');
    else call.reply.bulk(command.message);
  }
}
