import type { Cancel, Timers } from '../../src/application/ports/timers.js';

interface Entry {
  readonly delayMs: number;
  readonly call: () => void;
}

/** Timers that a test fires by hand. */
export class ManualTimers implements Timers {
  readonly #pending = new Set<Entry>();
  #turn: (() => void)[] = [];

  after(delayMs: number, call: () => void): Cancel {
    const entry = { delayMs, call };
    this.#pending.add(entry);
    return () => this.#pending.delete(entry);
  }

  every(intervalMs: number, call: () => void): Cancel {
    return this.after(intervalMs, call);
  }

  afterTurn(call: () => void): void {
    this.#turn.push(call);
  }

  get turnsWaiting(): number {
    return this.#turn.length;
  }

  /** Delays of what waits now. */
  get delaysMs(): number[] {
    return [...this.#pending].map((entry) => entry.delayMs);
  }

  /** Calls what waits for the turn's end; what that schedules waits for the next. */
  endTurn(): void {
    const calls = this.#turn;
    this.#turn = [];
    for (const call of calls) call();
  }

  /** Ends turns until nothing waits; returns how many. */
  endTurns(): number {
    let turns = 0;
    for (; this.#turn.length > 0; turns++) this.endTurn();
    return turns;
  }

  /** Fires all timers of this delay that wait now. */
  fire(delayMs: number): number {
    const due = [...this.#pending].filter((entry) => entry.delayMs === delayMs);
    for (const entry of due) {
      this.#pending.delete(entry);
      entry.call();
    }
    return due.length;
  }
}
