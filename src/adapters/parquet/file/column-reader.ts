import parquet from 'parquetjs-lite';
import type { ColumnData, ParquetReader, RowGroupMetadata } from 'parquetjs-lite';
import { UnsupportedFormatError } from '../../../domain/errors.js';
import { isFieldOf } from './column.js';
import type { Column, Value, Values } from './column.js';
import { translated } from './parquet-error.js';

export interface RowGroup {
  readonly rows: number;
  /** In the order of the columns that were asked for. Bytes are views of the file's content. */
  readonly values: readonly Values[];
}

const NONE: ReadonlySet<Column> = new Set();

/**
 * The columns of a file's content, a row group at a time; those of `skipped` as if they were absent. An optional column that the file lacks is
 * absent in every row; one that nobody asked for is refused with UnsupportedFormatError, because what
 * it holds would be lost. Other failures are ParquetErrors.
 */
export async function* readColumns(
  path: string,
  content: Buffer,
  columns: readonly Column[],
  skipped: ReadonlySet<Column> = NONE,
): AsyncGenerator<RowGroup> {
  const { envelope, reader } = await translated(path, () => openReader(content));
  requireColumns(path, reader, columns);
  for (const rowGroup of reader.metadata.row_groups) {
    yield await translated(path, async () => {
      const present = presentColumns(rowGroup, columns).filter((column) => !skipped.has(column));
      const paths = present.map(({ name }) => [name]);
      if (paths.length === 0) return valuesOf({}, Number(rowGroup.num_rows), columns);
      const { columnData } = await envelope.readRowGroup(reader.schema, rowGroup, paths);
      return valuesOf(columnData, Number(rowGroup.num_rows), columns);
    });
  }
}

async function openReader(content: Buffer): Promise<{
  envelope: parquet.ParquetEnvelopeReader;
  reader: ParquetReader;
}> {
  const envelope = await parquet.ParquetEnvelopeReader.openBuffer(content);
  const options = { rawStatistics: true };
  const reader = await parquet.ParquetReader.openEnvelopeReader(envelope, options);
  return { envelope, reader };
}

function requireColumns(path: string, reader: ParquetReader, columns: readonly Column[]): void {
  const missing = new Map(columns.map((column) => [column.name, column]));
  for (const field of reader.schema.fieldList) {
    const column = missing.get(field.name);
    if (column === undefined || !isFieldOf(column, field)) {
      throw new UnsupportedFormatError(path, `its column ${field.name} is not known`);
    }
    missing.delete(field.name);
  }
  for (const column of missing.values()) {
    if (!column.optional) throw new UnsupportedFormatError(path, `it has no ${column.name}`);
  }
}

/** Those with a value in this row group, as far as its statistics tell: the others need no decoding. */
function presentColumns(rowGroup: RowGroupMetadata, columns: readonly Column[]): Column[] {
  const absent = new Set<string>();
  for (const { meta_data: chunk } of rowGroup.columns) {
    const nulls = chunk.statistics?.null_count;
    if (nulls === null || nulls === undefined) continue;
    if (Number(nulls) === Number(chunk.num_values)) absent.add(chunk.path_in_schema[0]!);
  }
  return columns.filter(({ name }) => !absent.has(name));
}

function valuesOf(
  data: Record<string, ColumnData>,
  rows: number,
  columns: readonly Column[],
): RowGroup {
  return { rows, values: columns.map(({ name }) => spread(data[name], rows)) };
}

/** The library's values have no nulls: the definition levels tell where they are. */
function spread(data: ColumnData | undefined, rows: number): Values {
  if (data === undefined || data.values.length === 0) return null;
  if (data.dlevels.length !== rows) throw new RangeError(`${data.dlevels.length} of ${rows} rows`);
  const values = data.values as Value[];
  if (values.length === rows) return values;
  let next = 0;
  return data.dlevels.map((level) => (level === 0 ? null : values[next++]!));
}
