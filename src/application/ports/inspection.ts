import type { CheckReport } from '../check/check-report.js';

/*
 * The parts of a data directory as a check sees them: each reads everything it has, changes nothing,
 * goes on behind a defect where that is possible, and tells what it finds. They are ports because only
 * an adapter knows its format, and the check how the parts belong together. All reject with DiskError.
 */

export interface FormatInspection {
  /** The database's id; null when the file is missing or cannot be understood, which is told then. */
  run(report: CheckReport): Promise<string | null>;
}

export interface TableInspection {
  /**
   * `databaseId` is null when it is not known. Returns the last effect that the newest version
   * contains: 0 when there is no table, null when the newest version cannot be read.
   */
  run(databaseId: string | null, report: CheckReport): Promise<number | null>;
}

export interface JournalInspection {
  /** `tableSequence` is the last effect that the table contains, null when it is not known. */
  run(tableSequence: number | null, report: CheckReport): Promise<void>;
}
