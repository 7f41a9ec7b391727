import type { Glob } from '../../domain/glob.js';
import { GLOB_STEPS_MAX } from '../../domain/limits.js';

/** Entries that are visited before the glob's work is looked at, unless the pattern is long. */
const ENTRIES_PER_LOOK = 16;

/** As `Keyspace.scan`. */
type ScanPart = (cursor: number, count: number) => number;

/**
 * Scans on from `cursor` until `count` entries have been visited, or the glob that they are compared
 * with has had enough to do: names can be long. Returns the next cursor, 0 at the end.
 */
export function boundedScan(
  { cursor, count, glob }: { cursor: number; count: number; glob: Glob | null },
  scan: ScanPart,
): number {
  if (glob === null) return scan(cursor, count);
  const enough = glob.steps + GLOB_STEPS_MAX;
  let next = cursor;
  let left = count;
  const part = glob.isLong ? 1 : ENTRIES_PER_LOOK;
  do {
    next = scan(next, Math.min(left, part));
    left -= part;
  } while (next !== 0 && left > 0 && glob.steps < enough);
  return next;
}
