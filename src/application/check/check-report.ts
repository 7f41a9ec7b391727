import { DataDamagedError, UnsupportedFormatError } from '../../domain/errors.js';
import { DiskError } from '../ports/disk.js';

/** One thing that a check has to tell about one file. */
export interface Finding {
  /** A defect means that something that was written is not there as it was; a note is no reason to worry. */
  readonly kind: 'defect' | 'note';
  /** Inside the data directory. */
  readonly path: string;
  /** In the file; null in a note. */
  readonly offset: number | null;
  readonly what: string;
  /** What an operator can do; null when there is nothing to do. */
  readonly advice: string | null;
}

export interface Defect {
  readonly path: string;
  readonly offset?: number;
  readonly what: string;
  readonly advice: string;
}

/** What was looked at so far. */
export interface CheckCounts {
  files: number;
  rows: number;
  /** Of the table, those that can be read. */
  versions: number;
  effects: number;
}

export const RESTORE = 'restore the data directory from a backup, a start refuses this one';
/** The system's code for a place of the disk that cannot be read. */
const UNREADABLE = 'EIO';

/** Collects what a check finds, and tells it at once. */
export class CheckReport {
  readonly counts: CheckCounts = { files: 0, rows: 0, versions: 0, effects: 0 };
  defects = 0;
  notes = 0;
  readonly #listener: (finding: Finding) => void;

  constructor(listener: (finding: Finding) => void) {
    this.#listener = listener;
  }

  defect({ path, offset = 0, what, advice }: Defect): void {
    this.defects++;
    this.#listener({ kind: 'defect', path, offset, what, advice });
  }

  note(path: string, what: string): void {
    this.notes++;
    this.#listener({ kind: 'note', path, offset: null, what, advice: null });
  }

  /** Tells why a reader refused a file. What says nothing about the data is thrown on. */
  refused(error: unknown, advice = RESTORE): void {
    if (error instanceof DataDamagedError) {
      const { path, offset, what } = error;
      this.defect({ path, offset, what, advice });
    } else if (error instanceof UnsupportedFormatError) {
      const { path, what } = error;
      this.defect({ path, what, advice: error.advice });
    } else if (error instanceof DiskError && error.code === UNREADABLE) {
      const { path } = error;
      this.defect({ path, what: 'the disk cannot read it (EIO)', advice });
    } else throw error;
  }
}
