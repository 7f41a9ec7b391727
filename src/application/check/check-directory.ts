import type { Disk } from '../ports/disk.js';
import type { FormatInspection, JournalInspection, TableInspection } from '../ports/inspection.js';
import type { CheckReport } from './check-report.js';

export interface CheckedParts {
  readonly format: FormatInspection;
  readonly table: TableInspection;
  readonly journal: JournalInspection;
}

/** What may be in the data directory itself; `checkpoint` holds what a checkpoint needs only while it runs. */
const KNOWN = new Set(['format.json', 'journal', 'table', 'checkpoint', 'lock']);
const LOCK_PREFIX = 'lock.';
const UNFINISHED = 'format.json.new';

/** Reads everything in a data directory whose lock is held, and tells what is wrong with it. */
export async function checkDirectory(
  disk: Disk,
  { format, table, journal }: CheckedParts,
  report: CheckReport,
): Promise<void> {
  const databaseId = await format.run(report);
  const tableSequence = await table.run(databaseId, report);
  await journal.run(tableSequence, report);
  for (const name of await disk.list('.')) {
    if (name === UNFINISHED)
      report.note(name, 'left by a start that was cut short; it is not used');
    else if (!KNOWN.has(name) && !name.startsWith(LOCK_PREFIX)) report.note(name, UNKNOWN_FILE);
  }
}

export const UNKNOWN_FILE = 'not a file of Mini DB; it is not used';
