import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { EchoCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > ECHO "what I said"
 * "what I said"
 */
@injectable()
export class Echo implements UseCase<EchoCommand> {
  execute(command: EchoCommand, call: Call): void {
    call.reply.bulk(command.message);
  }
}
