import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ClientGetNameCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > CLIENT GETNAME
 * (nil)
 * > CLIENT SETNAME worker-1
 * OK
 * > CLIENT GETNAME
 * "worker-1"
 */
@injectable()
export class ClientGetName implements UseCase<ClientGetNameCommand> {
  execute(_command: ClientGetNameCommand, call: Call): void {
    const { name } = call.session;
    if (name === '') call.reply.null();
    else call.reply.text(name);
  }
}
