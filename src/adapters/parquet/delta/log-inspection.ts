import { DataDamagedError } from '../../../domain/errors.js';
import { RESTORE } from '../../../application/check/check-report.js';
import type { CheckReport } from '../../../application/check/check-report.js';
import type { Disk } from '../../../application/ports/disk.js';
import { DiskError } from '../../../application/ports/disk.js';
import { decodeCommit } from './decode-commit.js';
import type { DecodedCommit } from './decode-commit.js';
import { HistoryWalk } from './history.js';
import type { LogListing } from './log-listing.js';
import { LogState } from './log-state.js';
import { NamedFiles } from './named-files.js';
import { checkpointPath, commitPath } from './names.js';
import { readLogCheckpoint } from './read-log-checkpoint.js';
import { readWhole } from './whole-file.js';

const PASSED_OVER =
  'a start passes it over while an older one, or version 0, leads to the same versions; keep a backup';

export interface InspectedLog {
  /** The newest version; null when it cannot be read. */
  readonly newest: LogState | null;
  /** How many versions can be read, as far as their log and the names of their files tell. */
  readonly versions: number;
  readonly named: NamedFiles;
  /** The log checkpoints that can be read, by version. */
  readonly checkpoints: ReadonlyMap<number, LogState>;
}

/** Reads all commits and checkpoints of the log, and compares every version with what they say. */
export class LogInspection {
  readonly #disk: Disk;
  readonly #databaseId: string;
  readonly #report: CheckReport;
  readonly #named = new NamedFiles();
  /** Of the folder's data files. */
  readonly #names: ReadonlySet<string>;
  #state: LogState | null = null;
  #history: HistoryWalk | null = null;
  #versions = 0;

  constructor(options: {
    disk: Disk;
    databaseId: string;
    names: ReadonlySet<string>;
    report: CheckReport;
  }) {
    this.#disk = options.disk;
    this.#databaseId = options.databaseId;
    this.#names = options.names;
    this.#report = options.report;
  }

  async run(listing: LogListing): Promise<InspectedLog> {
    const checkpoints = new Map<number, LogState>();
    const present = {
      commits: new Set(listing.commits),
      checkpoints: new Set(listing.checkpoints),
    };
    const first = listing.commits[0] ?? listing.newest;
    this.#checkStart(listing, first);
    if (first === 0) this.#adopt(new LogState());
    for (let version = lowest(listing); version <= listing.newest; version++) {
      if (present.commits.has(version)) this.#apply(await this.#commit(version));
      else if (version >= first) this.#missing(version, listing.newest);
      else this.#adopt(null);
      if (!present.checkpoints.has(version)) continue;
      const checkpoint = await this.#checkpoint(version);
      if (checkpoint === null) continue;
      checkpoints.set(version, checkpoint);
      this.#compare(checkpoint);
    }
    const versions = this.#versions + (this.#history?.versions.length ?? 0);
    return { newest: this.#state, versions, named: this.#named, checkpoints };
  }

  /** Without version 0 a checkpoint has to lead to the first commit. */
  #checkStart({ checkpoints, newest }: LogListing, first: number): void {
    if (first <= 0 || checkpoints.some((version) => version >= first - 1)) return;
    const what = `it is missing, although there is version ${newest}`;
    this.#report.defect({ path: commitPath(first - 1), what, advice: RESTORE });
  }

  async #commit(version: number): Promise<DecodedCommit | null> {
    try {
      const bytes = await readWhole(this.#disk, commitPath(version));
      return decodeCommit(version, bytes, this.#databaseId);
    } catch (error) {
      this.#report.refused(error, COMMIT_ADVICE);
      return null;
    }
  }

  async #checkpoint(version: number): Promise<LogState | null> {
    try {
      return await readLogCheckpoint(this.#disk, version, this.#databaseId);
    } catch (error) {
      if (error instanceof DiskError && error.code === 'ENOENT') return null;
      this.#report.refused(error, PASSED_OVER);
      return null;
    }
  }

  #missing(version: number, newest: number): void {
    const what = `it is missing, although there is version ${newest}`;
    this.#report.defect({ path: commitPath(version), what, advice: COMMIT_ADVICE });
    this.#adopt(null);
  }

  #apply(commit: DecodedCommit | null): void {
    if (commit === null) return this.#adopt(null);
    this.#named.commit(commit);
    const state = this.#state;
    if (state === null) return;
    try {
      state.apply(commit);
      state.snapshot();
    } catch (error) {
      this.#report.refused(error);
      return this.#adopt(null);
    }
    this.#history?.step(commit);
    this.#history?.see(state, 0);
  }

  #compare(checkpoint: LogState): void {
    if (this.#state === null) {
      this.#named.checkpoint(checkpoint);
      this.#adopt(copyOf(checkpoint));
    } else if (!isSame(this.#state, checkpoint)) {
      const what = 'it says something else than the commits before it';
      this.#report.defect({ path: checkpointPath(checkpoint.version), what, advice: RESTORE });
    }
  }

  /** From here on the versions are built on this one; null when it cannot be read. */
  #adopt(state: LogState | null): void {
    this.#versions += this.#history?.versions.length ?? 0;
    this.#state = state;
    this.#history = state === null ? null : new HistoryWalk(state, this.#names);
    if (state === null || state.version < 0) return;
    try {
      state.snapshot();
      this.#history?.see(state, 0);
    } catch (error) {
      if (!(error instanceof DataDamagedError)) throw error;
      this.#report.refused(error);
    }
  }
}

const COMMIT_ADVICE =
  'restore the data directory from a backup, unless a start succeeds: then a later checkpoint of the log leads to all newer versions';

const lowest = ({ commits, checkpoints, newest }: LogListing): number =>
  Math.min(commits[0] ?? newest, checkpoints[0] ?? newest);

/** One that can be changed. */
function copyOf(state: LogState): LogState {
  const copy = new LogState();
  const { version, sequence, timeMs, createdAtMs, files, tombstones } = state;
  Object.assign(copy, { version, sequence, timeMs, createdAtMs });
  for (const [path, file] of files) copy.files.set(path, file);
  for (const [path, tombstone] of tombstones) copy.tombstones.set(path, tombstone);
  return copy;
}

function isSame(a: LogState, b: LogState): boolean {
  if (a.sequence !== b.sequence || a.files.size !== b.files.size) return false;
  for (const [path, { file }] of a.files) {
    const other = b.files.get(path)?.file;
    if (other === undefined || JSON.stringify(file) !== JSON.stringify(other)) return false;
  }
  return true;
}
