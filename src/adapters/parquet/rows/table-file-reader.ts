import type { Disk } from '../../../application/ports/disk.js';
import type { TableRow } from '../../../application/ports/table.js';
import { readChecked } from '../file/checked-file.js';
import type { FileCheck } from '../file/checked-file.js';
import type { Column } from '../file/column.js';
import { readColumns } from '../file/column-reader.js';
import { rowsOf } from './row-decoder.js';
import { TABLE_COLUMNS } from './table-columns.js';

/**
 * The rows of a data file in order, a row group at a time. Rejects with DataDamagedError before the
 * first row unless the file has this length and checksum, with UnsupportedFormatError when a newer
 * version wrote it. Times of `skipped` columns are 0. Rows are views of the file's content, which stays in memory as long as one of them.
 */
export async function* readTableFile(
  disk: Disk,
  path: string,
  check: FileCheck,
  skipped?: ReadonlySet<Column>,
): AsyncGenerator<TableRow[]> {
  const content = await readChecked(disk, path, check);
  for await (const group of readColumns(path, content, TABLE_COLUMNS, skipped)) {
    yield rowsOf(path, group);
  }
}
