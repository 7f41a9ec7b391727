import type { ReplaySink } from './journal.js';

export interface SealedFile {
  /** Inside the data directory. */
  readonly path: string;
  /** The number before its first effect; what lies between two files' numbers was never given out. */
  readonly previousSequence: number;
  readonly lastSequence: number;
  readonly bytes: number;
}

/**
 * The journal's files that will not change any more, as a checkpoint reads them, also in another
 * process than the one that appends.
 */
export interface SealedJournal {
  /** Oldest first; the file that is being appended to is none. */
  files(): Promise<SealedFile[]>;
  /**
   * Effects after `from` up to `through`, where a sealed file ends, in order; numbers that were left
   * out behind its last effect may be included.
   * `between` is called after each frame, and reading goes on when its promise resolves. Rejects with
   * DataDamagedError or UnsupportedFormatError.
   */
  read(
    range: { from: number; through: number },
    sink: ReplaySink,
    between: () => Promise<void> | undefined,
  ): Promise<void>;
  /** Removes files whose effects are all up to `sequence`; returns how many and their bytes. */
  removeThrough(sequence: number): Promise<{ files: number; bytes: number }>;
}
