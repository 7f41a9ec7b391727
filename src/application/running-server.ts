/** A server that answers clients. */
export interface RunningServer {
  readonly port: number;
  /** Null when there is no port for TLS of its own. */
  readonly tlsPort: number | null;
  /** Null when it is off. */
  readonly adminPort: number | null;
  /** Stops cleanly: finishes what was read, seals the journal. Resolves when nothing is left open. */
  stop(): Promise<void>;
  /** Resolves when the server has stopped for whatever reason; rejects when it had to. */
  readonly stopped: Promise<void>;
}
