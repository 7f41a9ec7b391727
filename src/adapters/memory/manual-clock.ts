import type { Clock } from '../../application/ports/clock.js';

/** A clock that stands still until it is told. */
export class ManualClock implements Clock {
  #nowMs: number;
  #monotonicMs = 0;

  /** `nowMs`: milliseconds since 1970 at the start. */
  constructor(nowMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs;
  }

  nowMs(): number {
    return Math.floor(this.#nowMs);
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  /** Lets `ms` pass on both clocks; may be a fraction, never negative. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`time goes forward: ${ms}`);
    this.#nowMs += ms;
    this.#monotonicMs += ms;
  }

  /** Sets the wall clock alone, as an operator or NTP does. */
  setNowMs(nowMs: number): void {
    this.#nowMs = nowMs;
  }
}
