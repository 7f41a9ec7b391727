/** What operators ask, on a port of its own. */
export interface Admin {
  /** Resolves with the port it listens on; rejects with the system's error (EADDRINUSE, …). */
  start(): Promise<number>;
  /** No error when it never started. */
  stop(): Promise<void>;
}
