import { DataDamagedError, UnsupportedFormatError } from '../../../domain/errors.js';
import type { Disk } from '../../../application/ports/disk.js';
import { decodeCommit } from './decode-commit.js';
import type { DecodedCommit } from './decode-commit.js';
import { readLogCheckpoint } from './read-log-checkpoint.js';
import { firstGap, listLog } from './log-listing.js';
import type { LogListing } from './log-listing.js';
import { LogState } from './log-state.js';
import { commitPath } from './names.js';
import { readWhole } from './whole-file.js';

/** Where reading starts: a log checkpoint, or the empty table before version 0. */
const BEGINNING = -1;

/** A state of the table and what of the log leads from there to the newest version. */
export interface LogBase {
  readonly state: LogState;
  readonly listing: LogListing;
}

/** Reads the table's log. All of it rejects with DataDamagedError, UnsupportedFormatError or DiskError. */
export class DeltaLog {
  readonly #disk: Disk;
  readonly #databaseId: string;

  constructor(disk: Disk, databaseId: string) {
    this.#disk = disk;
    this.#databaseId = databaseId;
  }

  /** The newest version; one with version -1 while there is none. */
  async newest(): Promise<LogState> {
    const { state, listing } = await this.base('newest');
    await this.replay({ state, listing }, listing.newest);
    return state;
  }

  /**
   * A state that everything after it can be read from: the newest one that is at most `from`, else the
   * oldest there is. A checkpoint that cannot be used is passed over when another one, or the
   * beginning, leads to the same versions.
   */
  async base(from: number | 'newest' | 'oldest'): Promise<LogBase> {
    const listing = await listLog(this.#disk);
    if (listing.newest === -1) return { state: new LogState(), listing };
    let refused: Error | null = null;
    for (const version of basesFor(listing, from)) {
      const state = await this.#readBase(listing, version);
      if (state instanceof LogState) return { state, listing };
      refused ??= state;
    }
    throw refused ?? missing(0, listing);
  }

  /** Applies commits up to this version; each one is also given to `each`, before it is applied. */
  async replay(
    { state, listing }: LogBase,
    to: number,
    each: (commit: DecodedCommit) => void = () => undefined,
  ): Promise<void> {
    const last = Math.min(to, listing.newest);
    for (let version = state.version + 1; version <= last; version++) {
      const commit = await this.commit(version);
      each(commit);
      state.apply(commit);
    }
  }

  async commit(version: number): Promise<DecodedCommit> {
    const bytes = await readWhole(this.#disk, commitPath(version));
    return decodeCommit(version, bytes, this.#databaseId);
  }

  /** Or why it cannot be the base. */
  async #readBase(listing: LogListing, version: number): Promise<LogState | Error> {
    const gap = firstGap(listing, version);
    if (gap !== null) return missing(gap, listing);
    if (version === BEGINNING) return new LogState();
    try {
      return await readLogCheckpoint(this.#disk, version, this.#databaseId);
    } catch (error) {
      if (error instanceof DataDamagedError || error instanceof UnsupportedFormatError)
        return error;
      throw error;
    }
  }
}

/** In the order in which they are tried. */
function basesFor(listing: LogListing, from: number | 'newest' | 'oldest'): number[] {
  const { checkpoints, commits } = listing;
  const hasBeginning = commits[0] === 0 || checkpoints.length === 0;
  const ascending = hasBeginning ? [BEGINNING, ...checkpoints] : checkpoints;
  if (from === 'oldest') return [...ascending];
  if (from === 'newest') return ascending.toReversed();
  const below = ascending.filter((version) => version <= from).toReversed();
  return [...below, ...ascending.filter((version) => version > from)];
}

function missing(version: number, listing: LogListing): DataDamagedError {
  const what = `it is missing, although there is version ${listing.newest}`;
  return new DataDamagedError(commitPath(version), 0, what);
}
