import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { ClientLines } from '../clients/client-lines.js';
import type { ClientInfoCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > CLIENT SETNAME worker
 * OK
 * > CLIENT INFO
 * id=... addr=... laddr=... fd=-1 name=worker age=0 idle=0 flags=N db=0 ... lib-name= lib-ver=
 */
@injectable()
export class ClientInfo implements UseCase<ClientInfoCommand> {
  readonly #lines: ClientLines;

  constructor(@inject(ClientLines) lines: ClientLines) {
    this.#lines = lines;
  }

  execute(_command: ClientInfoCommand, call: Call): void {
    call.reply.verbatim(this.#lines.of(call.session));
  }
}
