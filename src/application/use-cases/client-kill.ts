import { inject, injectable } from 'inversify';
import { invalidKillId, noSuchClient, noSuchUser, unknownClientType } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import { DEFAULT_USER } from '../access-control/authentication.js';
import type { Call } from '../execution/call.js';
import { clientTypeOf, isOfType } from '../clients/client-type.js';
import type { ClientKillCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { TokenStore } from '../ports/token-store.js';
import { type Session, userOf } from '../clients/session.js';
import { Sessions } from '../clients/sessions.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * With an address alone it closes that connection; with filters those that pass all of them, and tells how many.
 *
 * @complexity O(n) for n connections
 * @errors ERR No such client; ERR client-id should be greater than 0; ERR Unknown client type; ERR No such user
 * @example
 * > CLIENT KILL ID 9999
 * (integer) 0
 */
@injectable()
export class ClientKill implements UseCase<ClientKillCommand> {
  readonly #sessions: Sessions;
  readonly #tokens: TokenStore;

  constructor(@inject(Sessions) sessions: Sessions, @inject(Port.TokenStore) tokens: TokenStore) {
    this.#sessions = sessions;
    this.#tokens = tokens;
  }

  execute(command: ClientKillCommand, call: Call): void {
    const isOldForm = isAddressOnly(command);
    const selection = isOldForm ? addressOf(command) : this.#selectionOf(command);
    if (typeof selection === 'string') return call.reply.error(selection);
    const isSparing = !isOldForm && !command.no;
    const chosen = this.#sessions
      .all()
      .filter((session) => selection(session) && !(isSparing && session === call.session));
    for (const session of chosen) {
      // What asks for it still gets its answer.
      if (session === call.session) session.isClosing = true;
      else session.connection?.cut();
    }
    if (!isOldForm) call.reply.integer(chosen.length);
    else if (chosen.length === 0) call.reply.error(noSuchClient);
    else call.reply.ok();
  }

  /** The text of the error when it is not a selection. */
  #selectionOf(command: ClientKillCommand): Selection | string {
    const { clientId, clientType, username, clientAddress, localAddress } = command;
    const id = clientId === null ? null : parseInteger(clientId);
    if (clientId !== null && (id === null || id < 1)) return invalidKillId;
    const type = clientType === null ? null : clientTypeOf(clientType);
    if (clientType !== null && type === null) return unknownClientType(clientType.toLatin1());
    const user = username?.toLatin1() ?? null;
    if (user !== null && !this.#isUser(user)) return noSuchUser(user);
    const address = clientAddress?.toLatin1() ?? null;
    const local = localAddress?.toLatin1() ?? null;
    return (session) =>
      (id === null || session.id === Number(id)) &&
      (type === null || isOfType(session, type)) &&
      (user === null || userOf(session) === user) &&
      (address === null || session.remoteAddress === address) &&
      (local === null || session.connection?.localAddress === local);
  }

  /** Owners of tokens who are not connected are not known here. */
  #isUser(user: string): boolean {
    return this.#tokens.isRequired || user === DEFAULT_USER;
  }
}

type Selection = (session: Session) => boolean;

function isAddressOnly({ addr, idWord, type, user, laddr, skipme }: ClientKillCommand): boolean {
  return !addr && !idWord && !type && !user && !laddr && !skipme;
}

function addressOf({ clientAddress }: ClientKillCommand): Selection {
  const address = clientAddress?.toLatin1();
  return (session) => session.remoteAddress === address;
}
