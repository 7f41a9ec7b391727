import type { Table, TableFile, TableRow } from '../ports/table.js';

/** A file of fewer rows costs more in the log and in opening it than in its rows. */
const FILE_ROWS_MIN = 16_384;
/** A file is held in memory while it is made. */
const FILE_ROWS_MAX = 65_536;
/** So many files a large table has: with more, the log would outgrow them. */
const FILES_OF_LARGE_TABLE = 256;
/** Of keys and values: what one file of large values may hold. */
const FILE_BYTES = 16 * 1024 * 1024;
/** Below this part of the aim a file takes in its neighbour. */
const SMALL_SHARE = 0.25;

/** How many rows a file should have in a table of so many. */
export function fileRowsOf(tableRows: number): number {
  const rows = Math.ceil(tableRows / FILES_OF_LARGE_TABLE);
  return Math.min(FILE_ROWS_MAX, Math.max(FILE_ROWS_MIN, rows));
}

const bytesOf = (row: TableRow): number =>
  row.key.length + (row.field?.length ?? 0) + row.value.length;

/** Cuts a stream of rows into files of about equal size, none so small that it would not pay. */
export class FileCutter {
  readonly files: TableFile[] = [];
  readonly #table: Table;
  readonly #db: number;
  readonly #aim: number;
  readonly #onRows: (count: number) => void;
  #rows: TableRow[] = [];
  #bytes = 0;

  /** `onRows` is told of the rows of each file. */
  constructor(options: {
    table: Table;
    db: number;
    fileRows: number;
    onRows: (count: number) => void;
  }) {
    this.#table = options.table;
    this.#db = options.db;
    this.#aim = options.fileRows;
    this.#onRows = options.onRows;
  }

  /** Rows wait for a neighbour, and one with so many rows would not make the file too large. */
  wants(rows: number): boolean {
    if (this.#rows.length === 0 || this.#isFull(rows)) return false;
    const isSmall = (count: number): boolean => count < this.#aim * SMALL_SHARE;
    return isSmall(this.#rows.length) || isSmall(rows);
  }

  add(row: TableRow): Promise<void> | undefined {
    this.#rows.push(row);
    this.#bytes += bytesOf(row);
    return this.#isFull(0) ? this.#cut() : undefined;
  }

  /** A file ends here, unless there are no rows. Many rows become two files. */
  async flush(): Promise<void> {
    const rows = this.#rows;
    const isLarge = rows.length > 1.5 * this.#aim;
    const half = isLarge ? Math.ceil(rows.length / 2) : rows.length;
    if (half > 0) await this.#write(rows.slice(0, half));
    if (half < rows.length) await this.#write(rows.slice(half));
    this.#rows = [];
    this.#bytes = 0;
  }

  /** Twice the aim: the first half of it is a file, and the rest may still become a good one. */
  #isFull(more: number): boolean {
    return this.#rows.length + more >= 2 * this.#aim || this.#bytes >= 2 * FILE_BYTES;
  }

  async #cut(): Promise<void> {
    const rows = this.#rows;
    let count = 0;
    let bytes = 0;
    while (count < this.#aim && (count === 0 || bytes < FILE_BYTES))
      bytes += bytesOf(rows[count++]!);
    await this.#write(rows.slice(0, count));
    this.#rows = rows.slice(count);
    this.#bytes -= bytes;
  }

  async #write(rows: readonly TableRow[]): Promise<void> {
    const writer = await this.#table.create(this.#db);
    try {
      for (const row of rows) {
        const wait = writer.add(row);
        if (wait !== undefined) await wait;
      }
      this.files.push(await writer.finish());
      this.#onRows(rows.length);
    } catch (error) {
      await writer.abandon();
      throw error;
    }
  }
}
