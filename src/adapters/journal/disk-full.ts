import { DiskError } from '../../application/ports/disk.js';
import type { Disk } from '../../application/ports/disk.js';
import { JOURNAL_FOLDER } from './journal-folder.js';

/** Space may come back: no room on the device, or in the user's quota. */
export const isDiskFull = (error: unknown): error is DiskError =>
  error instanceof DiskError && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** Room for a full disk; what is in it means nothing. */
export const BALLAST_PATH = `${JOURNAL_FOLDER}/ballast`;

/** Real bytes, not zeros: a file system may keep zeros without taking room for them. */
const FILL = 0xb5;

/**
 * Room kept for the day the disk is full: removed, it lets what was accepted be written. It is there
 * again before new writes are accepted, so that the next time is as safe as the first.
 */
export class Ballast {
  readonly path = BALLAST_PATH;
  readonly #disk: Disk;
  readonly #bytes: number;

  constructor(disk: Disk, bytes: number) {
    this.#disk = disk;
    this.#bytes = bytes;
  }

  /** The room is free when this resolves: the file system gives it back when the removal is durable. */
  async release(): Promise<void> {
    await this.#disk.remove(this.path);
    await this.#disk.syncFolder(JOURNAL_FOLDER);
  }

  /** Takes the room; does nothing when it is taken already. On failure no part of it stays. */
  async take(): Promise<void> {
    const names = await this.#disk.list(JOURNAL_FOLDER);
    if (names.includes('ballast') && (await this.#disk.size(this.path)) === this.#bytes) return;
    await this.#disk.remove(this.path);
    try {
      await this.#fill();
    } catch (error) {
      await this.#disk.remove(this.path);
      throw error;
    }
  }

  async #fill(): Promise<void> {
    const file = await this.#disk.open(this.path, 'create');
    try {
      await file.write(new Uint8Array(this.#bytes).fill(FILL), 0);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
