import { injectable } from 'inversify';
import { invalidClientName } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { isClientNameValid } from '../clients/client-name.js';
import type { ClientSetNameCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * An empty name takes the name away.
 *
 * @complexity O(1)
 * @errors ERR Client names cannot contain spaces, newlines or special characters.
 * @example
 * > CLIENT SETNAME worker-1
 * OK
 * > CLIENT GETNAME
 * "worker-1"
 * > CLIENT SETNAME "two words"
 * (error) ERR Client names cannot contain spaces, newlines or special characters.
 */
@injectable()
export class ClientSetName implements UseCase<ClientSetNameCommand> {
  execute(command: ClientSetNameCommand, call: Call): void {
    if (!isClientNameValid(command.clientName)) {
      call.reply.error(invalidClientName);
      return;
    }
    call.session.name = command.clientName.toLatin1();
    call.reply.ok();
  }
}
