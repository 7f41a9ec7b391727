import type { CleanedUp, RetentionPolicy } from '../ports/checkpointer.js';
import type { SealedJournal } from '../ports/sealed-journal.js';
import type { Table } from '../ports/table.js';
import { horizonOf } from './horizon.js';

/** Removes what only moments before the horizon need, of the table and of the journal. */
export async function cleanUp(
  { table, journal }: { readonly table: Table; readonly journal: SealedJournal },
  policy: RetentionPolicy,
): Promise<CleanedUp> {
  const horizon = horizonOf(await table.history(), await journal.files(), policy);
  if (horizon === null) return { files: 0, bytes: 0 };
  const data = await table.vacuum(horizon.version);
  const journals = await journal.removeThrough(horizon.sequence);
  return { files: data.files + journals.files, bytes: data.bytes + journals.bytes };
}
