/** A server that answers clients. */
export interface RunningServer {
  readonly port: number;
  /** Null when there is no port for TLS of its own. */
  readonly tlsPort: number | null;
  /** Null when it is off. */
  readonly adminPort: number | null;
  /** Reads the file of tokens again, as SIGHUP does. What is wrong is logged and changes nothing. */
  reload(): Promise<void>;
  /** Stops cleanly: finishes what was read, seals the journal. Resolves when nothing is left open. */
  stop(): Promise<void>;
  /** Resolves when the server has stopped for whatever reason; rejects when it had to. */
  readonly stopped: Promise<void>;
}
