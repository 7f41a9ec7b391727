import { inject, injectable } from 'inversify';
import { SLICE_MS } from '../../domain/limits.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Timers } from '../ports/timers.js';

/** Runs long work in slices, so that other clients are served in between. */
@injectable()
export class Slices {
  readonly #clock: Clock;
  readonly #timers: Timers;

  constructor(@inject(Port.Clock) clock: Clock, @inject(Port.Timers) timers: Timers) {
    this.#clock = clock;
    this.#timers = timers;
  }

  /** Calls `step`, a small piece of work, until it returns false; then `done`. The first call is in a later turn. */
  run(step: () => boolean, done: () => void): void {
    this.#timers.afterTurn(() => {
      const until = this.#clock.monotonicMs() + SLICE_MS;
      do {
        if (!step()) {
          done();
          return;
        }
      } while (this.#clock.monotonicMs() < until);
      this.run(step, done);
    });
  }
}
