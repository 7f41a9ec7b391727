import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { AclWhoAmICommand } from '../generated/commands.js';
import { userOf } from '../session.js';
import type { UseCase } from '../use-case.js';

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
