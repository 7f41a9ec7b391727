import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ClientIdCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Numbers increase and are never used again while the server runs.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > CLIENT ID
 * (integer) 1
 */
@injectable()
export class ClientId implements UseCase<ClientIdCommand> {
  execute(_command: ClientIdCommand, call: Call): void {
    call.reply.integer(call.session.id);
  }
}
