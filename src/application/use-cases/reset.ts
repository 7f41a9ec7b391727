import { inject, injectable } from 'inversify';
import { Authentication } from '../access-control/authentication.js';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { ResetCommand } from '../generated/commands.js';
import { REPLIES } from '../clients/session.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Database 0, no name, RESP2, and logged out when the server has tokens.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SELECT 1
 * OK
 * > CLIENT SETNAME worker
 * OK
 * > RESET
 * RESET
 * > CLIENT GETNAME
 * (nil)
 */
@injectable()
export class Reset implements UseCase<ResetCommand> {
  readonly #authentication: Authentication;
  readonly #channels: Channels;

  constructor(
    @inject(Authentication) authentication: Authentication,
    @inject(Channels) channels: Channels,
  ) {
    this.#authentication = authentication;
    this.#channels = channels;
  }

  execute(_command: ResetCommand, call: Call): void {
    const { session } = call;
    session.endTransaction();
    this.#channels.forget(session);
    session.database = 0;
    session.name = '';
    session.replies = REPLIES.on;
    session.isNoTouch = false;
    session.isNoEvict = false;
    if (this.#authentication.isRequired) session.logOut();
    session.protocol = 2;
    call.reply.protocol = 2;
    call.reply.status('RESET');
  }
}
