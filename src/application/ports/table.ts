import type { RowPosition } from '../../domain/row-position.js';
import type { ByteView } from '../../domain/bytes.js';

/** One row of the table: an entry, or one field of a hash. */
export interface TableRow {
  db: number;
  key: Uint8Array;
  /** Null unless this is a field of a hash. */
  field: Uint8Array | null;
  /** A number of domain/value-type.ts. */
  type: number;
  /** The bytes that GET answers; for a field, its value. */
  value: Uint8Array;
  /** Sequence number of the last change. */
  version: number;
  /** Milliseconds since 1970. */
  createdAtMs: number;
  updatedAtMs: number;
  /** 0 means never. */
  expiresAtMs: number;
}

/** What a start needs of a row. The object and its views are those of the next row when that is visited. */
export interface RowView {
  readonly db: number;
  readonly key: ByteView;
  readonly field: ByteView | null;
  readonly type: number;
  readonly value: ByteView;
  readonly version: number;
  readonly expiresAtMs: number;
}

/**
 * Some thousand rows without an object for each: those and the collection of their garbage took as
 * long as putting the rows into a keyspace.
 */
export interface RowBatch {
  readonly rows: number;
  visit(each: (row: RowView) => void): void;
}

/** A data file. It is never changed, and no other file ever gets its name. */
export interface TableFile {
  /** Inside the table's folder. */
  readonly path: string;
  readonly bytes: number;
  /** Of the whole file, unsigned. */
  readonly crc32: number;
  readonly rows: number;
  /** All its rows are of one database. */
  readonly db: number;
  readonly first: RowPosition;
  readonly last: RowPosition;
}

/** The table at one commit. */
export interface TableSnapshot {
  /** Of the commit; -1 while there is no table. */
  readonly version: number;
  /** Every effect up to this one is contained, and none after it. 0 while there is no table. */
  readonly sequence: number;
  /** When it was committed, milliseconds since 1970; 0 while there is no table. */
  readonly timeMs: number;
  /** Live files in the order of their rows; ranges of one database do not overlap. */
  readonly files: readonly TableFile[];
}

/** A commit that can still be read. */
export interface TableVersion {
  readonly version: number;
  readonly sequence: number;
  /** When it was committed, milliseconds since 1970. */
  readonly timeMs: number;
  /** Bytes of the files that it replaced; they are kept for the versions before it. */
  readonly removedBytes: number;
}

export interface TableCommit {
  readonly previous: TableSnapshot;
  readonly sequence: number;
  readonly timeMs: number;
  readonly added: readonly TableFile[];
  readonly removed: readonly TableFile[];
}

/** A commit that is durable but for its name; plain data, so that it can go from process to process. */
export interface PreparedCommit {
  readonly version: number;
  /** Inside the data directory. */
  readonly path: string;
}

/** What a new file takes; rows of one database in order. After a failure only `abandon` may be called. */
export interface TableFileWriter {
  /** Rows so far. */
  readonly rows: number;
  /** Of keys and values so far, before encoding. */
  readonly rawBytes: number;
  add(row: TableRow): Promise<void> | void;
  /** Durable when it resolves, its name after the next `prepare`. */
  finish(): Promise<TableFile>;
  /** Removes what was written. */
  abandon(): Promise<void>;
}

/**
 * An open table of immutable files and a log of commits. A reader sees the newest commit or the one
 * before it, never half of one: what is not named by a commit does not exist for anybody.
 */
export interface Table {
  /** The newest commit; it is durable when it resolves. Rejects with DataDamagedError or UnsupportedFormatError. */
  latest(): Promise<TableSnapshot>;
  /** The versions that can still be read, oldest first. */
  history(): Promise<TableVersion[]>;
  /** The rows in order, in batches of some thousand. Rejects with DataDamagedError before the first row when the file is not what was committed. */
  read(file: TableFile): AsyncIterable<TableRow[]>;
  /** All rows of a version, each once; files in any order, and read side by side where that pays. Rejects as `read`. */
  readAll(snapshot: TableSnapshot): AsyncIterable<RowBatch>;
  create(db: number): Promise<TableFileWriter>;
  /** Makes the names of all finished files durable, and the commit but for its name. */
  prepare(commit: TableCommit): Promise<PreparedCommit>;
  /** The commit takes place, durably. Rejects with ForeignCommitError when somebody else made that version. */
  publish(prepared: PreparedCommit): Promise<void>;
  /**
   * Shortens the way to the newest version for readers, when that is due. The commits stay; nothing
   * depends on it but the time that `latest` takes and what `vacuum` can remove of the log.
   */
  checkpointLog(): Promise<void>;
  /**
   * Removes what only versions before this one need, and what was made for a version that is there but
   * does not name it. It calls `checkpointLog` first. Any process may call it at any time, also while
   * another one prepares a commit or does the same. Returns what was removed.
   */
  vacuum(version: number): Promise<{ files: number; bytes: number }>;
  /**
   * Removes what was made for a commit that did not take place: files of a process that died, and
   * prepared commits. Only for the process that holds the directory, while no commit of its own is
   * being prepared or waits to be published. Returns what was removed.
   */
  removeUnpublished(): Promise<{ files: number; bytes: number }>;
}

/** Somebody else has written to the table: the server must not, until an operator has looked. */
export class ForeignCommitError extends Error {
  readonly version: number;

  constructor(version: number, options?: ErrorOptions) {
    super(
      `version ${version} of the table was committed by another writer; the journal keeps everything, but no checkpoint is possible until that commit is gone`,
      options,
    );
    this.name = 'ForeignCommitError';
    this.version = version;
  }
}
