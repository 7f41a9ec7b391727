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
 * Messages come after the replies, in slices: one that is published to thousands is as many writes,
 * and who has asked for something is served in between.
 */
export class TurnWrites {
  readonly #timers: Timers;
  readonly #clock: Clock;
  #isScheduled = false;
  #replies: TurnWriter[] = [];
  #spare: TurnWriter[] = [];
  #messages: TurnWriter[] = [];

  constructor(timers: Timers, clock: Clock) {
    this.#timers = timers;
    this.#clock = clock;
  }

  /** Calls `turnEnded` at the end of the turn; more than once for one that is added more often. */
  add(writer: TurnWriter): void {
    this.#replies.push(writer);
    this.#schedule();
  }

  /** As `add`, behind all others and perhaps in a later turn; surely in a later one when called by `turnEnded`. */
  addLater(writer: TurnWriter): void {
    this.#messages.push(writer);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#timers.afterTurn(this.#run);
  }

  readonly #run = (): void => {
    this.#isScheduled = false;
    const replies = this.#replies;
    this.#replies = this.#spare;
    for (const writer of replies) writer.turnEnded();
    replies.length = 0;
    this.#spare = replies;
    if (this.#messages.length > 0) this.#runSlice();
  };

  #runSlice(): void {
    const messages = this.#messages;
    this.#messages = [];
    const until = this.#clock.monotonicMs() + SLICE_MS;
    let next = 0;
    do {
      const stepEnd = Math.min(messages.length, next + WRITES_PER_STEP);
      while (next < stepEnd) messages[next++]!.turnEnded();
    } while (next < messages.length && this.#clock.monotonicMs() < until);
    if (next === messages.length) return;
    this.#messages = messages.slice(next).concat(this.#messages);
    this.#schedule();
  }
}
