import type { Clock } from '../../application/ports/clock.js';
import type { Timers } from '../../application/ports/timers.js';
import { SLICE_MS } from '../../domain/limits.js';

/** Has something to write when the turn is over. */
export interface TurnWriter {
  turnEnded(): void;
}

/** The clock is read after so many writes. */
const WRITES_PER_STEP = 16;

/**
 * Writes replies when all sockets that had input in this turn have been served. A write wakes the
 * client's process, which costs more than the write itself when that process sleeps; after the first
 * one of a turn it is awake. ARCHITECTURE.md has what was measured.
 *
 * A message to thousands of subscribers is as many writes: they go in slices, and what arrives is
 * served in between.
 */
export class TurnWrites {
  readonly #timers: Timers;
  readonly #clock: Clock;
  #waiting: TurnWriter[] = [];
  #next = 0;

  constructor(timers: Timers, clock: Clock) {
    this.#timers = timers;
    this.#clock = clock;
  }

  /** Calls `turnEnded` at the end of the turn; more than once for one that is added more often. */
  add(writer: TurnWriter): void {
    if (this.#waiting.length === 0) this.#timers.afterTurn(this.#run);
    this.#waiting.push(writer);
  }

  readonly #run = (): void => {
    const end = this.#waiting.length;
    const until = end - this.#next > WRITES_PER_STEP ? this.#clock.monotonicMs() + SLICE_MS : 0;
    while (this.#next < end) {
      const stepEnd = Math.min(end, this.#next + WRITES_PER_STEP);
      while (this.#next < stepEnd) this.#waiting[this.#next++]!.turnEnded();
      if (stepEnd < end && this.#clock.monotonicMs() >= until) break;
    }
    this.#waiting.splice(0, this.#next);
    this.#next = 0;
    if (this.#waiting.length > 0) this.#timers.afterTurn(this.#run);
  };
}
