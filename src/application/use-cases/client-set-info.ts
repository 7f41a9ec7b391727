import { injectable } from 'inversify';
import { invalidClientAttribute, unknownClientAttribute } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { isClientNameValid } from '../clients/client-name.js';
import type { ClientSetInfoCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * What a client library tells about itself: LIB-NAME and LIB-VER.
 *
 * @complexity O(1)
 * @errors ERR Unrecognized option; ERR lib-name cannot contain spaces, newlines or special
 * characters.
 * @example
 * > CLIENT SETINFO LIB-NAME my-client
 * OK
 * > CLIENT SETINFO LIB-VER 1.2
 * OK
 * > CLIENT SETINFO colour red
 * (error) ERR Unrecognized option 'colour'
 */
@injectable()
export class ClientSetInfo implements UseCase<ClientSetInfoCommand> {
  execute(command: ClientSetInfoCommand, call: Call): void {
    const { session, reply } = call;
    const attribute = command.attribute.toLatin1();
    const name = attribute.toLowerCase();
    if (name !== 'lib-name' && name !== 'lib-ver') {
      reply.error(unknownClientAttribute(attribute));
    } else if (!isClientNameValid(command.value)) {
      reply.error(invalidClientAttribute(name));
    } else {
      if (name === 'lib-name') session.libraryName = command.value.toLatin1();
      else session.libraryVersion = command.value.toLatin1();
      reply.ok();
    }
  }
}
