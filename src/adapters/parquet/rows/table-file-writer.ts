import type { DiskFile } from '../../../application/ports/disk.js';
import type { TableRow } from '../../../application/ports/table.js';
import { ColumnWriter } from '../file/column-writer.js';
import { RowBatch, rawBytesOf } from './row-batch.js';
import { comparePositions, copyPosition, type RowPosition } from '../../../domain/row-position.js';
import { TABLE_COLUMNS } from './table-columns.js';

/**
 * A reader decodes whole row groups, so fewer rows make a point query cheaper, and more make the footer
 * smaller: at 4,096 it is 0.4 bytes a row. Twice as many are no faster, and four times as many a
 * quarter slower, because the values of a group then outlive several collections of garbage.
 */
export const ROW_GROUP_ROWS = 4096;
/** Large values make shorter row groups, because encoding holds a group's bytes several times. A single row may be larger. */
export const ROW_GROUP_RAW_BYTES = 8 * 1024 * 1024;

/** What a finished file is; the path and the database its caller knows. */
export interface WrittenTableFile {
  readonly bytes: number;
  readonly crc32: number;
  readonly rows: number;
  readonly first: RowPosition;
  readonly last: RowPosition;
}

/** A new data file of the table. Memory is that of one row group. */
export class ParquetTableFileWriter {
  readonly #writer: ColumnWriter;
  readonly #batch = new RowBatch();
  #rows = 0;
  #rawBytes = 0;
  #first: RowPosition | null = null;
  #last: TableRow | null = null;

  /** The caller closes the file, and removes it after a failure. */
  constructor(file: DiskFile) {
    this.#writer = new ColumnWriter(file, TABLE_COLUMNS);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Of keys, fields and values, before encoding. */
  get rawBytes(): number {
    return this.#rawBytes;
  }

  /**
   * The row's bytes must not change before `finish` has resolved. A promise means that a row group is
   * being written, and is to be awaited. RangeError unless rows are of one database and ascend; after
   * any failure the file can only be removed.
   */
  add(row: TableRow): Promise<void> | void {
    this.#requireOrder(row);
    const rawBytes = this.#batch.rawBytes + rawBytesOf(row);
    if (rawBytes > ROW_GROUP_RAW_BYTES && this.#batch.rows > 0) return this.#addToNext(row);
    return this.#append(row);
  }

  /** Content is durable when it resolves. Throws RangeError when there is no row. */
  async finish(): Promise<WrittenTableFile> {
    if (this.#first === null || this.#last === null) throw new RangeError('a file without rows');
    if (this.#batch.rows > 0) await this.#flush();
    const { bytes, crc32 } = await this.#writer.finish();
    const last = copyPosition(this.#last);
    return { bytes, crc32, rows: this.#rows, first: this.#first, last };
  }

  async #addToNext(row: TableRow): Promise<void> {
    await this.#flush();
    await this.#append(row);
  }

  #append(row: TableRow): Promise<void> | void {
    this.#batch.add(row);
    this.#last = row;
    this.#rows++;
    this.#rawBytes += rawBytesOf(row);
    if (this.#batch.rows === ROW_GROUP_ROWS) return this.#flush();
  }

  #requireOrder(row: TableRow): void {
    const last = this.#last;
    if (last === null) {
      this.#first = copyPosition(row);
    } else if (row.db !== last.db) {
      throw new RangeError(`a row of database ${row.db} in a file of database ${last.db}`);
    } else if (comparePositions(last, row) >= 0) {
      throw new RangeError(`row ${this.#rows} does not come after the one before it`);
    }
  }

  #flush(): Promise<void> {
    const { rows, values } = this.#batch.take();
    return this.#writer.writeRowGroup(rows, values);
  }
}
