import { inject, injectable } from 'inversify';
import type { Catalogue } from '../execution/command.js';
import type { Clock } from '../ports/clock.js';
import type { FileWatcher, StopWatching } from '../ports/file-watcher.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import type { TokenStore } from '../ports/token-store.js';
import type { Session } from '../clients/session.js';
import { Sessions } from '../clients/sessions.js';
import { RightsOfTokens } from './rights-of-tokens.js';

/** Who may no longer run one of these receives no messages by it either. */
const RECEIVING = ['Subscribe', 'SubscribePattern'];

/**
 * Keeps open connections in line with the tokens that they logged in with: one whose token is revoked
 * or has expired ends, and changed scopes count at once.
 */
@injectable()
export class OpenLogins {
  readonly #tokens: TokenStore;
  readonly #watcher: FileWatcher;
  readonly #sessions: Sessions;
  readonly #rights: RightsOfTokens;
  readonly #clock: Clock;
  readonly #log: Log;
  /** Ids of RECEIVING. */
  readonly #receiving: readonly number[];
  #nextExpiryMs = Infinity;
  #stopWatching: StopWatching | null = null;
  #lastReload: Promise<void> = Promise.resolve();

  constructor(
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Port.FileWatcher) watcher: FileWatcher,
    @inject(Sessions) sessions: Sessions,
    @inject(RightsOfTokens) rights: RightsOfTokens,
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Log) log: Log,
  ) {
    this.#tokens = tokens;
    this.#watcher = watcher;
    this.#sessions = sessions;
    this.#rights = rights;
    this.#clock = clock;
    this.#log = log;
    this.#receiving = catalogue.filter(({ rule }) => RECEIVING.includes(rule)).map(({ id }) => id);
  }

  /** From now on a change of the tokens' file counts within a second. */
  async start(): Promise<void> {
    const { path } = this.#tokens;
    if (path !== null) {
      this.#stopWatching = await this.#watcher.watch([path], () => void this.reload());
      // What changed since it was read first.
      await this.reload();
    }
    this.#settle();
  }

  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  /** Reads the tokens again. Those from before stay when they are wrong, which is logged; never rejects. */
  reload(): Promise<void> {
    // One behind the other, so that what was read last counts.
    this.#lastReload = this.#lastReload.then(() => this.#reload());
    return this.#lastReload;
  }

  /** Ends connections whose token has expired. May be called as often as one likes. */
  cutExpired(): void {
    if (this.#clock.nowMs() >= this.#nextExpiryMs) this.#settle();
  }

  async #reload(): Promise<void> {
    const { path } = this.#tokens;
    if (path === null) return;
    try {
      await this.#tokens.reload();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error('tokens-refused', { path, reason }, 'the tokens from before stay in use');
      return;
    }
    const tokens = this.#tokens.principals.length;
    if (tokens > 0) this.#log.info('tokens-read', { path, tokens }, 'tokens were read');
    else this.#log.warn('tokens-empty', { path }, 'there is no token, so nobody may log in');
    this.#settle();
  }

  #settle(): void {
    const nowMs = this.#clock.nowMs();
    for (const session of this.#sessions.all()) this.#settleOne(session, nowMs);
    this.#nextExpiryMs = this.#tokens.principals
      .map(({ expiresAtMs }) => expiresAtMs)
      .filter((expiresAtMs) => expiresAtMs > nowMs)
      .reduce((least, expiresAtMs) => Math.min(least, expiresAtMs), Infinity);
  }

  #settleOne(session: Session, nowMs: number): void {
    const { tokenId } = session;
    if (tokenId === null) return;
    const principal = this.#tokens.find(tokenId);
    if (principal === null) return this.#end(session, 'revoked');
    if (nowMs >= principal.expiresAtMs) return this.#end(session, 'expired');
    const rights = this.#rights.of(principal);
    session.logIn(principal, rights);
    const mayReceive = rights === null || this.#receiving.every((id) => rights.mayRun(id));
    if (session.subscriptions !== null && !mayReceive) this.#end(session, 'narrowed');
  }

  #end(session: Session, reason: 'revoked' | 'expired' | 'narrowed'): void {
    const { remoteAddress, id, principal } = session;
    const fields = { client: remoteAddress, session: id, principal, reason };
    this.#log.info('login-ended', fields, `a connection ended: its token was ${reason}`);
    session.connection?.cut();
  }
}
