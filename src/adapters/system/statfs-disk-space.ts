import { statfs } from 'node:fs/promises';
import { DiskError } from '../../application/ports/disk.js';
import type { DiskSpace, Space } from '../../application/ports/disk-space.js';

/** Asks the system about the file system that holds `folder`, in a thread of Node's pool. */
export class StatfsDiskSpace implements DiskSpace {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async measure(): Promise<Space> {
    try {
      const { bsize, bavail, blocks } = await statfs(this.#folder);
      return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
    } catch (cause) {
      const { code = 'EUNKNOWN' } = cause as NodeJS.ErrnoException;
      throw new DiskError('statfs', this.#folder, code, { cause });
    }
  }
}
