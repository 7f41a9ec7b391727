/** A server that answers clients. */
export interface RunningServer {
  readonly port: number;
  /** The same as `port` when that is TLS itself; null without TLS. */
  readonly tlsPort: number | null;
  /** Null when it is off. */
  readonly adminPort: number | null;
  /**
   * Reads certificates and tokens again, as when their files change or at SIGHUP. The log tells what
   * came of it; what is wrong changes nothing.
   */
  reload(): Promise<void>;
  /** Goes on in new files of the same names, after somebody has renamed the old ones, as at SIGUSR2. */
  reopenLogs(): Promise<void>;
  /** Stops cleanly: finishes what was read, seals the journal. Resolves when nothing is left open. */
  stop(): Promise<void>;
  /** Resolves when the server has stopped for whatever reason; rejects when it had to. */
  readonly stopped: Promise<void>;
}
