import { DataDamagedError, UnsupportedFormatError } from '../../domain/errors.js';
import type { Disk, DiskFile } from '../../application/ports/disk.js';
import type { ReplayProgress, ReplayResult, ReplaySink } from '../../application/ports/journal.js';
import { checkCleanStop, readCleanStop } from './clean-stop.js';
import { FrameKind } from './format.js';
import { beginFrame, continueFrame } from './apply-frame.js';
import { FrameReader } from './frame-reader.js';
import { findFiles } from './journal-folder.js';
import type { FoundFile } from './journal-folder.js';
import { RecordDecoder } from './record-decoder.js';
import { searchTail } from './tail-search.js';

/** Effects applied in one go: about 10 ms, so that a loading server still answers. */
const SLICE_EFFECTS = 16_384;

export interface Recovered extends ReplayResult {
  /** After a clean stop no number from here on was given out; after an unclean one some may have been. */
  readonly floorSequence: number;
  /** What the next file has before it: an effect of the journal, or of the table when those are gone. */
  readonly previousSequence: number;
  /** Files without effects; a new file says all they say. */
  readonly emptyFiles: readonly string[];
}

/** Reads the files on disk in order, proves that nothing durable is missing, and cuts the torn tail. */
export class Recovery {
  readonly #disk: Disk;
  readonly #from: number;
  readonly #decoder: RecordDecoder;
  readonly #progress: (progress: ReplayProgress) => void;
  #bytesDone = 0;
  #bytesTotal = 0;
  #effects = 0;
  #lastSequence = 0;
  #bytesCut = 0;
  #isCleanStop = true;
  #emptyFiles: string[] = [];
  /** The file that the last clean stop sealed. */
  #sealedPath: string | null = null;

  constructor(options: {
    disk: Disk;
    /** Effects up to this number are passed over. */
    from: number;
    sink: ReplaySink;
    progress: (progress: ReplayProgress) => void;
  }) {
    this.#disk = options.disk;
    this.#from = options.from;
    this.#progress = options.progress;
    this.#decoder = new RecordDecoder(options.sink, options.from);
  }

  /** Rejects with DataDamagedError or UnsupportedFormatError. What was read is durable when it resolves. */
  async run(): Promise<Recovered> {
    const files = await findFiles(this.#disk);
    const stop = await readCleanStop(this.#disk);
    if (stop !== null) checkCleanStop(stop, files, this.#from);
    this.#sealedPath = stop?.path ?? null;
    const needed = files.slice(this.#firstNeeded(files));
    this.#bytesTotal = needed.reduce((sum, file) => sum + file.bytes, 0);
    for (const found of needed) {
      this.#checkChain(files, found);
      await this.#readFile(found, found === files.at(-1));
    }
    if (files.length === 0) this.#isCleanStop = this.#from === 0;
    const first = files.at(-1)?.header.firstSequence ?? 1;
    return {
      effects: this.#effects,
      bytes: this.#bytesTotal,
      lastSequence: Math.max(this.#lastSequence, this.#from),
      bytesCut: this.#bytesCut,
      isCleanStop: this.#isCleanStop,
      floorSequence: Math.max(this.#lastSequence + 1, this.#from + 1, first),
      previousSequence: this.#previousSequence(files.at(-1)),
      emptyFiles: this.#emptyFiles,
    };
  }

  /**
   * A table may end among numbers that were never given out, when it was brought up to a file without
   * effects. The chain of files must not: who reads from before it would miss effects there.
   */
  #previousSequence(last: FoundFile | undefined): number {
    const isLeftOut = last !== undefined && last.header.firstSequence > this.#from;
    return isLeftOut ? this.#lastSequence : Math.max(this.#lastSequence, this.#from);
  }

  /** A file's effects end where the next one's `previousSequence` says: older ones need not be read. */
  #firstNeeded(files: readonly FoundFile[]): number {
    const first = files[0];
    if (first === undefined) return 0;
    const { previousSequence } = first.header;
    if (previousSequence > this.#from) {
      const what = `effects ${this.#from + 1} to ${previousSequence} should precede it and are missing`;
      throw new DataDamagedError(first.path, 0, what);
    }
    const needed = files.findLastIndex((file) => file.header.previousSequence <= this.#from);
    this.#lastSequence = files[needed]!.header.previousSequence;
    return needed;
  }

  #checkChain(files: readonly FoundFile[], found: FoundFile): void {
    const expected = found.header.previousSequence;
    if (expected === this.#lastSequence) return;
    const before = files[files.indexOf(found) - 1] ?? found;
    const what = `its last effect is ${this.#lastSequence}, the next file says ${expected}`;
    throw new DataDamagedError(before.path, before.bytes, what);
  }

  async #readFile(found: FoundFile, isLast: boolean): Promise<void> {
    const file = await this.#disk.open(found.path, 'write');
    try {
      const reader = new FrameReader(file, found);
      const seal = await this.#readFrames(reader, found);
      if (isLast) this.#isCleanStop = seal === FrameKind.closed;
      const lacksSeal = found.path === this.#sealedPath && seal !== FrameKind.closed;
      if (lacksSeal) throw damaged(found, reader.offset);
      if (reader.offset < found.bytes) {
        if (!isLast) throw damaged(found, reader.offset);
        const cut = await this.#tailToCut(file, found, reader.offset);
        // Power loss may keep the seal and lose that the prepared room behind it was given back.
        if (cut > 0 && seal !== null) throw damaged(found, reader.offset);
        this.#bytesCut += cut;
        await file.truncate(reader.offset);
      }
      // Read from the page cache is not durable: after this, what replies will tell survives.
      await file.sync();
    } finally {
      await file.close();
    }
    this.#bytesDone += found.bytes;
    this.#report(0);
  }

  /** Stops at the seal, at the end or at what is no frame. Returns the seal's kind. */
  async #readFrames(reader: FrameReader, found: FoundFile): Promise<number | null> {
    let last = found.header.firstSequence - 1;
    let seal: number | null = null;
    for (;;) {
      const taken = reader.take();
      if (taken === 'more') {
        await reader.fill();
        this.#report(reader.offset);
        continue;
      }
      if (taken !== 'frame') break;
      if (reader.frame.previousSequence !== last) throw damaged(found, reader.frame.offset);
      if (reader.frame.kind !== FrameKind.effects) {
        seal = sealKind(reader.frame.kind, found);
        break;
      }
      await this.#apply(reader, found);
      last += reader.frame.effects;
    }
    if (last >= found.header.firstSequence) this.#lastSequence = last;
    else this.#emptyFiles.push(found.path);
    return seal;
  }

  async #apply(reader: FrameReader, found: FoundFile): Promise<void> {
    beginFrame(reader, this.#decoder);
    for (;;) {
      const before = Math.max(this.#decoder.sequence, this.#from);
      continueFrame(reader, this.#decoder, { found, effects: SLICE_EFFECTS });
      this.#effects += Math.max(0, this.#decoder.sequence - before);
      if (this.#decoder.isDone) return;
      // Asking the disk gives the event loop a turn.
      await this.#disk.size(found.path);
    }
  }

  /** How many bytes of the tail are more than prepared room; refuses when the tail is none. */
  async #tailToCut(file: DiskFile, found: FoundFile, offset: number): Promise<number> {
    const tail = await searchTail(file, found, offset);
    if (tail.durableOffset > offset) throw damaged(found, offset);
    return tail.contentEnd - offset;
  }

  #report(offset: number): void {
    const bytesRead = this.#bytesDone + offset;
    this.#progress({ bytesRead, bytesTotal: this.#bytesTotal, effects: this.#effects });
  }
}

const damaged = (found: FoundFile, offset: number): DataDamagedError =>
  new DataDamagedError(found.path, offset, 'effects that were durable cannot be read');

function sealKind(kind: number, found: FoundFile): number {
  if (kind === FrameKind.rotated || kind === FrameKind.closed) return kind;
  throw new UnsupportedFormatError(found.path, `unknown frame kind ${kind}`);
}
