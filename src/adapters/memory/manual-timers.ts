import type { Cancel, Timers } from '../../application/ports/timers.js';
import { ManualClock } from './manual-clock.js';

interface Waiting {
  dueMs: number;
  /** 0 for a call that happens once. */
  readonly intervalMs: number;
  readonly call: () => void;
}

/** Timers fired by hand, in the order they are due; equal times in the order they were set. */
export class ManualTimers implements Timers {
  readonly clock: ManualClock;
  #waiting: Waiting[] = [];
  #turn: (() => void)[] = [];

  constructor(clock = new ManualClock()) {
    this.clock = clock;
  }

  after(delayMs: number, call: () => void): Cancel {
    return this.#add({ dueMs: this.clock.monotonicMs() + delayMs, intervalMs: 0, call });
  }

  deadline(delayMs: number, call: () => void): Cancel {
    return this.after(delayMs, call);
  }

  every(intervalMs: number, call: () => void): Cancel {
    if (!(intervalMs > 0)) throw new RangeError(`interval must be above 0: ${intervalMs}`);
    return this.#add({ dueMs: this.clock.monotonicMs() + intervalMs, intervalMs, call });
  }

  afterTurn(call: () => void): void {
    this.#turn.push(call);
  }

  /** Timers that wait and calls that wait for the turn's end. */
  get pending(): number {
    return this.#waiting.length + this.#turn.length;
  }

  /** Milliseconds until each timer that waits is due, in the order they were set. */
  get delaysMs(): number[] {
    return this.#waiting.map(({ dueMs }) => dueMs - this.clock.monotonicMs());
  }

  /** Ends the turn: what was scheduled by `afterTurn` before this call. Returns how many were called. */
  runTurn(): number {
    const calls = this.#turn;
    this.#turn = [];
    for (const call of calls) call();
    return calls.length;
  }

  /** Ends turns until nothing waits for the end of one. Returns how many. */
  runTurns(): number {
    let turns = 0;
    for (; this.#turn.length > 0; turns++) this.runTurn();
    return turns;
  }

  /** Fires what is due now. Returns how many were called. */
  runDue(): number {
    return this.#runUntil(this.clock.monotonicMs());
  }

  /** Lets time pass, firing every timer at its own moment. Returns how many were called. */
  advance(ms: number): number {
    const untilMs = this.clock.monotonicMs() + ms;
    const count = this.#runUntil(untilMs);
    this.clock.advance(Math.max(0, untilMs - this.clock.monotonicMs()));
    return count;
  }

  #add(waiting: Waiting): Cancel {
    this.#waiting.push(waiting);
    return () => this.#remove(waiting);
  }

  #remove(waiting: Waiting): void {
    const at = this.#waiting.indexOf(waiting);
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  #runUntil(untilMs: number): number {
    let count = 0;
    for (let next = this.#next(untilMs); next !== null; next = this.#next(untilMs)) {
      this.clock.advance(Math.max(0, next.dueMs - this.clock.monotonicMs()));
      if (next.intervalMs > 0) {
        this.#remove(next);
        next.dueMs += next.intervalMs;
        this.#waiting.push(next);
      } else {
        this.#remove(next);
      }
      next.call();
      count++;
    }
    return count;
  }

  #next(untilMs: number): Waiting | null {
    let next: Waiting | null = null;
    for (const waiting of this.#waiting) {
      if (waiting.dueMs <= untilMs && (next === null || waiting.dueMs < next.dueMs)) next = waiting;
    }
    return next;
  }
}
