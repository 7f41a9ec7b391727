import { DiskError } from '../../../application/ports/disk.js';
import type { Disk } from '../../../application/ports/disk.js';
import { checkpointVersion, commitVersion, LOG_FOLDER, unfinishedName } from './names.js';
import type { UnfinishedName } from './names.js';

/** What is in the log's folder, by name. */
export interface LogListing {
  /** Versions, ascending. */
  readonly commits: readonly number[];
  /** Versions, ascending. */
  readonly checkpoints: readonly number[];
  readonly unfinished: readonly UnfinishedName[];
  /** The newest version, -1 when there is none. */
  readonly newest: number;
}

/** An empty listing while there is no folder. */
export async function listLog(disk: Disk): Promise<LogListing> {
  const names = await listFolder(disk, LOG_FOLDER);
  const commits = names.map(commitVersion).filter((version) => version !== null);
  const checkpoints = names.map(checkpointVersion).filter((version) => version !== null);
  const unfinished = names.map(unfinishedName).filter((name) => name !== null);
  const newest = Math.max(-1, commits.at(-1) ?? -1, checkpoints.at(-1) ?? -1);
  return { commits, checkpoints, unfinished, newest };
}

/** No names while there is no folder. */
export async function listFolder(disk: Disk, path: string): Promise<string[]> {
  try {
    return await disk.list(path);
  } catch (error) {
    if (error instanceof DiskError && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The lowest version above `base` whose commit is not there although a newer one is; null when all are. */
export function firstGap(listing: LogListing, base: number): number | null {
  const commits = new Set(listing.commits);
  for (let version = base + 1; version <= listing.newest; version++) {
    if (!commits.has(version)) return version;
  }
  return null;
}
