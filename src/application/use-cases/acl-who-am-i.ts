import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { AclWhoAmICommand } from '../generated/commands.js';
import { userOf } from '../clients/session.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The owner of the token that the client logged in with; without tokens `default`.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > ACL WHOAMI
 * "default"
 */
@injectable()
export class AclWhoAmI implements UseCase<AclWhoAmICommand> {
  execute(_command: AclWhoAmICommand, call: Call): void {
    call.reply.text(userOf(call.session));
  }
}
