import type { Disk } from '../../../application/ports/disk.js';
import type { TableRow } from '../../../application/ports/table.js';
import { RESTORE } from '../../../application/check/check-report.js';
import type { CheckReport } from '../../../application/check/check-report.js';
import { requireKnownRow } from '../../../application/databases/known-row.js';
import { DataDamagedError } from '../../../domain/errors.js';
import { ParquetError } from '../file/parquet-error.js';
import { comparePositions, copyPosition, type RowPosition } from '../../../domain/row-position.js';
import { readTableFile } from '../rows/table-file-reader.js';
import type { NamedFile } from './named-files.js';
import { dataFilePath } from './names.js';

/** Reads all rows of a data file and tells what is wrong with it. */
export async function inspectDataFile(
  disk: Disk,
  named: NamedFile,
  report: CheckReport,
): Promise<void> {
  const path = dataFilePath(named.file.path);
  const rows = new RowInspection(path, named);
  try {
    for await (const batch of readTableFile(disk, path, named.file)) {
      for (const row of batch) rows.take(row);
    }
    rows.finish();
    report.counts.rows += rows.count;
  } catch (error) {
    const known =
      error instanceof ParquetError ? new DataDamagedError(path, 0, error.message) : error;
    report.refused(known, adviceOn(named));
  }
}

/** What an operator can do about a data file that is damaged or missing. */
export function adviceOn({ from, through }: NamedFile): string {
  if (through === null) return RESTORE;
  return `a start does not read it; of the table, only versions ${from} to ${through} cannot be read any more`;
}

/** Compares the rows of a file with what the log says of it. */
class RowInspection {
  count = 0;
  readonly #path: string;
  readonly #named: NamedFile;
  #first: RowPosition | null = null;
  #last: RowPosition | null = null;

  constructor(path: string, named: NamedFile) {
    this.#path = path;
    this.#named = named;
  }

  take(row: TableRow): void {
    const { file, sequence } = this.#named;
    requireKnownRow(row);
    if (row.db !== file.db) throw this.#damaged(`is of database ${row.db}, expected ${file.db}`);
    if (row.version > sequence) {
      throw this.#damaged(`has version ${row.version}, the commit ends with effect ${sequence}`);
    }
    if (this.#last !== null && comparePositions(this.#last, row) >= 0) {
      throw this.#damaged('does not come after the one before it');
    }
    this.#first ??= copyPosition(row);
    this.#last = row;
    this.count++;
  }

  finish(): void {
    const { rows, first, last } = this.#named.file;
    if (this.count !== rows) {
      const what = `it has ${this.count} rows, the log says ${rows}`;
      throw new DataDamagedError(this.#path, 0, what);
    }
    const isAtEnds =
      this.#first !== null &&
      this.#last !== null &&
      comparePositions(this.#first, first) === 0 &&
      comparePositions(this.#last, last) === 0;
    if (isAtEnds) return;
    const what = 'its first or last key is not the one that the log says';
    throw new DataDamagedError(this.#path, 0, what);
  }

  #damaged(what: string): DataDamagedError {
    return new DataDamagedError(this.#path, 0, `row ${this.count} ${what}`);
  }
}
