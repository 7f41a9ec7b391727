import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { PingCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

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
    const { session, reply } = call;
    if (session.subscriptions !== null && session.protocol === 2) {
      reply.array(2);
      reply.text('pong');
      if (command.message === null) reply.text('');
      else reply.bulk(command.message);
    } else if (command.message === null) reply.status('PONG');
    else reply.bulk(command.message);
  }
}
