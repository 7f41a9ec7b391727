import type { Disk } from '../../application/ports/disk.js';
import { findFiles, JOURNAL_FOLDER } from './journal-folder.js';

export interface JournalFileInfo {
  readonly path: string;
  readonly firstSequence: number;
  /** Null for the file that is being appended to. */
  readonly lastSequence: number | null;
  readonly bytes: number;
}

/** Which files an open journal has on disk, and which of them are not needed any more. */
export class Retention {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** The files on disk, oldest first; the last one is being appended to. */
  async files(): Promise<JournalFileInfo[]> {
    const found = await findFiles(this.#disk);
    return found.map((file, at) => ({
      path: file.path,
      firstSequence: file.header.firstSequence,
      lastSequence: found[at + 1]?.header.previousSequence ?? null,
      bytes: file.bytes,
    }));
  }

  /** Bytes of all files on disk, room prepared for later batches included. */
  async bytesOnDisk(): Promise<number> {
    return (await this.files()).reduce((sum, file) => sum + file.bytes, 0);
  }

  /**
   * Removes the files whose effects are all up to `sequence`, oldest first, but never the one that is
   * being appended to. Returns how many. After this, replay needs a `from` of at least their last.
   */
  async removeThrough(sequence: number): Promise<number> {
    const files = await this.files();
    const old = files.filter((file) => file.lastSequence !== null && file.lastSequence <= sequence);
    for (const file of old) await this.#disk.remove(file.path);
    if (old.length > 0) await this.#disk.syncFolder(JOURNAL_FOLDER);
    return old.length;
  }
}
