export type Cancel = () => void;

/**
 * Later calls come through here, so that a test fires them by hand. A timer alone does not keep the
 * process alive, a deadline does.
 */
export interface Timers {
  after(delayMs: number, call: () => void): Cancel;
  /** As `after`, and the process stays for it: for the end of a wait that nothing else may end. */
  deadline(delayMs: number, call: () => void): Cancel;
  every(intervalMs: number, call: () => void): Cancel;
  /** Once the event loop has handled all input that is ready now, and before it waits for more. */
  afterTurn(call: () => void): void;
}
