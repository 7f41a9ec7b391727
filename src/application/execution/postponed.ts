import type { Resume, Suspension } from '../ports/executor.js';
import type { Session } from '../clients/session.js';

const nothing = (): void => undefined;

/**
 * Clients whose next command is not executed before something has happened. Their connections keep
 * it, and everything behind it, as they do behind a suspended command.
 */
export class Postponed {
  readonly #waiting = new Map<Session, Resume>();

  get size(): number {
    return this.#waiting.size;
  }

  add(session: Session): Suspension {
    return {
      isPostponed: true,
      onResume: (resume) => void this.#waiting.set(session, resume),
    };
  }

  forget(session: Session): void {
    this.#waiting.delete(session);
  }

  /** Those that are postponed again meanwhile wait for the next time. */
  resumeAll(): void {
    const resumes = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const resume of resumes) resume(nothing, 0);
  }
}
