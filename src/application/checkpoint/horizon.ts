import type { RetentionPolicy } from '../ports/checkpointer.js';
import type { SealedFile } from '../ports/sealed-journal.js';
import type { TableVersion } from '../ports/table.js';

/** Readers that have just opened a version must be able to finish, whatever room is left. */
export const RETENTION_MIN_MS = 10 * 60 * 1000;

/**
 * The version from which on every moment can be rebuilt: the newest of those that are old enough.
 * Files that only earlier versions need, and journal files that it contains, may go.
 */
export function horizonOf(
  versions: readonly TableVersion[],
  journals: readonly SealedFile[],
  { nowMs, retentionMs, retentionBytes }: RetentionPolicy,
): TableVersion | null {
  const floor = newestBefore(versions, nowMs - RETENTION_MIN_MS);
  const wished = newestBefore(versions, nowMs - Math.max(retentionMs, RETENTION_MIN_MS));
  for (let at = Math.max(0, wished); at < floor; at++) {
    if (keptBytes(versions, journals, at) <= retentionBytes) return versions[at]!;
  }
  return versions[Math.max(0, floor)] ?? null;
}

/** Its place, or -1. */
function newestBefore(versions: readonly TableVersion[], timeMs: number): number {
  return versions.findLastIndex((version) => version.timeMs <= timeMs);
}

/** What is kept for the past when history begins at `at`. */
function keptBytes(
  versions: readonly TableVersion[],
  journals: readonly SealedFile[],
  at: number,
): number {
  const { sequence } = versions[at]!;
  const newest = versions.at(-1)!.sequence;
  const removed = versions
    .slice(at + 1)
    .reduce((bytes, version) => bytes + version.removedBytes, 0);
  const sealed = journals.filter((file) => file.lastSequence > sequence);
  const past = sealed.filter((file) => file.lastSequence <= newest);
  return past.reduce((bytes, file) => bytes + file.bytes, removed);
}
