import { DiskError } from '../../../application/ports/disk.js';
import type { Disk } from '../../../application/ports/disk.js';
import type { Random } from '../../../application/ports/random.js';
import type { LogState } from './log-state.js';
import { checkpointPath, LAST_CHECKPOINT_PATH, newUuid } from './names.js';
import { unfinishedPath } from './names.js';
import { readWhole, writeNew } from './whole-file.js';
import { unlessDone } from './write-log-checkpoint.js';

/** The rows of a log checkpoint that are neither live files nor tombstones: protocol, metaData and txn. */
const OTHER_ROWS = 3;

/**
 * Makes `_last_checkpoint` name this checkpoint, if it does not. Readers start there and find by
 * themselves what is newer, so an older name does no harm as long as that checkpoint exists. The name
 * need not be durable when this resolves: `vacuum` makes it so before it removes an older checkpoint.
 */
export async function pointToCheckpoint(
  disk: Disk,
  random: Random,
  state: LogState,
): Promise<void> {
  const text = await pointerTo(disk, state);
  if ((await currentPointer(disk)) === text) return;
  const unfinished = unfinishedPath(state.version, 'last_checkpoint', newUuid(random));
  await writeNew(disk, unfinished, new TextEncoder().encode(text));
  await unlessDone(disk.rename(unfinished, LAST_CHECKPOINT_PATH));
}

/** What `_last_checkpoint` says when it names this checkpoint, as it is on the disk. */
export async function pointerTo(disk: Disk, state: LogState): Promise<string> {
  const { version, files, tombstones } = state;
  return JSON.stringify({
    version,
    size: files.size + tombstones.size + OTHER_ROWS,
    sizeInBytes: await disk.size(checkpointPath(version)),
    numOfAddFiles: files.size,
  });
}

/** Null when there is none. */
export async function currentPointer(disk: Disk): Promise<string | null> {
  try {
    return new TextDecoder().decode(await readWhole(disk, LAST_CHECKPOINT_PATH));
  } catch (error) {
    if (error instanceof DiskError && error.code === 'ENOENT') return null;
    throw error;
  }
}
