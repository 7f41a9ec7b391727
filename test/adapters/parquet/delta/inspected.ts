import type { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { DeltaInspection } from '../../../../src/adapters/parquet/delta/delta-inspection.js';
import { ReadOnlyDisk } from '../../../../src/application/check/read-only-disk.js';
import { DATABASE_ID } from '../../../helpers/delta-scene.js';
import { findingsOf } from '../../../helpers/findings.js';

export const BACKUP = /^restore the data directory from a backup/;

/** What an inspection tells, and through which effect the table goes. */
export async function inspected(disk: MemoryDisk, databaseId: string | null = DATABASE_ID) {
  let sequence = -1 as number | null;
  const found = await findingsOf(async (report) => {
    sequence = await new DeltaInspection(new ReadOnlyDisk(disk)).run(databaseId, report);
  });
  return { ...found, sequence };
}
