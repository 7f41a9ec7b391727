import type { Disk } from '../../application/ports/disk.js';
import type { ReplaySink } from '../../application/ports/journal.js';
import type { SealedFile, SealedJournal } from '../../application/ports/sealed-journal.js';
import { DataDamagedError } from '../../domain/errors.js';
import { FrameKind } from './format.js';
import { FrameReader } from './frame-reader.js';
import { findFiles, JOURNAL_FOLDER } from './journal-folder.js';
import type { FoundFile } from './journal-folder.js';
import { applyFrame } from './apply-frame.js';
import { RecordDecoder } from './record-decoder.js';

/** The files of a journal that somebody else, or nobody, is appending to. */
export class SealedJournalFiles implements SealedJournal {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async files(): Promise<SealedFile[]> {
    const found = await findFiles(this.#disk);
    return found.slice(0, -1).map((file, at) => ({
      path: file.path,
      previousSequence: file.header.previousSequence,
      lastSequence: found[at + 1]!.header.previousSequence,
      bytes: file.bytes,
    }));
  }

  async read(
    range: { from: number; through: number },
    sink: ReplaySink,
    between: () => Promise<void> | undefined,
  ): Promise<void> {
    const { from, through } = range;
    const files = await findFiles(this.#disk);
    const first = files.findLastIndex((file) => file.header.previousSequence <= from);
    const decoder = new RecordDecoder(sink, from);
    let last = files[first]?.header.previousSequence ?? from;
    for (const file of files.slice(Math.max(0, first))) {
      const { path, header } = file;
      if (header.previousSequence !== last) throw missing(path, last, through);
      // The numbers that a file leaves out before its first one were never given out.
      if (header.firstSequence > through) return;
      last = await this.#readFile(file, decoder, between);
    }
    if (last !== through) throw missing(files.at(-1)?.path ?? JOURNAL_FOLDER, last, through);
  }

  async removeThrough(sequence: number): Promise<{ files: number; bytes: number }> {
    const old = (await this.files()).filter((file) => file.lastSequence <= sequence);
    for (const file of old) await this.#disk.remove(file.path);
    if (old.length > 0) await this.#disk.syncFolder(JOURNAL_FOLDER);
    return { files: old.length, bytes: old.reduce((sum, file) => sum + file.bytes, 0) };
  }

  /** Returns the last effect's number. */
  async #readFile(
    found: FoundFile,
    decoder: RecordDecoder,
    between: () => Promise<void> | undefined,
  ): Promise<number> {
    const { firstSequence, previousSequence } = found.header;
    let last = firstSequence - 1;
    const file = await this.#disk.open(found.path, 'read');
    try {
      const reader = new FrameReader(file, found);
      for (;;) {
        const taken = reader.take();
        if (taken === 'more') {
          await reader.fill();
          continue;
        }
        const isEffects = taken === 'frame' && reader.frame.kind === FrameKind.effects;
        if (!isEffects || reader.frame.previousSequence !== last) break;
        applyFrame(reader, decoder, found);
        last = decoder.sequence;
        const wait = between();
        if (wait !== undefined) await wait;
      }
    } finally {
      await file.close();
    }
    return last >= firstSequence ? last : previousSequence;
  }
}

const missing = (path: string, last: number, through: number): DataDamagedError =>
  new DataDamagedError(
    path,
    0,
    `effects ${last + 1} to ${through} should be there and are missing`,
  );
