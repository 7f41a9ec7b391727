/** Time comes through here, so that tests and simulations own it. */
export interface Clock {
  /** Wall clock: milliseconds since 1970, an integer. Expiry is judged by it. */
  nowMs(): number;
  /** Milliseconds since an arbitrary moment, never going back, with a fraction: for budgets and durations. */
  monotonicMs(): number;
}
