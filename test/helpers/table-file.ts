import type { DiskFile } from '../../src/application/ports/disk.js';
import type { Disk } from '../../src/application/ports/disk.js';
import type { RowBatch, TableRow } from '../../src/application/ports/table.js';
import type { ByteView } from '../../src/domain/bytes.js';
import { STRING } from '../../src/domain/value-type.js';
import { ParquetTableFileWriter } from '../../src/adapters/parquet/rows/table-file-writer.js';
import type { WrittenTableFile } from '../../src/adapters/parquet/rows/table-file-writer.js';
import { readTableFile } from '../../src/adapters/parquet/rows/table-file-reader.js';
import type { FileCheck } from '../../src/adapters/parquet/file/checked-file.js';

/** A string of database 2 without expiry, but for what is changed. */
export const rowOf = (key: string, change: Partial<TableRow> = {}): TableRow => ({
  db: 2,
  key: Buffer.from(key),
  field: null,
  type: STRING,
  value: Buffer.from('value'),
  version: 1,
  createdAtMs: 1_790_000_000_000,
  updatedAtMs: 1_790_000_000_001,
  expiresAtMs: 0,
  ...change,
});

export const manyRows = (count: number): TableRow[] =>
  Array.from({ length: count }, (_, at) => rowOf(`key:${String(at).padStart(8, '0')}`));

export async function fillTableFile(
  file: DiskFile,
  rows: Iterable<TableRow>,
): Promise<WrittenTableFile> {
  const writer = new ParquetTableFileWriter(file);
  for (const row of rows) await writer.add(row);
  return writer.finish();
}

/** A new file with these rows, closed. */
export async function writeTableFile(
  disk: Disk,
  path: string,
  rows: Iterable<TableRow>,
): Promise<WrittenTableFile> {
  const file = await disk.open(path, 'create');
  try {
    return await fillTableFile(file, rows);
  } finally {
    await file.close();
  }
}

export async function readAllRows(disk: Disk, path: string, check: FileCheck): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readTableFile(disk, path, check)) rows.push(...batch);
  return rows;
}

/** Rows whose bytes can be compared, whatever kind of array holds them. */
export function comparable(rows: readonly TableRow[]): object[] {
  const text = (value: Uint8Array): string => Buffer.from(value).toString('hex');
  return rows.map((row) => ({
    ...row,
    key: text(row.key),
    field: row.field === null ? null : text(row.field),
    value: text(row.value),
  }));
}

/** What a batch shows of a row, with its bytes as text. */
export function viewed(batch: RowBatch): object[] {
  const rows: object[] = [];
  const text = (view: ByteView): string => Buffer.from(view.copy()).toString('hex');
  batch.visit(({ key, field, value, ...row }) => {
    const shownField = field === null ? null : text(field);
    rows.push({ ...row, key: text(key), field: shownField, value: text(value) });
  });
  return rows;
}

/** The same of rows that no batch has seen. */
export const viewable = (rows: readonly TableRow[]): object[] =>
  comparable(rows).map((row) => {
    const shown: Partial<TableRow> = { ...row };
    delete shown.createdAtMs;
    delete shown.updatedAtMs;
    return shown;
  });
