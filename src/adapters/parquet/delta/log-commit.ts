import type { TableFile } from '../../../application/ports/table.js';

/** A data file that a commit has taken out of the table. */
export interface RemovedFile {
  readonly path: string;
  readonly bytes: number;
}

/** One version of the table, as its file in the log tells it. */
export interface LogCommit {
  readonly version: number;
  /** Every effect up to this one is contained, and none after it. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly timeMs: number;
  readonly added: readonly TableFile[];
  readonly removed: readonly RemovedFile[];
}

/** Who writes, and for which database. */
export interface LogOwner {
  /** A UUID: the table's id, and in the name of its transactions. */
  readonly databaseId: string;
  /** Of Mini DB. */
  readonly softwareVersion: string;
}

/** Of what we write in the log; a reader refuses another one. */
export const LOG_FORMAT = 1;

export const APPLICATION = 'mini-db:';
/** The name under which the table tells how far the journal is contained. */
export const applicationId = (databaseId: string): string => APPLICATION + databaseId;
