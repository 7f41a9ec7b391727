import type { Resume, Suspension } from '../ports/executor.js';
import type { Reply } from '../ports/reply.js';

/** The two ends of a command that answers later: the connection waits on one, the use case completes the other. */
export class SuspendedCommand implements Suspension {
  #resume: Resume | null = null;
  #isCompleted = false;
  /** Called when the answer has been written. */
  onAnswered: (reply: Reply) => void = () => undefined;

  onResume(resume: Resume): void {
    this.#resume = resume;
  }

  /**
   * Answers the command, once, in a later turn than the one that suspended it.
   * The reply may leave when sequence `observed` is released.
   */
  complete(write: (reply: Reply) => void, observed: number): void {
    const resume = this.#resumeNow();
    this.#isCompleted = true;
    resume((reply) => {
      write(reply);
      this.onAnswered(reply);
    }, observed);
  }

  /**
   * Writes a part of the answer, which `complete` ends: for values that take more than a turn to
   * write. `next` is called when there is room for the next part.
   */
  continue(write: (reply: Reply) => void, observed: number, next: () => void): void {
    this.#resumeNow()(write, observed, next);
  }

  #resumeNow(): Resume {
    if (this.#isCompleted) throw new Error('a suspended command is answered once');
    if (this.#resume === null) throw new Error('a suspended command is answered in a later turn');
    return this.#resume;
  }
}
