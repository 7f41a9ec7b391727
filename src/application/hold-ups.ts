import { inject, injectable } from 'inversify';
import { ACCESS } from './access.js';
import { Eviction } from './eviction.js';
import { PAUSE, Pause } from './pause.js';
import type { Suspension } from './ports/executor.js';
import type { Session } from './session.js';

/** Why a command that may run does not run yet: a pause, or entries that have to be evicted first. */
@injectable()
export class HoldUps {
  readonly #pause: Pause;
  readonly #eviction: Eviction;

  constructor(@inject(Pause) pause: Pause, @inject(Eviction) eviction: Eviction) {
    this.#pause = pause;
    this.#eviction = eviction;
  }

  /** Cheap, and false nearly always: nothing holds any command up. */
  get isPossible(): boolean {
    return this.#pause.mode !== PAUSE.none || this.#eviction.isNeeded;
  }

  /** What a command of these bits of ACCESS waits for; null when it need not wait. */
  find(bits: number, session: Session): Suspension | null {
    const { mode } = this.#pause;
    if (mode === PAUSE.all || (mode === PAUSE.writes && (bits & ACCESS.writes) !== 0)) {
      return this.#pause.waiting.add(session);
    }
    if ((bits & ACCESS.grows) === 0 || !this.#eviction.isNeeded) return null;
    return this.#eviction.makeRoom() === 'more to do' ? this.#eviction.waiting.add(session) : null;
  }

  forget(session: Session): void {
    this.#pause.waiting.forget(session);
    this.#eviction.waiting.forget(session);
  }
}
