import type { Timers } from '../../application/ports/timers.js';

/** Called ones are let go of when there are so many, and no fewer than those that wait. */
const CALLED_MAX = 1024;

export interface AllowanceOptions {
  readonly timers: Timers;
  /** In one turn of the event loop, and for the queue. */
  readonly most: number;
  /** What calling one of the queue costs. */
  readonly perCall: number;
  /** From one number for the queue to the next. */
  readonly waitMs: number;
}

/**
 * How much of something dear all connections together may have in one turn of the event loop. Who wants
 * more waits in a queue, which gets as much again after a time and not in each turn, or it would take
 * all that others leave of the processor. However many wait, the others come in between.
 */
export class Allowance {
  readonly #options: AllowanceOptions;
  /** Below 0 after more than there was: then the next number is smaller. */
  #left: number;
  #isScheduled = false;
  #waiting: (() => void)[] = [];
  /** Of `#waiting`, have been called already. */
  #called = 0;

  constructor(options: AllowanceOptions) {
    this.#options = options;
    this.#left = options.most;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Twice as much was had. */
  get isOverspent(): boolean {
    return this.#left <= -this.#options.most;
  }

  get waiting(): number {
    return this.#waiting.length - this.#called;
  }

  spend(): void {
    this.#left--;
    this.#schedule();
  }

  /** Calls `goOn` later, in the order of asking. */
  wait(goOn: () => void): void {
    this.#waiting.push(goOn);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#options.timers.afterTurn(this.#turnCame);
  }

  readonly #turnCame = (): void => {
    const { timers, waitMs } = this.#options;
    if (this.waiting > 0) {
      timers.after(waitMs, this.#queueCame);
    } else {
      this.#isScheduled = false;
      this.#refill();
    }
  };

  readonly #queueCame = (): void => {
    this.#refill();
    while (this.#left > 0 && this.waiting > 0) {
      this.#left -= this.#options.perCall;
      this.#waiting[this.#called++]!();
    }
    if (this.#called >= Math.min(CALLED_MAX, this.waiting)) {
      this.#waiting.splice(0, this.#called);
      this.#called = 0;
    }
    this.#options.timers.afterTurn(this.#turnCame);
  };

  #refill(): void {
    const { most } = this.#options;
    this.#left = Math.min(most, this.#left + most);
  }
}
