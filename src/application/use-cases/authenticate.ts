import { inject, injectable } from 'inversify';
import { Authentication } from '../access-control/authentication.js';
import type { Call } from '../execution/call.js';
import type { AuthenticateCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Takes a token, alone or behind the name of its owner. Without --auth-tokens only the user default
 * exists, with any password.
 *
 * @complexity O(1)
 * @errors WRONGPASS when the token is not known, has expired or is not the user's; ERR AUTH
 * <password> called without any password configured for the default user, when the server has no
 * tokens
 * @example
 * > AUTH default anything
 * OK
 * > AUTH ada wrong
 * (error) WRONGPASS invalid username-password pair or user is disabled.
 * > AUTH secret
 * (error) ERR AUTH <password> called without any password configured for the default user. ...
 */
@injectable()
export class Authenticate implements UseCase<AuthenticateCommand> {
  readonly #authentication: Authentication;

  constructor(@inject(Authentication) authentication: Authentication) {
    this.#authentication = authentication;
  }

  execute(command: AuthenticateCommand, call: Call): void {
    const error = this.#authentication.login(command.username, command.password, call);
    if (error === null) call.reply.ok();
    else call.reply.error(error);
  }
}
