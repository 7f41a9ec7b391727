import { inject, injectable } from 'inversify';
import { Users } from '../access-control/users.js';
import type { Call } from '../execution/call.js';
import type { AclUsersCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n tokens
 * @errors none
 * @example
 * > ACL USERS
 * 1) "default"
 */
@injectable()
export class AclUsers implements UseCase<AclUsersCommand> {
  readonly #users: Users;

  constructor(@inject(Users) users: Users) {
    this.#users = users;
  }

  execute(_command: AclUsersCommand, { reply }: Call): void {
    const users = this.#users.all();
    reply.array(users.length);
    for (const { principal } of users) reply.text(principal.name);
  }
}
