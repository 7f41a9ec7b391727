export interface TransportAddress {
  readonly host: string;
  readonly port: number;
  /** Where clients use TLS, the same as `port` when all do; null when none does. */
  readonly tlsPort: number | null;
}

/**
 * Where clients come in. A port because a test, or a program that embeds the server, brings its
 * own.
 */
export interface Transport {
  /** Where it listens; null before `start` and after `stop`. */
  readonly address: TransportAddress | null;
  readonly connections: number;
  /**
   * Port 0 means any free port. `tlsPort` is null when TLS has none of its own. Rejects with TransportError; code EADDRINUSE when the address is
   * taken.
   */
  start(address: TransportAddress): Promise<TransportAddress>;
  /**
   * Accepts no more, lets every conversation answer what it has received, and resolves when all
   * connections are closed. Those that are still open after `deadlineMs` are cut.
   */
  stop(deadlineMs: number): Promise<void>;
}

/** Listening failed. `code` is the system's: EADDRINUSE, EACCES, EADDRNOTAVAIL, ENOTFOUND, … */
export class TransportError extends Error {
  readonly code: string;

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransportError';
    this.code = code;
  }
}
