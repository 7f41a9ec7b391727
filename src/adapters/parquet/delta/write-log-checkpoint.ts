import { DiskError } from '../../../application/ports/disk.js';
import type { Disk } from '../../../application/ports/disk.js';
import type { Random } from '../../../application/ports/random.js';
import { writeRecords } from '../file/record-file.js';
import { BufferFile } from './buffer-file.js';
import { CHECKPOINT_FIELDS, checkpointRecords } from './checkpoint-records.js';
import { sealed } from './checkpoint-seal.js';
import type { LogState } from './log-state.js';
import { checkpointPath, LOG_FOLDER, newUuid, unfinishedPath } from './names.js';
import { writeNew } from './whole-file.js';

/**
 * A checkpoint of the log at the state's version, durable when it resolves; nothing happens when there
 * is one. Several processes may do the same at the same time.
 */
export async function writeLogCheckpoint(
  disk: Disk,
  random: Random,
  { state, databaseId }: { readonly state: LogState; readonly databaseId: string },
): Promise<void> {
  const path = checkpointPath(state.version);
  const file = new BufferFile(path);
  await writeRecords(file, CHECKPOINT_FIELDS, checkpointRecords(state, databaseId));
  const unfinished = unfinishedPath(state.version, 'checkpoint.parquet', newUuid(random));
  await writeNew(disk, unfinished, sealed(file.content(), state.version));
  await unlessDone(disk.link(unfinished, path));
  // Before anybody can be told of it: a pointer must not survive without what it points to.
  await disk.syncFolder(LOG_FOLDER);
  await disk.remove(unfinished);
}

/** Another process may have made it already, and removed our unfinished file because of that. */
export async function unlessDone(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const isDone =
      error instanceof DiskError && (error.code === 'EEXIST' || error.code === 'ENOENT');
    if (!isDone) throw error;
  }
}
