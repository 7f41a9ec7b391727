/**
 * What proves to clients who the server is, and by which the server checks them: files that operators
 * replace while it runs. A port because another program may have them from elsewhere.
 */
export interface Certificates {
  /** When the server's own in use expires, milliseconds since 1970; null before it was read. */
  readonly expiresAtMs: number | null;
  /** Reads and checks them, and goes on to watch them. Rejects with UsageError that names the file and why. */
  open(): Promise<void>;
  /** Reads them again, as when they change. Those that are not right are logged, and the old ones stay. */
  reload(): Promise<void>;
  /** Ends watching. */
  close(): void;
}
