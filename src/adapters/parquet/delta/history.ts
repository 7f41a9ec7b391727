import type { Disk } from '../../../application/ports/disk.js';
import type { TableVersion } from '../../../application/ports/table.js';
import type { DecodedCommit } from './decode-commit.js';
import type { DeltaLog } from './delta-log.js';
import { listFolder } from './log-listing.js';
import type { LogState } from './log-state.js';
import { TABLE_FOLDER } from './names.js';

/**
 * The versions whose log and whose files are all there, oldest first. That of older ones some files
 * are gone is not damage: it is how `vacuum` leaves them.
 */
export async function readHistory(disk: Disk, log: DeltaLog): Promise<TableVersion[]> {
  const base = await log.base('oldest');
  // Before the log is read: what is removed meanwhile is of versions that are not to be read any more.
  const walk = new HistoryWalk(base.state, new Set(await listFolder(disk, TABLE_FOLDER)));
  const { state, listing } = base;
  if (state.version >= 0) {
    const hasCommit = listing.commits.includes(state.version);
    walk.see(state, hasCommit ? bytesRemoved(await log.commit(state.version)) : 0);
  }
  while (state.version < listing.newest) {
    let removedBytes = 0;
    await log.replay(base, state.version + 1, (commit) => {
      walk.step(commit);
      removedBytes = bytesRemoved(commit);
    });
    walk.see(state, removedBytes);
  }
  return walk.versions;
}

const bytesRemoved = ({ removed }: DecodedCommit): number =>
  removed.reduce((sum, { bytes }) => sum + bytes, 0);

/** Counts the missing files of each version, without going through all of its files. */
export class HistoryWalk {
  readonly versions: TableVersion[] = [];
  readonly #names: ReadonlySet<string>;
  readonly #missing: Set<string>;

  constructor(state: LogState, names: ReadonlySet<string>) {
    this.#names = names;
    this.#missing = new Set([...state.files.keys()].filter((path) => !names.has(path)));
  }

  step({ added, removed }: DecodedCommit): void {
    for (const { path } of removed) this.#missing.delete(path);
    for (const { path } of added) if (!this.#names.has(path)) this.#missing.add(path);
  }

  see({ version, sequence, timeMs }: LogState, removedBytes: number): void {
    if (this.#missing.size === 0) this.versions.push({ version, sequence, timeMs, removedBytes });
  }
}
