import type { DataDirectory } from '../../application/ports/data-directory.js';
import type { Disk } from '../../application/ports/disk.js';
import type { DirectoryLock } from '../../application/ports/directory-lock.js';
import type { Random } from '../../application/ports/random.js';
import { FormatFile } from './format-file.js';

/** The lock first, so that nobody reads or makes the format file of a directory that another one owns. */
export class LockedDataDirectory implements DataDirectory {
  readonly #disk: Disk;
  readonly #lock: DirectoryLock;
  readonly #random: Random;
  readonly #onOpened: () => Promise<void>;
  #isLocked = false;
  #databaseId: string | null = null;

  constructor(options: {
    disk: Disk;
    lock: DirectoryLock;
    random: Random;
    onOpened?: () => Promise<void>;
  }) {
    this.#disk = options.disk;
    this.#lock = options.lock;
    this.#random = options.random;
    this.#onOpened = options.onOpened ?? (async () => undefined);
  }

  get databaseId(): string {
    if (this.#databaseId === null) throw new Error('the data directory is not open');
    return this.#databaseId;
  }

  async open(): Promise<void> {
    await this.#lock.acquire();
    this.#isLocked = true;
    const { databaseId } = await FormatFile.open(this.#disk, this.#random);
    this.#databaseId = databaseId;
    await this.#onOpened();
  }

  async close(): Promise<void> {
    if (!this.#isLocked) return;
    this.#isLocked = false;
    await this.#lock.release();
  }
}
