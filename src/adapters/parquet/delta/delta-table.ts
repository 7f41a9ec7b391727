import type { Disk } from '../../../application/ports/disk.js';
import type { Random } from '../../../application/ports/random.js';
import type {
  PreparedCommit,
  RowBatch,
  Table,
  TableCommit,
  TableFile,
  TableFileWriter,
  TableRow,
  TableSnapshot,
  TableVersion,
} from '../../../application/ports/table.js';
import { ListedBatch } from '../rows/listed-batch.js';
import { readTableFile } from '../rows/table-file-reader.js';
import { checkDataFiles, DataFileWriter } from './data-files.js';
import { DeltaLog } from './delta-log.js';
import { readHistory } from './history.js';
import { pointToCheckpoint } from './last-checkpoint.js';
import type { LogOwner } from './log-commit.js';
import { listLog } from './log-listing.js';
import { dataFileName, dataFilePath, LOG_FOLDER, newUuid, TABLE_FOLDER } from './names.js';
import { Publisher } from './publisher.js';
import { readLogCheckpoint } from './read-log-checkpoint.js';
import { removePaths, unneededPaths, unpublishedPaths } from './vacuum.js';
import type { Removed } from './vacuum.js';
import { writeLogCheckpoint } from './write-log-checkpoint.js';

/**
 * Commits from one log checkpoint to the next. Other programs open a table at a few milliseconds a
 * commit, so they never wait longer than for some twenty; we write a checkpoint as seldom.
 */
export const CHECKPOINT_COMMITS = 20;

/**
 * Rows of a table that is read in threads: starting those takes about as long as reading half as many.
 */
const PARALLEL_ROWS_MIN = 100_000;
/** As PARALLEL_ROWS_MIN, for large values. */
const PARALLEL_BYTES_MIN = 16 * 1024 * 1024;

/** Reads files side by side, in any order. */
export interface FilesReader {
  read(files: readonly TableFile[]): AsyncIterable<RowBatch>;
}

export interface DeltaTableOptions {
  readonly disk: Disk;
  readonly random: Random;
  readonly owner: LogOwner;
  /** For a large table; without it files are read one after the other. */
  readonly parallel?: FilesReader | null;
}

/**
 * The table as a Delta Lake table of Parquet files in `table/` (public protocol, reader version 1 and
 * writer version 2). It holds no state between calls, so any process can do any step.
 *
 * Who made the newest commit may have died before its name was durable. So the log's folder is synced
 * before anything is built on what was found there, and before anything is removed because of it.
 */
export class DeltaTable implements Table {
  readonly #disk: Disk;
  readonly #random: Random;
  readonly #owner: LogOwner;
  readonly #parallel: FilesReader | null;
  #openedLog: DeltaLog | null = null;

  /** The database's id is asked for when the table is first used. */
  constructor({ disk, random, owner, parallel }: DeltaTableOptions) {
    this.#disk = disk;
    this.#random = random;
    this.#owner = owner;
    this.#parallel = parallel ?? null;
  }

  async latest(): Promise<TableSnapshot> {
    const snapshot = (await this.#log.newest()).snapshot();
    if (snapshot.version >= 0) await this.#disk.syncFolder(LOG_FOLDER);
    await checkDataFiles(this.#disk, snapshot.files);
    return snapshot;
  }

  history(): Promise<TableVersion[]> {
    return readHistory(this.#disk, this.#log);
  }

  read(file: TableFile): AsyncIterable<TableRow[]> {
    return readTableFile(this.#disk, dataFilePath(file.path), file);
  }

  async *readAll({ files }: TableSnapshot): AsyncGenerator<RowBatch> {
    if (this.#parallel !== null && isLarge(files)) yield* this.#parallel.read(files);
    else yield* this.#readInTurn(files);
  }

  async create(db: number): Promise<TableFileWriter> {
    await this.#disk.makeFolder(TABLE_FOLDER);
    const { newest } = await listLog(this.#disk);
    const name = dataFileName(newest + 1, newUuid(this.#random));
    return DataFileWriter.create(this.#disk, { name, db });
  }

  prepare(commit: TableCommit): Promise<PreparedCommit> {
    return this.#publisher().prepare(commit);
  }

  publish(prepared: PreparedCommit): Promise<void> {
    return this.#publisher().publish(prepared);
  }

  async checkpointLog(): Promise<void> {
    const base = await this.#log.base('newest');
    let { state } = base;
    const { newest } = base.listing;
    if (newest - state.version >= CHECKPOINT_COMMITS) {
      await this.#log.replay(base, newest);
      const { databaseId } = this.#owner;
      await writeLogCheckpoint(this.#disk, this.#random, { state, databaseId });
      // As it is on the disk: nothing must rely on a file that cannot be read.
      state = await readLogCheckpoint(this.#disk, newest, databaseId);
    }
    if (state.version >= 0) await pointToCheckpoint(this.#disk, this.#random, state);
  }

  async vacuum(version: number): Promise<Removed> {
    await this.checkpointLog();
    const paths = await unneededPaths(this.#disk, this.#log, version);
    if (paths.length > 0) await this.#disk.syncFolder(LOG_FOLDER);
    return removePaths(this.#disk, paths);
  }

  async removeUnpublished(): Promise<Removed> {
    return removePaths(this.#disk, await unpublishedPaths(this.#disk));
  }

  async *#readInTurn(files: readonly TableFile[]): AsyncGenerator<RowBatch> {
    for (const file of files) {
      for await (const rows of this.read(file)) yield new ListedBatch(rows);
    }
  }

  get #log(): DeltaLog {
    this.#openedLog ??= new DeltaLog(this.#disk, this.#owner.databaseId);
    return this.#openedLog;
  }

  #publisher(): Publisher {
    return new Publisher(this.#disk, this.#random, this.#owner);
  }
}

function isLarge(files: readonly TableFile[]): boolean {
  if (files.length < 2) return false;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  if (rows >= PARALLEL_ROWS_MIN) return true;
  return files.reduce((sum, file) => sum + file.bytes, 0) >= PARALLEL_BYTES_MIN;
}
