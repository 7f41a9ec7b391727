import { DiskError } from '../../../application/ports/disk.js';
import type { Disk } from '../../../application/ports/disk.js';
import type { Random } from '../../../application/ports/random.js';
import { ForeignCommitError } from '../../../application/ports/table.js';
import type { PreparedCommit, TableCommit } from '../../../application/ports/table.js';
import { decodeCommit } from './decode-commit.js';
import { encodeCommit } from './encode-commit.js';
import type { LogOwner } from './log-commit.js';
import {
  commitPath,
  dataFileVersion,
  LOG_FOLDER,
  newUuid,
  TABLE_FOLDER,
  unfinishedName,
} from './names.js';
import { unfinishedPath } from './names.js';
import { readWhole, writeNew } from './whole-file.js';

/** Makes commits: everything but the name first, and then the name. */
export class Publisher {
  readonly #disk: Disk;
  readonly #random: Random;
  readonly #owner: LogOwner;

  constructor(disk: Disk, random: Random, owner: LogOwner) {
    this.#disk = disk;
    this.#random = random;
    this.#owner = owner;
  }

  /** See Table. Rejects with DiskError; nothing is left then. */
  async prepare(commit: TableCommit): Promise<PreparedCommit> {
    const { previous, sequence, timeMs, added, removed } = commit;
    if (sequence < previous.sequence) {
      throw new RangeError(`effect ${sequence} is behind the table's ${previous.sequence}`);
    }
    const version = previous.version + 1;
    for (const { path } of added) {
      if ((dataFileVersion(path) ?? -1) < version) {
        throw new RangeError(`${path} was not made for version ${version}`);
      }
    }
    await this.#disk.makeFolder(LOG_FOLDER);
    // Who made the table's folder may have died before its name was durable.
    await this.#disk.syncFolder('.');
    await this.#disk.syncFolder(TABLE_FOLDER);
    const uuid = newUuid(this.#random);
    const path = unfinishedPath(version, 'json', uuid);
    const bytes = encodeCommit(
      { version, sequence, timeMs, added, removed },
      { ...this.#owner, uuid },
    );
    await writeNew(this.#disk, path, bytes);
    return { version, path };
  }

  /**
   * See Table. The unfinished file is removed when the commit is durable, so that a failure before can
   * be tried again; a call that was repeated without need finds the commit and resolves.
   */
  async publish({ version, path }: PreparedCommit): Promise<void> {
    try {
      await this.#disk.link(path, commitPath(version));
    } catch (error) {
      if (!(await this.#isPublished({ version, path }, error))) throw error;
    }
    await this.#disk.syncFolder(LOG_FOLDER);
    await this.#disk.remove(path);
  }

  /** Whether the link failed because it is there already. Rejects with ForeignCommitError when another one is. */
  async #isPublished({ version, path }: PreparedCommit, error: unknown): Promise<boolean> {
    if (!(error instanceof DiskError) || !['EEXIST', 'ENOENT'].includes(error.code)) return false;
    const found = await this.#uuidAt(version);
    if (found === null) return false;
    const own = unfinishedName(path.slice(LOG_FOLDER.length + 1))?.uuid;
    if (found !== own) throw new ForeignCommitError(version, { cause: error });
    return true;
  }

  /** Of the commit there, '' when it is not ours; null when there is none. */
  async #uuidAt(version: number): Promise<string | null> {
    let bytes: Uint8Array;
    try {
      bytes = await readWhole(this.#disk, commitPath(version));
    } catch (error) {
      if (error instanceof DiskError && error.code === 'ENOENT') return null;
      throw error;
    }
    try {
      return decodeCommit(version, bytes, this.#owner.databaseId).uuid;
    } catch {
      return '';
    }
  }
}
