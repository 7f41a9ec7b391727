import { DataDamagedError } from '../../../domain/errors.js';
import type { TableFile, TableSnapshot } from '../../../application/ports/table.js';
import type { LogCommit } from './log-commit.js';
import { commitPath } from './names.js';
import { sortedFiles } from './sorted-files.js';

export interface LiveFile {
  readonly file: TableFile;
  /** When it was committed, milliseconds since 1970. */
  readonly addedAtMs: number;
}

/** A removed file that readers who follow the table may still ask for. */
export interface Tombstone {
  readonly path: string;
  readonly bytes: number;
  readonly removedAtMs: number;
}

/** The table at one version, changed by one commit after the other. */
export class LogState {
  version = -1;
  sequence = 0;
  timeMs = 0;
  /** Of the table, milliseconds since 1970. */
  createdAtMs = 0;
  readonly files = new Map<string, LiveFile>();
  readonly tombstones = new Map<string, Tombstone>();

  /** Throws DataDamagedError when the commit does not belong on what is here. */
  apply(commit: LogCommit): void {
    const { version, sequence, timeMs } = commit;
    if (sequence < this.sequence) {
      throw this.#damaged(version, `it goes back from effect ${this.sequence} to ${sequence}`);
    }
    for (const removed of commit.removed) {
      if (!this.files.delete(removed.path)) {
        throw this.#damaged(version, `it removes ${removed.path}, which is not there`);
      }
      this.tombstones.set(removed.path, { ...removed, removedAtMs: timeMs });
    }
    for (const file of commit.added) {
      if (this.files.has(file.path)) {
        throw this.#damaged(version, `it adds ${file.path}, which is there already`);
      }
      this.files.set(file.path, { file, addedAtMs: timeMs });
    }
    if (version === 0) this.createdAtMs = timeMs;
    this.version = version;
    this.sequence = sequence;
    this.timeMs = timeMs;
  }

  /** Throws DataDamagedError when ranges of files overlap. */
  snapshot(): TableSnapshot {
    const files = sortedFiles([...this.files.values()].map(({ file }) => file));
    const { version, sequence, timeMs } = this;
    return { version, sequence, timeMs, files };
  }

  #damaged(version: number, what: string): DataDamagedError {
    return new DataDamagedError(commitPath(version), 0, what);
  }
}
