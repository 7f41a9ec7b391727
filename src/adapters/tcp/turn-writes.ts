import type { Timers } from '../../application/ports/timers.js';

/** Has something to write when the turn is over. */
export interface TurnWriter {
  writeDeferred(): void;
}

/**
 * Writes replies when all sockets that had input in this turn have been served. A write wakes the
 * client's process, which costs more than the write itself when that process sleeps; after the first
 * one of a turn it is awake. ARCHITECTURE.md has what was measured.
 */
export class TurnWrites {
  readonly #timers: Timers;
  #waiting: TurnWriter[] = [];
  #spare: TurnWriter[] = [];
  readonly #run = (): void => {
    const waiting = this.#waiting;
    this.#waiting = this.#spare;
    for (const writer of waiting) writer.writeDeferred();
    waiting.length = 0;
    this.#spare = waiting;
  };

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Calls `writeDeferred` at the end of the turn; more than once for one that is added more often. */
  add(writer: TurnWriter): void {
    if (this.#waiting.length === 0) this.#timers.afterTurn(this.#run);
    this.#waiting.push(writer);
  }
}
