import type { Suspension } from '../ports/executor.js';
import type { Cancel, Timers } from '../ports/timers.js';
import type { Session } from './session.js';

/** Clients whose next command is not executed before a moment of its own. */
export class Appointments {
  readonly #timers: Timers;
  readonly #waiting = new Map<Session, Cancel>();
  /** Their moment has come, and their command is handed over again. */
  readonly #due = new Set<Session>();

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  add(session: Session, delayMs: number): Suspension {
    return {
      isPostponed: true,
      onResume: (resume) => {
        const cancel = this.#timers.after(Math.ceil(delayMs), () => {
          this.#waiting.delete(session);
          this.#due.add(session);
          resume(() => undefined, 0);
        });
        this.#waiting.set(session, cancel);
      },
    };
  }

  /** True once for a command whose moment has come. */
  take(session: Session): boolean {
    return this.#due.size > 0 && this.#due.delete(session);
  }

  forget(session: Session): void {
    this.#waiting.get(session)?.();
    this.#waiting.delete(session);
    this.#due.delete(session);
  }
}
