import { DataDamagedError } from '../../../domain/errors.js';
import type { TableFile } from '../../../application/ports/table.js';
import { comparePositions } from '../../../domain/row-position.js';
import { dataFilePath } from './names.js';

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
