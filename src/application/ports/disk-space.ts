export interface Space {
  /** What the server may still write, which leaves out what the system keeps for itself. */
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/**
 * Room on the file system of the data directory. It is a port of its own because a disk in memory has no
 * file system, and a test wants one that is full.
 */
export interface DiskSpace {
  /** Rejects with DiskError. On a network disk that hangs it may take for ever. */
  measure(): Promise<Space>;
}
