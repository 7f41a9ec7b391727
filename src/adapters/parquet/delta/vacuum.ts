import type { Disk } from '../../../application/ports/disk.js';
import type { DeltaLog } from './delta-log.js';
import { listFolder, listLog } from './log-listing.js';
import { checkpointPath, commitPath, dataFilePath, dataFileVersion } from './names.js';
import { TABLE_FOLDER, unfinishedPath } from './names.js';
import { sizeOf } from './whole-file.js';

export interface Removed {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Paths of all that only versions before `version` need. A file that no commit names counts when the
 * version that it was made for is there: whoever made it came too late, and nobody can name it any
 * more. So nothing here is ever needed, also when another process writes or does the same meanwhile.
 */
export async function unneededPaths(disk: Disk, log: DeltaLog, version: number): Promise<string[]> {
  const base = await log.base(version);
  const { listing, state } = base;
  const oldest = state.version;
  await log.replay(base, version);
  const needed = new Set(state.files.keys());
  await log.replay(base, listing.newest, ({ added }) => {
    for (const { path } of added) needed.add(path);
  });
  const names = await listFolder(disk, TABLE_FOLDER);
  const isUnneeded = (name: string): boolean => {
    const madeFor = dataFileVersion(name);
    return madeFor !== null && madeFor <= listing.newest && !needed.has(name);
  };
  const unfinished = listing.unfinished.filter(
    ({ kind, version }) => version <= (kind === 'json' ? listing.newest : oldest),
  );
  return [
    ...names.filter(isUnneeded).map(dataFilePath),
    ...listing.commits.filter((commit) => commit < oldest).map(commitPath),
    ...listing.checkpoints.filter((checkpoint) => checkpoint < oldest).map(checkpointPath),
    ...unfinished.map(({ kind, version, uuid }) => unfinishedPath(version, kind, uuid)),
  ];
}

/**
 * Paths of what was made for a version that is not there. It may be needed by somebody who is
 * preparing that version just now: only who knows that nobody does may remove it.
 */
export async function unpublishedPaths(disk: Disk): Promise<string[]> {
  const names = await listFolder(disk, TABLE_FOLDER);
  // After the names: a version that is published meanwhile is seen here.
  const { newest, unfinished } = await listLog(disk);
  return [
    ...names.filter((name) => (dataFileVersion(name) ?? -1) > newest).map(dataFilePath),
    ...unfinished
      .filter(({ version }) => version > newest)
      .map(({ kind, version, uuid }) => unfinishedPath(version, kind, uuid)),
  ];
}

/** In order; a file that is gone already is not counted. Rejects with DiskError. */
export async function removePaths(disk: Disk, paths: readonly string[]): Promise<Removed> {
  let files = 0;
  let bytes = 0;
  for (const path of paths) {
    const size = await sizeOf(disk, path);
    if (size === null) continue;
    await disk.remove(path);
    files++;
    bytes += size;
  }
  return { files, bytes };
}
