import { inject, injectable } from 'inversify';
import { ACCESS } from '../access-control/access.js';
import { CommandRate } from '../access-control/command-rate.js';
import { Eviction } from '../databases/eviction.js';
import { LoginDelays } from '../access-control/login-delays.js';
import { PAUSE, Pause } from './pause.js';
import type { Suspension } from '../ports/executor.js';
import type { Session } from '../clients/session.js';

/**
 * Why a command that may run does not run yet: a pause, entries that have to be evicted first, or the
 * bound on commands a second, or logins that were refused.
 */
@injectable()
export class HoldUps {
  readonly #pause: Pause;
  readonly #eviction: Eviction;

  readonly #rate: CommandRate;
  readonly #logins: LoginDelays;

  constructor(
    @inject(Pause) pause: Pause,
    @inject(Eviction) eviction: Eviction,
    @inject(CommandRate) rate: CommandRate,
    @inject(LoginDelays) logins: LoginDelays,
  ) {
    this.#pause = pause;
    this.#eviction = eviction;
    this.#rate = rate;
    this.#logins = logins;
  }

  /** Cheap, and false nearly always: nothing holds any command up. */
  get isPossible(): boolean {
    if (this.#pause.mode !== PAUSE.none || this.#eviction.isNeeded) return true;
    return this.#rate.isLimited || this.#logins.isNeeded;
  }

  /** What a command of these bits of ACCESS waits for; null when it need not wait. */
  find(bits: number, session: Session): Suspension | null {
    const { mode } = this.#pause;
    if (mode === PAUSE.all || (mode === PAUSE.writes && (bits & ACCESS.writes) !== 0)) {
      return this.#pause.waiting.add(session);
    }
    const needsRoom = (bits & ACCESS.grows) !== 0 && this.#eviction.isNeeded;
    if (needsRoom && this.#eviction.makeRoom() === 'more to do') {
      return this.#eviction.waiting.add(session);
    }
    const wait = this.#rate.find(session);
    return wait === null && (bits & ACCESS.logsIn) !== 0 ? this.#logins.find(session) : wait;
  }

  forget(session: Session): void {
    this.#pause.waiting.forget(session);
    this.#eviction.waiting.forget(session);
    this.#rate.forget(session);
    this.#logins.forget(session);
  }
}
