import { inject, injectable } from 'inversify';
import { Authentication } from '../authentication.js';
import type { Call } from '../call.js';
import type { AuthenticateCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

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
