import { DataDamagedError } from '../../../domain/errors.js';
import type { RowPosition, TableFile } from '../../../application/ports/table.js';
import { dataFilePath } from './names.js';

/** Negative when `a` comes first. A key's own row comes before those of its fields. */
function comparePositions(a: RowPosition, b: RowPosition): number {
  const order = Buffer.compare(a.key, b.key);
  if (order !== 0) return order;
  if (a.field === null) return b.field === null ? 0 : -1;
  return b.field === null ? 1 : Buffer.compare(a.field, b.field);
}

/** The files in the order of their rows. Throws DataDamagedError when two of them overlap. */
export function sortedFiles(files: readonly TableFile[]): TableFile[] {
  const sorted = files.toSorted((a, b) => a.db - b.db || comparePositions(a.first, b.first));
  for (const [index, file] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || before.db !== file.db) continue;
    if (comparePositions(before.last, file.first) < 0) continue;
    const what = `its rows overlap those of ${before.path} in the same version`;
    throw new DataDamagedError(dataFilePath(file.path), 0, what);
  }
  return sorted;
}
