import type { Clock } from '../../application/ports/clock.js';
import { DiskError } from '../../application/ports/disk.js';
import type { Disk, DiskFile } from '../../application/ports/disk.js';
import type { Batch } from './batch.js';
import {
  encodeFileHeader,
  encodeFrameHeader,
  FILE_HEADER_BYTES,
  FRAME_HEADER_BYTES,
  FrameKind,
  newFrameHeader,
} from './format.js';
import type { FileHeader } from './format.js';
import { isDiskFull } from './disk-full.js';
import { JOURNAL_FOLDER, journalPath, UNFINISHED_SUFFIX } from './journal-folder.js';

/**
 * Room is made ahead with zero bytes, because a sync that need not change the file's size costs about
 * half (bench/journal.ts). Large batches are left alone: for them writing twice would cost more.
 */
const PREPARED_BYTES = 256 * 1024;
const PREPARED_BATCH_BYTES_MAX = 32 * 1024;
const ZEROS = new Uint8Array(PREPARED_BYTES);

/** The disk did not keep what it had taken. Whether it is there is not known, so this is final. */
export class SyncFailedError extends Error {
  constructor(cause: unknown) {
    super('what was written may be lost', { cause });
    this.name = 'SyncFailedError';
  }
}

async function mustSync(sync: Promise<void>): Promise<void> {
  try {
    await sync;
  } catch (error) {
    throw new SyncFailedError(error);
  }
}

export interface JournalFilePorts {
  readonly disk: Disk;
  readonly clock: Clock;
}

/** The journal file that is being appended to. One call at a time. */
export class JournalFile {
  readonly path: string;
  readonly header: FileHeader;
  /** The last effect written; less than the header's `firstSequence` while there is none. */
  lastSequence: number;
  /** Where the next frame goes. */
  end = FILE_HEADER_BYTES;
  isSealed = false;
  #file: DiskFile;
  readonly #clock: Clock;
  #frame = newFrameHeader();
  /** Below this everything is known durable. */
  #durableEnd = FILE_HEADER_BYTES;
  #preparedEnd = FILE_HEADER_BYTES;
  /** Of the last batch. */
  #batchBytes = 0;

  private constructor(file: DiskFile, header: FileHeader, clock: Clock) {
    this.#file = file;
    this.#clock = clock;
    this.path = journalPath(header.firstSequence);
    this.header = header;
    this.lastSequence = header.firstSequence - 1;
  }

  /**
   * The file has its name only after its header is durable, and when this resolves the name is
   * durable too. An unfinished file of an earlier attempt is replaced.
   */
  static async create({ disk, clock }: JournalFilePorts, header: FileHeader): Promise<JournalFile> {
    const path = journalPath(header.firstSequence);
    const unfinished = path + UNFINISHED_SUFFIX;
    await disk.remove(unfinished);
    const file = await disk.open(unfinished, 'create');
    try {
      await file.write(encodeFileHeader(header), 0);
      await mustSync(file.sync());
      await disk.rename(unfinished, path);
      await mustSync(disk.syncFolder(JOURNAL_FOLDER));
      return new JournalFile(file, header, clock);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The room that was prepared is used up, and batches are small enough for more to pay. */
  get needsRoom(): boolean {
    const isUsedUp = this.end > this.#preparedEnd && !this.isSealed;
    return isUsedUp && this.#batchBytes <= PREPARED_BATCH_BYTES_MAX;
  }

  get hasEffects(): boolean {
    return this.lastSequence >= this.header.firstSequence;
  }

  /** Writes the batch as one frame. On failure part of it may be there: `cutBack` before the next try. */
  async append(batch: Batch): Promise<void> {
    await this.#file.write(this.#frameOf(batch), this.end);
    this.#appended(batch);
  }

  /** As `append`, and everything is durable when it resolves. */
  async appendDurably(batch: Batch): Promise<void> {
    try {
      await this.#file.writeDurably(this.#frameOf(batch), this.end);
    } catch (error) {
      const isSync = error instanceof DiskError && error.operation === 'fdatasync';
      throw isSync ? new SyncFailedError(error) : error;
    }
    this.#appended(batch);
    this.#durableEnd = this.end;
  }

  /**
   * Makes room for the next batches when it is used up. Only the next syncs are slower when the disk
   * has none for it: what was appended is written.
   */
  async prepareRoom(): Promise<void> {
    if (!this.needsRoom) return;
    this.#preparedEnd = this.end + PREPARED_BYTES;
    try {
      await this.#file.write(ZEROS, this.end);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
    }
  }

  async sync(): Promise<void> {
    const end = this.end;
    await mustSync(this.#file.sync());
    this.#durableEnd = end;
  }

  /** Removes what a failed write has left. */
  async cutBack(): Promise<void> {
    await this.#file.truncate(this.end);
    this.#preparedEnd = this.end;
  }

  /** The last frame: everything before it is durable when it is written, and it is when this resolves. */
  async seal(kind: typeof FrameKind.rotated | typeof FrameKind.closed): Promise<void> {
    if (this.#durableEnd < this.end) await this.sync();
    if (this.#preparedEnd > this.end) await this.cutBack();
    const frame = new Uint8Array(FRAME_HEADER_BYTES);
    this.#encodeHeader(frame, kind, 0);
    await this.#file.write(frame, this.end);
    this.end += frame.length;
    await this.sync();
    this.isSealed = true;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  #encodeHeader(frame: Uint8Array, kind: FrameKind, effects: number): void {
    const header = this.#frame;
    header.payloadBytes = frame.length - FRAME_HEADER_BYTES;
    header.effects = effects;
    header.kind = kind;
    header.idLow = this.header.idLow;
    header.idHigh = this.header.idHigh;
    header.previousSequence = this.lastSequence;
    header.offset = this.end;
    header.durableOffset = this.#durableEnd;
    header.timeMs = Math.max(header.timeMs, this.#clock.nowMs());
    encodeFrameHeader(header, frame);
  }

  #frameOf(batch: Batch): Uint8Array {
    const frame = batch.bytes.subarray(0, batch.length);
    this.#encodeHeader(frame, FrameKind.effects, batch.effects);
    return frame;
  }

  #appended(batch: Batch): void {
    this.end += batch.length;
    this.lastSequence += batch.effects;
    this.#batchBytes = batch.length;
  }
}
