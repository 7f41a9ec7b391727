import type { Timers } from '../../application/ports/timers.js';
import { REJECTIONS_PER_TURN_MAX } from '../../domain/limits.js';

/**
 * Requests that are no commands cost more than most that are: their errors say what was expected. So
 * all connections together may send a number of them in one turn of the event loop, and who sends more
 * waits in a queue and is not read meanwhile. However many connections send garbage, those who send
 * commands come in between; one that is alone with its mistakes hardly notices.
 */
export class Rejections {
  readonly #timers: Timers;
  #left = REJECTIONS_PER_TURN_MAX;
  #isScheduled = false;
  #waiting: (() => void)[] = [];

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Counts one. False when this turn has had enough: then nothing more of it is to be handled. */
  count(): boolean {
    this.#schedule();
    this.#left--;
    return this.#left > 0;
  }

  /** Calls `resume` in a later turn, in the order of asking. */
  wait(resume: () => void): void {
    this.#waiting.push(resume);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#timers.afterTurn(this.#turnCame);
  }

  readonly #turnCame = (): void => {
    this.#isScheduled = false;
    this.#left = REJECTIONS_PER_TURN_MAX;
    const resumed = this.#waiting.splice(0, REJECTIONS_PER_TURN_MAX);
    if (this.#waiting.length > 0) this.#schedule();
    for (const resume of resumed) resume();
  };
}
