import type { DiskFile } from '../../src/application/ports/disk.js';
import type { Disk } from '../../src/application/ports/disk.js';
import type { TableRow } from '../../src/application/ports/table.js';
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
