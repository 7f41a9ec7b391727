import { inject, injectable } from 'inversify';
import { CHANNELS, Users } from '../access-control/users.js';
import type { Call } from '../execution/call.js';
import type { AclListCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A line for each owner of a token, and for the user default, in Redis's words; hashes are left out. The
 * scopes read, write and metrics stand as they are.
 *
 * @complexity O(n) for n tokens
 * @errors none
 * @example
 * > ACL LIST
 * 1) "user default on nopass ~* &* +@all"
 */
@injectable()
export class AclList implements UseCase<AclListCommand> {
  readonly #users: Users;

  constructor(@inject(Users) users: Users) {
    this.#users = users;
  }

  execute(_command: AclListCommand, { reply }: Call): void {
    const users = this.#users.all();
    reply.array(users.length);
    for (const { principal, flags, keys, commands } of users) {
      reply.text(['user', principal.name, ...flags, keys, CHANNELS, commands].join(' '));
    }
  }
}
