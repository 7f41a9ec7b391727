import type { RetentionPolicy } from '../ports/checkpointer.js';
import type { SealedFile } from '../ports/sealed-journal.js';
import type { TableVersion } from '../ports/table.js';

/** Readers that have just opened a version must be able to finish, whatever room is left. */
export const RETENTION_MIN_MS = 10 * 60 * 1000;

/**
 * The version from which on every moment can be rebuilt: the newest of those that are old enough, or a
 * newer one when otherwise too much would be kept. What only earlier versions need may go, and journal
 * files whose effects it contains. Null when everything stays.
 */
export function horizonOf(
  versions: readonly TableVersion[],
  journals: readonly SealedFile[],
  { nowMs, retentionMs, retentionBytes }: RetentionPolicy,
): TableVersion | null {
  const floor = newestBefore(versions, nowMs - RETENTION_MIN_MS);
  const wished = newestBefore(versions, nowMs - Math.max(retentionMs, RETENTION_MIN_MS));
  let at = wished;
  while (at < floor && keptBytes(versions, journals, at) > retentionBytes) at++;
  return versions[at] ?? null;
}

/** Its place, or EVERYTHING. */
function newestBefore(versions: readonly TableVersion[], timeMs: number): number {
  return versions.findLastIndex((version) => version.timeMs <= timeMs);
}

/** The place of a history that begins before all versions. */
const EVERYTHING = -1;

/** What is kept for the past when history begins at this place. */
function keptBytes(
  versions: readonly TableVersion[],
  journals: readonly SealedFile[],
  at: number,
): number {
  const sequence = at === EVERYTHING ? 0 : versions[at]!.sequence;
  const newest = versions.at(-1)!.sequence;
  const removed = versions.slice(at + 1).reduce((sum, version) => sum + version.removedBytes, 0);
  const past = journals.filter(
    (file) => file.lastSequence > sequence && file.lastSequence <= newest,
  );
  return past.reduce((sum, file) => sum + file.bytes, removed);
}
