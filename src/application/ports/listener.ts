/** Something that serves on a port of its own: for the clients, for the operators. */
export interface Listener {
  /** Resolves with the port it listens on; rejects with the system's error (EADDRINUSE, …). */
  start(): Promise<number>;
  /**
   * Accepts nothing more, finishes what was received and closes. What takes longer than `deadlineMs` is cut off.
   * No error when it never started.
   */
  stop(deadlineMs: number): Promise<void>;
}
