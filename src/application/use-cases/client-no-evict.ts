import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ClientNoEvictCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Clients are not evicted here, so that it only shows in CLIENT LIST.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > CLIENT NO-EVICT ON
 * OK
 */
@injectable()
export class ClientNoEvict implements UseCase<ClientNoEvictCommand> {
  execute(command: ClientNoEvictCommand, call: Call): void {
    call.session.isNoEvict = command.on;
    call.reply.ok();
  }
}
