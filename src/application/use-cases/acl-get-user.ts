import { inject, injectable } from 'inversify';
import { textOfUtf8 } from '../../domain/utf8.js';
import { CHANNELS, Users } from '../access-control/users.js';
import type { Call } from '../execution/call.js';
import type { AclGetUserCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * What ACL LIST has in a line, by its parts; null when there is no such user. Passwords are never shown.
 *
 * @complexity O(n) for n tokens
 * @errors none
 * @example
 * > ACL GETUSER default
 *  1) "flags"
 *  2) 1) "on"
 *     2) "nopass"
 *  3) "passwords"
 *  4) (empty array)
 *  5) "commands"
 *  6) "+@all"
 *  7) "keys"
 *  8) "~*"
 *  9) "channels"
 * 10) "&*"
 * 11) "selectors"
 * 12) (empty array)
 * > ACL GETUSER nobody
 * (nil)
 */
@injectable()
export class AclGetUser implements UseCase<AclGetUserCommand> {
  readonly #users: Users;

  constructor(@inject(Users) users: Users) {
    this.#users = users;
  }

  execute({ username }: AclGetUserCommand, { reply }: Call): void {
    const user = this.#users.find(textOfUtf8(username));
    if (user === null) return reply.null();
    reply.map(6);
    reply.text('flags');
    reply.set(user.flags.length);
    for (const flag of user.flags) reply.text(flag);
    reply.text('passwords');
    reply.array(0);
    reply.text('commands');
    reply.text(user.commands);
    reply.text('keys');
    reply.text(user.keys);
    reply.text('channels');
    reply.text(CHANNELS);
    reply.text('selectors');
    reply.array(0);
  }
}
