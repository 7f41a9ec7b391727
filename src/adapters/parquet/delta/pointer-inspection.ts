import type { CheckReport } from '../../../application/check/check-report.js';
import type { Disk } from '../../../application/ports/disk.js';
import { currentPointer, pointerTo } from './last-checkpoint.js';
import type { LogListing } from './log-listing.js';
import type { LogState } from './log-state.js';
import { LAST_CHECKPOINT_PATH } from './names.js';

const ADVICE =
  'a start does not need it, but other programs that read the table do; the next checkpoint writes it anew';

/** Checks `_last_checkpoint`: it must be what we write for one of the log checkpoints that are there. */
export async function inspectPointer(
  disk: Disk,
  { listing, checkpoints }: { listing: LogListing; checkpoints: ReadonlyMap<number, LogState> },
  report: CheckReport,
): Promise<void> {
  const text = await currentPointer(disk);
  if (text === null) return;
  const version = versionIn(text);
  const isThere = version !== null && listing.checkpoints.includes(version);
  const checkpoint = version === null ? undefined : checkpoints.get(version);
  // That a checkpoint cannot be read has been told.
  const isRight =
    isThere && (checkpoint === undefined || text === (await pointerTo(disk, checkpoint)));
  if (isRight) return;
  const what = isThere
    ? `it does not describe the log checkpoint of version ${version}`
    : 'it does not name a log checkpoint that is there';
  report.defect({ path: LAST_CHECKPOINT_PATH, what, advice: ADVICE });
}

function versionIn(text: string): number | null {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== 'object' || content === null || !('version' in content)) return null;
    return typeof content.version === 'number' ? content.version : null;
  } catch {
    return null;
  }
}
