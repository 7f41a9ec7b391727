import type { PreparedCommit } from './table.js';

/** A checkpoint that lacks nothing but its commit's name. Plain data. */
export interface PreparedCheckpoint {
  readonly commit: PreparedCommit;
  /** Every effect up to this one is contained, and none after it. */
  readonly sequence: number;
  readonly rowsWritten: number;
  readonly bytesWritten: number;
  readonly filesAdded: number;
  readonly filesRemoved: number;
  /** Of the whole table. */
  readonly tableRows: number;
  readonly tableBytes: number;
}

/** What is kept for readers of earlier versions, and to go back in time. */
export interface RetentionPolicy {
  readonly nowMs: number;
  /** How long replaced files and sealed journal files are kept. */
  readonly retentionMs: number;
  /** How many bytes of them at most; what is younger than RETENTION_MIN_MS is kept all the same. */
  readonly retentionBytes: number;
}

/** What was removed. */
export interface CleanedUp {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes checkpoints where they do not disturb the server. It is a port because an adapter does it in
 * a process of its own, and a simulation in this one. One call at a time.
 */
export interface Checkpointer {
  /** To be called before much data is in memory: that makes it dear to start processes. */
  open(): void;
  /**
   * Brings the table up to `through`, the last effect of a sealed journal file, except for the commit's
   * name. Null when the table contains it already. Rejects with CheckpointError; nothing has changed
   * then, as nothing has when the process dies at any point.
   */
  prepare(through: number, onProgress: (rows: number) => void): Promise<PreparedCheckpoint | null>;
  /** Removes what is not needed any more. To be called when no commit waits to be published. */
  cleanUp(policy: RetentionPolicy): Promise<CleanedUp>;
  /** Gives up what is under way, which then rejects; resolves when no checkpoint is being made any more. */
  stop(): Promise<void>;
  /** As `stop`; resolves when nothing is left of it. */
  close(): Promise<void>;
}

/** A checkpoint failed. The data is as safe as before: the journal keeps it. */
export class CheckpointError extends Error {
  /** Of the system, when it was one: ENOSPC, EIO, …; else null. */
  readonly code: string | null;

  constructor(message: string, code: string | null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CheckpointError';
    this.code = code;
  }
}
