export type Cancel = () => void;

/** Later calls come through here, so that a test fires them by hand. A timer alone never keeps the process alive. */
export interface Timers {
  after(delayMs: number, call: () => void): Cancel;
  every(intervalMs: number, call: () => void): Cancel;
  /** Once the event loop has handled all input that is ready now, and before it waits for more. */
  afterTurn(call: () => void): void;
}
