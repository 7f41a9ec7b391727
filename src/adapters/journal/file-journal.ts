import type { ByteView } from '../../domain/bytes.js';
import { JOURNAL_FILE_BYTES_MAX, SEQUENCE_GAP_AFTER_CRASH } from '../../domain/limits.js';
import type { Clock } from '../../application/ports/clock.js';
import type { Disk } from '../../application/ports/disk.js';
import type {
  Journal,
  JournalMeasures,
  ReplayProgress,
  ReplayResult,
  ReplaySink,
} from '../../application/ports/journal.js';
import type { Random } from '../../application/ports/random.js';
import type { Timers } from '../../application/ports/timers.js';
import type { Batch } from './batch.js';
import { CLEAN_STOP_PATH } from './clean-stop.js';
import { CommitMeter } from './commit-meter.js';
import { Ballast, isDiskFull } from './disk-full.js';
import type { FileHeader } from './format.js';
import { GroupCommit } from './group-commit.js';
import type { Durability } from './group-commit-options.js';
import { JournalFile } from './journal-file.js';
import { JOURNAL_FOLDER, removeUnfinished } from './journal-folder.js';
import { Recovery } from './recovery.js';
import type { Recovered } from './recovery.js';

/** Enough for what one turn of a busy server appends. */
const BALLAST_BYTES = 1024 * 1024;

export interface FileJournalOptions {
  readonly disk: Disk;
  /** Tells when effects went to the disk. */
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  /** Default `always`. */
  readonly durability?: Durability;
  /** A file is sealed and the next one started above this. Default JOURNAL_FILE_BYTES_MAX. */
  readonly fileBytesMax?: number;
  /** Room kept for a full disk. Default 1 MiB. */
  readonly ballastBytes?: number;
}

/**
 * The journal in files of the data directory; docs/journal-format.md describes them. `replay` opens
 * it. Appending before that, after `close`, or after a failure that `refusal` told, is a programming
 * error and throws.
 */
export class FileJournal implements Journal {
  appended = 0;
  readonly #options: Required<FileJournalOptions>;
  readonly #ballast: Ballast;
  readonly #noMeasures: JournalMeasures;
  #commit: GroupCommit | null = null;
  #isClosed = false;
  #listener: () => void = () => undefined;

  constructor(options: FileJournalOptions) {
    const defaults = { durability: 'always', fileBytesMax: JOURNAL_FILE_BYTES_MAX } as const;
    this.#options = { ballastBytes: BALLAST_BYTES, ...defaults, ...options };
    this.#noMeasures = new CommitMeter(options.clock);
    this.#ballast = new Ballast(options.disk, this.#options.ballastBytes);
  }

  get durable(): number {
    return this.#commit?.durable ?? 0;
  }

  get released(): number {
    return this.#options.durability === 'always' ? this.durable : Infinity;
  }

  get refusal(): string | null {
    return this.#commit?.refusal ?? null;
  }

  get hasFailed(): boolean {
    return this.#commit !== null && this.#commit.failure !== null;
  }

  get appendedBytes(): number {
    return this.#commit?.batches.appendedBytes ?? 0;
  }

  get measures(): JournalMeasures {
    return this.#commit?.meter ?? this.#noMeasures;
  }

  get backlogBytes(): number {
    return this.#commit?.batches.backlogBytes ?? 0;
  }

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): number {
    this.#batch().put(db, type, key, value, expiresAtMs);
    return ++this.appended;
  }

  delete(db: number, key: ByteView): number {
    this.#batch().delete(db, key);
    return ++this.appended;
  }

  expire(db: number, key: ByteView, expiresAtMs: number): number {
    this.#batch().expire(db, key, expiresAtMs);
    return ++this.appended;
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): number {
    this.#batch().splice(db, key, offset, bytes);
    return ++this.appended;
  }

  fieldPut(
    db: number,
    key: ByteView,
    field: ByteView,
    value: ByteView,
    expiresAtMs: number,
  ): number {
    this.#batch().fieldPut(db, key, field, value, expiresAtMs);
    return ++this.appended;
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): number {
    this.#batch().fieldDelete(db, key, field);
    return ++this.appended;
  }

  clear(db: number): number {
    this.#batch().clear(db);
    return ++this.appended;
  }

  swap(a: number, b: number): number {
    this.#batch().swap(a, b);
    return ++this.appended;
  }

  reserve(bytes: number): void {
    this.#batch().reserve(bytes);
  }

  beginGroup(): void {
    this.#batch().beginGroup();
  }

  endGroup(): number {
    this.#batch().endGroup();
    return this.appended;
  }

  flush(): void {
    this.#commit?.schedule();
  }

  async sync(): Promise<void> {
    await this.#opened().sync(this.appended);
  }

  async rotate(): Promise<number> {
    return this.#opened().rotate(this.appended);
  }

  async close(): Promise<void> {
    const commit = this.#opened();
    this.#isClosed = true;
    await commit.close(this.appended);
  }

  onProgress(listener: () => void): void {
    this.#listener = listener;
  }

  async replay(
    from: number,
    sink: ReplaySink,
    progress: (progress: ReplayProgress) => void,
  ): Promise<ReplayResult> {
    if (this.#commit !== null) throw new Error('the journal has been replayed already');
    const { disk } = this.#options;
    await disk.makeFolder(JOURNAL_FOLDER);
    await disk.syncFolder('.');
    await removeUnfinished(disk);
    const recovered = await new Recovery({ disk, from, sink, progress }).run();
    const gap = recovered.isCleanStop ? 0 : SEQUENCE_GAP_AFTER_CRASH;
    const first = recovered.floorSequence + gap;
    const file = await this.#firstFile(this.#header(first, recovered.previousSequence));
    await this.#removeEmpty(recovered, file);
    await this.#start(file);
    const { effects, bytes, lastSequence, bytesCut, isCleanStop } = recovered;
    return { effects, bytes, lastSequence, bytesCut, isCleanStop };
  }

  /**
   * The mark of the last clean stop goes first, durably: the new file may take the name of an empty
   * one that it describes.
   */
  async #firstFile(header: FileHeader): Promise<JournalFile> {
    const { disk } = this.#options;
    await disk.remove(CLEAN_STOP_PATH);
    await disk.syncFolder(JOURNAL_FOLDER);
    try {
      return await JournalFile.create(this.#options, header);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      await this.#ballast.release();
      return JournalFile.create(this.#options, header);
    }
  }

  /**
   * Files without effects say only where numbers may go on, and the new file, which is durable by
   * now, says a later place. So one that comes back after a power loss does no harm.
   */
  async #removeEmpty(recovered: Recovered, file: JournalFile): Promise<void> {
    const empty = recovered.emptyFiles.filter((path) => path !== file.path);
    for (const path of empty) await this.#options.disk.remove(path);
  }

  async #start(file: JournalFile): Promise<void> {
    const commit = new GroupCommit(file, {
      ...this.#options,
      ballast: this.#ballast,
      nextHeader: (previousSequence) => this.#header(previousSequence + 1, previousSequence),
      onProgress: () => this.#listener(),
    });
    await commit.start();
    this.appended = commit.durable;
    this.#commit = commit;
  }

  #header(firstSequence: number, previousSequence: number): FileHeader {
    const id = new DataView(this.#options.random.fill(new Uint8Array(8)).buffer);
    const idLow = id.getUint32(0, true);
    return { idLow, idHigh: id.getUint32(4, true), firstSequence, previousSequence };
  }

  #batch(): Batch {
    const commit = this.#commit;
    if (commit === null || this.#isClosed || commit.failure !== null) {
      throw new Error(`the journal takes no effects: ${this.refusal ?? 'it is not open'}`);
    }
    return commit.batches.filling;
  }

  #opened(): GroupCommit {
    if (this.#commit === null || this.#isClosed) throw new Error('the journal is not open');
    return this.#commit;
  }
}
