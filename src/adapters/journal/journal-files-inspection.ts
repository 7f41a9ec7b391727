import { RESTORE } from '../../application/check/check-report.js';
import type { CheckReport } from '../../application/check/check-report.js';
import type { Disk } from '../../application/ports/disk.js';
import { DiskError } from '../../application/ports/disk.js';
import type { JournalInspection } from '../../application/ports/inspection.js';
import { SEQUENCE_GAP_AFTER_CRASH } from '../../domain/limits.js';
import { checkCleanStop, CLEAN_STOP_PATH, readCleanStop } from './clean-stop.js';
import type { CleanStop } from './clean-stop.js';
import { BALLAST_PATH } from './disk-full.js';
import {
  findFile,
  JOURNAL_FOLDER,
  journalPath,
  sequenceInName,
  UNFINISHED_SUFFIX,
} from './journal-folder.js';
import type { FoundFile } from './journal-folder.js';
import { inspectJournalFile } from './journal-file-inspection.js';
import type { InspectedEnd } from './journal-file-inspection.js';

const NOT_NEEDED =
  'a start does not read it, the table has its effects; only going back in time needs it';
const NOT_LOST = 'nothing is lost by it, the table has these effects; keep a backup before a start';
const OTHER_FILES = new Set([BALLAST_PATH, CLEAN_STOP_PATH]);

/** Checks everything that a start would find in the journal's folder, and the files that it would not read. */
export class JournalFilesInspection implements JournalInspection {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async run(tableSequence: number | null, report: CheckReport): Promise<void> {
    const names = await this.#names();
    const walk = new ChainWalk(this.#disk, tableSequence, report);
    const files: (FoundFile | null)[] = [];
    for (const name of names) {
      const firstSequence = sequenceInName(name);
      if (firstSequence === null) noteOther(name, report);
      else files.push(await this.#found(firstSequence, report));
    }
    report.counts.files += names.length;
    await walk.run(files, await this.#cleanStop(files, tableSequence, report));
  }

  async #names(): Promise<string[]> {
    try {
      return await this.#disk.list(JOURNAL_FOLDER);
    } catch (error) {
      if (error instanceof DiskError && error.code === 'ENOENT') return [];
      throw error;
    }
  }

  /** Null when its header is damaged, which is told then. */
  async #found(firstSequence: number, report: CheckReport): Promise<FoundFile | null> {
    try {
      return await findFile(this.#disk, firstSequence);
    } catch (error) {
      report.refused(error);
      return null;
    }
  }

  /** Null when there is none, and when it does not fit, which is told then. */
  async #cleanStop(
    files: readonly (FoundFile | null)[],
    tableSequence: number | null,
    report: CheckReport,
  ): Promise<CleanStop | null> {
    try {
      const stop = await readCleanStop(this.#disk);
      const readable = files.filter((file) => file !== null);
      // A file whose header is damaged has been told of.
      if (stop === null || readable.length < files.length) return null;
      checkCleanStop(stop, readable, tableSequence ?? 0);
      return stop;
    } catch (error) {
      if (error instanceof DiskError && error.code === 'ENOENT') return null;
      report.refused(error);
      return null;
    }
  }
}

function noteOther(name: string, report: CheckReport): void {
  const path = `${JOURNAL_FOLDER}/${name}`;
  if (OTHER_FILES.has(path)) return;
  const isUnfinished = name.endsWith(UNFINISHED_SUFFIX);
  report.note(
    path,
    isUnfinished
      ? 'a file that was being made; the next start removes it'
      : 'not a file of Mini DB; it is not used',
  );
}

/** Each file must continue the one before it, from the table to the last. */
class ChainWalk {
  readonly #disk: Disk;
  readonly #tableSequence: number | null;
  readonly #report: CheckReport;
  /** Of the files so far; null when the last one's end is not known. */
  #end: InspectedEnd | null = null;

  constructor(disk: Disk, tableSequence: number | null, report: CheckReport) {
    this.#disk = disk;
    this.#tableSequence = tableSequence;
    this.#report = report;
  }

  async run(files: readonly (FoundFile | null)[], stop: CleanStop | null): Promise<void> {
    this.#checkBeginning(files[0]);
    for (const [index, found] of files.entries()) {
      const before = files[index - 1];
      if (found !== null && before) this.#checkJoint(before, found);
      const isLast = index === files.length - 1;
      this.#end =
        found === null ? null : await this.#inspect(found, files[index + 1], stop, isLast);
    }
    this.#checkEnd(files);
    this.#checkStop(stop);
  }

  #inspect(
    found: FoundFile,
    next: FoundFile | null | undefined,
    stop: CleanStop | null,
    isLast: boolean,
  ): Promise<InspectedEnd | null> {
    // A file whose successor cannot be read may be needed for all that is known.
    const through = next?.header.previousSequence ?? Infinity;
    const advice = through <= (this.#tableSequence ?? -1) ? NOT_NEEDED : RESTORE;
    const inspected = { found, isLast, isClosed: stop?.path === found.path, advice };
    return inspectJournalFile(this.#disk, inspected, this.#report);
  }

  #checkBeginning(first: FoundFile | null | undefined): void {
    const from = this.#tableSequence;
    if (!first || from === null || first.header.previousSequence <= from) return;
    const { previousSequence } = first.header;
    const what = `effects ${from + 1} to ${previousSequence} should precede it and are missing`;
    this.#report.defect({ path: first.path, what, advice: RESTORE });
  }

  #checkJoint(before: FoundFile, found: FoundFile): void {
    const end = this.#end;
    if (end === null) return;
    const { previousSequence, firstSequence } = found.header;
    const isContained = previousSequence <= (this.#tableSequence ?? -1);
    const advice = isContained ? NOT_NEEDED : RESTORE;
    const place = { path: before.path, offset: before.bytes, advice };
    // The table may have taken in numbers that were left out after an unclean stop, and then the next
    // file goes on from there.
    const leftOut = previousSequence - end.lastSequence;
    if (isContained && leftOut >= SEQUENCE_GAP_AFTER_CRASH) return;
    if (leftOut !== 0) {
      const what = `its last effect is ${end.lastSequence}, the next file says ${previousSequence}`;
      this.#report.defect({ ...place, what });
    } else if (!end.isSealed && firstSequence === previousSequence + 1) {
      // Only after an unclean stop numbers go on with a gap, and only then there need be no seal.
      this.#report.defect({
        ...place,
        what: 'the next file goes on from its seal, which is missing',
      });
    }
  }

  #checkEnd(files: readonly (FoundFile | null)[]): void {
    const from = this.#tableSequence ?? 0;
    const last = files.length === 0 ? 0 : (this.#end?.appended ?? from);
    if (last >= from) return;
    const path = files.at(-1)?.path ?? journalPath(1);
    const what = `the journal ends with effect ${last}, but the table contains all up to ${from}: files are missing`;
    this.#report.defect({ path, what, advice: NOT_LOST });
  }

  #checkStop(stop: CleanStop | null): void {
    if (stop === null || this.#end === null || this.#end.appended === stop.lastSequence) return;
    const what = `it says that effect ${stop.lastSequence} is the last one, but that is ${this.#end.appended}`;
    this.#report.defect({ path: CLEAN_STOP_PATH, what, advice: 'the next start removes the file' });
  }
}
