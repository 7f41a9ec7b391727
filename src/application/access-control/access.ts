import { inject, injectable } from 'inversify';
import * as errors from '../../domain/errors.js';
import type { Catalogue, CommandInfo } from '../execution/command.js';
import { Eviction } from '../databases/eviction.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Session } from '../clients/session.js';

/** What a command needs and may, as bits. */
export const ACCESS = {
  needsNoLogin: 1,
  writes: 2,
  runsWhileLoading: 4,
  grows: 8,
  /** Not in a transaction: it answers later. */
  standsAlone: 16,
  /** In a transaction it runs at once. */
  runsUnqueued: 32,
  /** Also while a RESP2 client is subscribed. */
  runsWhileSubscribed: 64,
  /** May be somebody who tries tokens. */
  logsIn: 128,
} as const;

const UNQUEUED = ['Discard', 'Execute', 'Multi', 'Quit', 'Reset', 'Watch'];
const LOGINS = ['Authenticate', 'Hello'];
const SUBSCRIPTIONS = ['Subscribe', 'SubscribePattern', 'Unsubscribe', 'UnsubscribePattern'];
const WHILE_SUBSCRIBED = ['Ping', 'Quit', 'Reset', ...SUBSCRIPTIONS];

/** Who may do what, when. */
@injectable()
export class Access {
  /** Until it is over, commands that need the data answer -LOADING. */
  isLoading = true;
  /** By command id. */
  readonly bits: Uint8Array;
  readonly #journal: Journal;
  readonly #eviction: Eviction;

  constructor(
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Port.Journal) journal: Journal,
    @inject(Eviction) eviction: Eviction,
  ) {
    this.bits = Uint8Array.from(catalogue, bitsOf);
    this.#journal = journal;
    this.#eviction = eviction;
  }

  /** The error for a command of these bits; null when it may run. */
  refusal(bits: number, session: Session): string | null {
    if (!session.isAuthenticated && (bits & ACCESS.needsNoLogin) === 0) {
      return errors.notAuthenticated;
    }
    if (this.isLoading && (bits & ACCESS.runsWhileLoading) === 0) return errors.loading;
    if ((bits & (ACCESS.writes | ACCESS.grows)) === 0) return null;
    if ((bits & ACCESS.grows) !== 0 && this.#isMemoryUsedUp()) return errors.outOfMemory;
    return (bits & ACCESS.writes) === 0 ? null : this.#journal.refusal;
  }

  /** Room that takes longer to make is waited for elsewhere. */
  #isMemoryUsedUp(): boolean {
    return this.#eviction.isNeeded && this.#eviction.makeRoom() === 'no room';
  }
}

function bitsOf({ flags, rule }: CommandInfo): number {
  return (
    (flags.includes('noauth') ? ACCESS.needsNoLogin : 0) |
    (flags.includes('write') ? ACCESS.writes : 0) |
    (flags.includes('loading') ? ACCESS.runsWhileLoading : 0) |
    (flags.includes('denyoom') ? ACCESS.grows : 0) |
    (flags.includes('nomulti') ? ACCESS.standsAlone : 0) |
    (UNQUEUED.includes(rule) ? ACCESS.runsUnqueued : 0) |
    (WHILE_SUBSCRIBED.includes(rule) ? ACCESS.runsWhileSubscribed : 0) |
    (LOGINS.includes(rule) ? ACCESS.logsIn : 0)
  );
}
