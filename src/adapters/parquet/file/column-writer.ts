import parquet from 'parquetjs-lite';
import type { ColumnData, ParquetEnvelopeWriter, RowBuffer } from 'parquetjs-lite';
import structures from 'parquetjs-lite/gen-nodejs/parquet_types.js';
import type { DiskFile } from '../../../application/ports/disk.js';
import { CheckedOutput } from './checked-file.js';
import type { FileCheck } from './checked-file.js';
import { definitionsOf } from './column.js';
import type { Column, Value, Values } from './column.js';
import { ENVELOPE_OPTIONS, openEnvelope, rowGroupsOnly } from './envelope.js';
import { ParquetError, translated } from './parquet-error.js';

/** Longer bounds of a row group are not told: every reader loads them with the footer. */
const BOUND_BYTES_MAX = 256;

/**
 * A new Parquet file, a row group at a time. Values go to the library as whole columns: a record at a
 * time it reaches 30 to 90 thousand rows a second, rounds integers above 2 ** 53 and refuses NaN.
 */
export class ColumnWriter {
  readonly #columns: readonly Column[];
  readonly #output: CheckedOutput;
  readonly #schema: parquet.ParquetSchema;
  readonly #envelope: ParquetEnvelopeWriter;
  #isHeaderWritten = false;
  /** Also while a call is under way: after a failure the file is not what the envelope believes. */
  #isUnusable = false;

  /** The caller closes the file, and removes it after a failure. */
  constructor(file: DiskFile, columns: readonly Column[]) {
    this.#columns = columns;
    this.#output = new CheckedOutput(file);
    this.#schema = new parquet.ParquetSchema(definitionsOf(columns));
    this.#envelope = openEnvelope(this.#schema, this.#output);
  }

  /**
   * One page of each column; `values` in the order of the columns. They are encoded before it returns.
   * Rejects with DiskError, or with ParquetError when a value is missing or out of its type's range.
   */
  writeRowGroup(rows: number, values: readonly Values[]): Promise<void> {
    return this.#exclusively(async () => {
      if (rows < 1) throw new RangeError('a row group without rows');
      await this.#writeHeader();
      const group = rowGroupsOnly(this.#envelope);
      const writer = new parquet.ParquetWriter(this.#schema, group, ENVELOPE_OPTIONS);
      writer.rowBuffer = this.#bufferOf(rows, values);
      await writer.close();
      this.#tellStatistics(rows, values);
    });
  }

  /** Content and size are durable when it resolves. */
  finish(): Promise<FileCheck> {
    return this.#exclusively(async () => {
      await this.#writeHeader();
      await this.#envelope.writeFooter({});
      return this.#output.sync();
    });
  }

  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const { path } = this.#output;
    if (this.#isUnusable) throw new ParquetError(path, 'it is being written, or a write failed');
    this.#isUnusable = true;
    const result = await translated(path, work);
    this.#isUnusable = false;
    return result;
  }

  async #writeHeader(): Promise<void> {
    if (this.#isHeaderWritten) return;
    await this.#envelope.writeHeader();
    this.#isHeaderWritten = true;
  }

  #bufferOf(rows: number, values: readonly Values[]): RowBuffer {
    const levels = new Levels(rows);
    const buffer: RowBuffer = { rowCount: rows, pageRowCount: rows, columnData: {}, pages: {} };
    for (const [at, column] of this.#columns.entries()) {
      buffer.columnData[column.name] = columnDataOf(column, values[at]!, levels);
      buffer.pages[column.name] = [];
    }
    return buffer;
  }

  /** How many values are absent, and the bounds of sorted columns in byte order; before the footer. */
  #tellStatistics(rows: number, values: readonly Values[]): void {
    const { columns } = this.#envelope.rowGroups.at(-1)!;
    for (const [at, column] of this.#columns.entries()) {
      columns[at]!.meta_data.statistics = statisticsOf(column, rows, values[at]!);
    }
  }
}

/** Definition levels of columns without and with all values; the library does not change them. */
class Levels {
  readonly absent: readonly number[];
  readonly present: readonly number[];

  constructor(readonly rows: number) {
    this.absent = new Array<number>(rows).fill(0);
    this.present = new Array<number>(rows).fill(1);
  }
}

function columnDataOf(column: Column, values: Values, levels: Levels): ColumnData {
  const { rows, absent } = levels;
  const count = rows;
  if (values === null) {
    if (!column.optional) throw new RangeError(`missing values of ${column.name}`);
    return { values: [], dlevels: absent, rlevels: absent, count };
  }
  if (values.length !== rows) throw new RangeError(`${column.name}: ${values.length} of ${rows}`);
  const present = values.filter((value) => value !== null);
  if (present.length === rows) {
    return { values: present, dlevels: levels.present, rlevels: absent, count };
  }
  if (!column.optional) throw new RangeError(`missing value of ${column.name}`);
  const dlevels = values.map((value) => (value === null ? 0 : 1));
  return { values: present, dlevels, rlevels: absent, count };
}

function statisticsOf(column: Column, rows: number, values: Values): structures.Statistics {
  if (values === null) return new structures.Statistics({ null_count: rows });
  let null_count = 0;
  for (const value of values) if (value === null) null_count++;
  if (column.sorted !== true) return new structures.Statistics({ null_count });
  const isPresent = (value: Value | null): value is Value => value !== null;
  const [min_value, max_value] = [values.find(isPresent), values.findLast(isPresent)];
  if (!isBound(min_value) || !isBound(max_value)) return new structures.Statistics({ null_count });
  return new structures.Statistics({ null_count, min_value, max_value });
}

function isBound(value: Value | undefined): value is Uint8Array {
  return value instanceof Uint8Array && value.length <= BOUND_BYTES_MAX;
}
