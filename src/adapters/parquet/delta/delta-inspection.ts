import { RESTORE } from '../../../application/check/check-report.js';
import type { CheckReport } from '../../../application/check/check-report.js';
import type { Disk } from '../../../application/ports/disk.js';
import type { TableInspection } from '../../../application/ports/inspection.js';
import { hasRightChecksum } from './commit-checksum.js';
import { adviceOn, inspectDataFile } from './data-file-inspection.js';
import { APPLICATION } from './log-commit.js';
import { LogInspection } from './log-inspection.js';
import { listFolder, listLog } from './log-listing.js';
import type { LogListing } from './log-listing.js';
import type { NamedFiles } from './named-files.js';
import {
  checkpointVersion,
  commitPath,
  commitVersion,
  dataFilePath,
  dataFileVersion,
  LAST_CHECKPOINT_PATH,
  LOG_FOLDER,
  TABLE_FOLDER,
  unfinishedName,
} from './names.js';
import { inspectPointer } from './pointer-inspection.js';
import { readWhole } from './whole-file.js';

const OWNER = new RegExp(`"appId":"${APPLICATION}([^"]*)"`);
const NOT_OURS = 'not a file of Mini DB; it is not used';
const UNFINISHED = 'left by a checkpoint that was cut short; the next start or clean-up removes it';
const ORPHAN = 'no version names this data file; the next start or clean-up removes it';

/** Checks all of the table: its log, and every data file of every version that is kept. */
export class DeltaInspection implements TableInspection {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async run(databaseId: string | null, report: CheckReport): Promise<number | null> {
    const listing = await listLog(this.#disk);
    const names = new Set(await listFolder(this.#disk, TABLE_FOLDER));
    await this.#noteLogFiles(report);
    if (listing.newest === -1) {
      this.#noteFiles(names, null, report);
      return 0;
    }
    const owner = await this.#ownerOf(listing, databaseId, report);
    const log = new LogInspection({ disk: this.#disk, databaseId: owner, names, report });
    const { newest, versions, named, checkpoints } = await log.run(listing);
    report.counts.versions += versions;
    await inspectPointer(this.#disk, { listing, checkpoints }, report);
    await this.#inspectFiles(named, names, report);
    this.#noteFiles(names, named, report);
    return newest === null ? null : newest.sequence;
  }

  /** The database that the commits name, so that another id in `format.json` is one defect and not one for each. */
  async #ownerOf(
    { commits }: LogListing,
    databaseId: string | null,
    report: CheckReport,
  ): Promise<string> {
    const owner = await this.#ownerInCommits(commits);
    if (owner === null || owner === databaseId) return databaseId ?? '';
    if (databaseId !== null) {
      const what = `it names database ${databaseId}, but the table is of ${owner}`;
      report.defect({ path: 'format.json', what, advice: RESTORE });
    }
    return owner;
  }

  async #ownerInCommits(commits: readonly number[]): Promise<string | null> {
    for (const version of commits.toReversed()) {
      const bytes = await readWhole(this.#disk, commitPath(version));
      const match = OWNER.exec(new TextDecoder('latin1').decode(bytes));
      if (match !== null && hasRightChecksum(bytes)) return match[1]!;
    }
    return null;
  }

  async #inspectFiles(
    named: NamedFiles,
    names: ReadonlySet<string>,
    report: CheckReport,
  ): Promise<void> {
    let gone = 0;
    for (const found of named.values()) {
      const path = dataFilePath(found.file.path);
      if (names.has(found.file.path)) await inspectDataFile(this.#disk, found, report);
      else if (found.through === null) {
        report.defect({ path, what: 'the file is missing', advice: adviceOn(found) });
      } else gone++;
    }
    if (gone === 0) return;
    report.note(
      TABLE_FOLDER,
      `${gone} data files of older versions are gone, as clean-up leaves them`,
    );
  }

  #noteFiles(names: ReadonlySet<string>, named: NamedFiles | null, report: CheckReport): void {
    for (const name of names) {
      const path = dataFilePath(name);
      if (path === LOG_FOLDER) continue;
      report.counts.files++;
      if (named?.get(name) !== undefined) continue;
      report.note(path, dataFileVersion(name) === null ? NOT_OURS : ORPHAN);
    }
  }

  async #noteLogFiles(report: CheckReport): Promise<void> {
    for (const name of await listFolder(this.#disk, LOG_FOLDER)) {
      const path = `${LOG_FOLDER}/${name}`;
      report.counts.files++;
      if (unfinishedName(name) !== null) report.note(path, UNFINISHED);
      else if (!isOfLog(name)) report.note(path, NOT_OURS);
    }
  }
}

const isOfLog = (name: string): boolean =>
  commitVersion(name) !== null ||
  checkpointVersion(name) !== null ||
  `${LOG_FOLDER}/${name}` === LAST_CHECKPOINT_PATH;
