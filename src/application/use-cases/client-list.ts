import { inject, injectable } from 'inversify';
import { invalidClientId, unknownClientType } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { WordList } from '../../domain/words.js';
import type { Call } from '../execution/call.js';
import { ClientLines } from '../clients/client-lines.js';
import { clientTypeOf, isOfType } from '../clients/client-type.js';
import type { ClientListCommand } from '../generated/commands.js';
import type { Session } from '../clients/session.js';
import { Sessions } from '../clients/sessions.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A line per connection, of `name=value` pairs.
 *
 * @complexity O(n) for n connections
 * @errors ERR Unknown client type; ERR Invalid client ID
 * @example
 * > CLIENT LIST TYPE normal
 * id=... addr=... laddr=... fd=-1 name= age=0 idle=0 flags=N db=0 ... lib-name= lib-ver=
 * > CLIENT LIST ID 9999
 */
@injectable()
export class ClientList implements UseCase<ClientListCommand> {
  readonly #sessions: Sessions;
  readonly #lines: ClientLines;

  constructor(@inject(Sessions) sessions: Sessions, @inject(ClientLines) lines: ClientLines) {
    this.#sessions = sessions;
    this.#lines = lines;
  }

  execute(command: ClientListCommand, call: Call): void {
    const { clientType, clientIds, idWord } = command;
    const all = this.#sessions.all();
    if (clientType !== null) {
      const type = clientTypeOf(clientType);
      if (type === null) return call.reply.error(unknownClientType(clientType.toLatin1()));
      return this.#answer(
        all.filter((session) => isOfType(session, type)),
        call,
      );
    }
    if (!idWord) return this.#answer(all, call);
    const ids = integersOf(clientIds);
    if (ids === null) return call.reply.error(invalidClientId);
    this.#answer(
      ids.flatMap((id) => this.#sessions.byId(id) ?? []),
      call,
    );
  }

  #answer(sessions: readonly Session[], call: Call): void {
    call.reply.verbatim(sessions.map((session) => this.#lines.of(session)).join(''));
  }
}

/** Null when one is no number. */
function integersOf(words: WordList): number[] | null {
  const numbers = Array.from({ length: words.count }, (_, at) => parseInteger(words.at(at)));
  return numbers.includes(null) ? null : numbers.map(Number);
}
