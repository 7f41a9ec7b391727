import { close, fdatasync, fstat, ftruncate, open, read, write } from 'node:fs';
import { constants, link, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { DiskError } from '../../application/ports/disk.js';
import type { Disk, DiskFile } from '../../application/ports/disk.js';
import { codeOf } from './error-code.js';
import { isReadByGroup, makeFolderAt, MODES, syncFolderAt } from './folders.js';

const CLOSED = -1;
/** Node and Linux refuse more than 2 GiB in one call. */
const IO_BYTES_MAX = 1024 * 1024 * 1024;
const { O_CREAT, O_DSYNC, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY } = constants;
const FLAGS = { create: O_RDWR | O_CREAT | O_EXCL, read: O_RDONLY, write: O_RDWR };

const diskError = (operation: string, path: string, cause: unknown): DiskError =>
  new DiskError(operation, path, codeOf(cause), { cause });

/** Runs `work`; its failure becomes a DiskError that names the system call. */
async function attempt<T>(operation: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskError(operation, path, error);
  }
}

/**
 * The machine's file system below one folder. What it makes is the owner's alone, or for the group to
 * read where the folder was so before; the process's umask can only take from that.
 */
export class NodeDisk implements Disk {
  readonly root: string;
  /** Known when something has been made. */
  #isSharedWithGroup: Promise<boolean> | null = null;
  readonly #ioBytesMax: number;

  /** `ioBytesMax`: what the system reads or writes in one call, for tests; a longer request takes several. */
  constructor(root: string, ioBytesMax = IO_BYTES_MAX) {
    this.root = root;
    this.#ioBytesMax = ioBytesMax;
  }

  async open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile> {
    const permissions = mode === 'create' ? await this.#modeOf(MODES.file) : 0;
    return new Promise((resolve, reject) => {
      open(this.#at(path), FLAGS[mode], permissions, (error, descriptor) => {
        if (error === null) resolve(new NodeDiskFile(path, descriptor, this.#ioBytesMax));
        else reject(diskError('open', path, error));
      });
    });
  }

  list(path: string): Promise<string[]> {
    return attempt('readdir', path, async () => (await readdir(this.#at(path))).sort());
  }

  size(path: string): Promise<number> {
    return attempt('stat', path, async () => (await stat(this.#at(path))).size);
  }

  /** Here the new folders are durable too: what is in them could not be otherwise. */
  makeFolder(path: string): Promise<void> {
    return attempt('mkdir', this.#nameOf(path), async () => {
      const mode = await this.#modeOf(MODES.folder);
      await makeFolderAt(resolvePath(this.#at(path)), mode);
    });
  }

  syncFolder(path: string): Promise<void> {
    return attempt('fsync', this.#nameOf(path), () => syncFolderAt(this.#at(path)));
  }

  rename(from: string, to: string): Promise<void> {
    return attempt('rename', to, () => rename(this.#at(from), this.#at(to)));
  }

  link(from: string, to: string): Promise<void> {
    return attempt('link', to, () => link(this.#at(from), this.#at(to)));
  }

  remove(path: string): Promise<void> {
    return attempt('unlink', path, async () => {
      try {
        await unlink(this.#at(path));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
      }
    });
  }

  async #modeOf({ owner, group }: (typeof MODES)['file' | 'folder']): Promise<number> {
    this.#isSharedWithGroup ??= isReadByGroup(this.root);
    return (await this.#isSharedWithGroup) ? group : owner;
  }

  #at(path: string): string {
    return join(this.root, path);
  }

  /** For errors: to whoever reads one, `.` is another folder than the data directory. */
  #nameOf(folder: string): string {
    return folder === '.' ? this.root : folder;
  }
}

/**
 * The file of a descriptor once more, by whatever name it has now, with O_DSYNC: one call of the system
 * instead of two, which is a fifth less for a short write. CLOSED where the system has no /proc.
 */
function openSynchronous(descriptor: number): Promise<number> {
  return new Promise((resolve) => {
    open(`/proc/self/fd/${descriptor}`, O_WRONLY | O_DSYNC, (error, synchronous) => {
      resolve(error === null ? synchronous : CLOSED);
    });
  });
}

/** Callbacks and not FileHandle: a group commit is on every writer's path, and they cost half as much. */
class NodeDiskFile implements DiskFile {
  readonly path: string;
  #descriptor: number;
  /** The same file, opened so that a write is durable when it returns; CLOSED where that is not to be had. */
  #synchronous: number | null = null;

  readonly #ioBytesMax: number;

  constructor(path: string, descriptor: number, ioBytesMax: number) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#ioBytesMax = ioBytesMax;
  }

  size(): Promise<number> {
    return new Promise((resolve, reject) => {
      fstat(this.#opened('fstat'), (error, stats) => {
        if (error === null) resolve(stats.size);
        else reject(diskError('fstat', this.path, error));
      });
    });
  }

  read(buffer: Uint8Array, position: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const descriptor = this.#opened('read');
      let done = 0;
      const step = (): void => {
        const left = Math.min(buffer.length - done, this.#ioBytesMax);
        read(descriptor, buffer, done, left, position + done, (error, count) => {
          if (error !== null) return reject(diskError('read', this.path, error));
          done += count;
          if (count === 0 || done === buffer.length) resolve(done);
          else step();
        });
      };
      step();
    });
  }

  write(buffer: Uint8Array, position: number): Promise<void> {
    return this.#writeAll(this.#opened('write'), buffer, position);
  }

  async writeDurably(buffer: Uint8Array, position: number): Promise<void> {
    this.#synchronous ??= await openSynchronous(this.#opened('write'));
    if (this.#synchronous !== CLOSED) return this.#writeAll(this.#synchronous, buffer, position);
    await this.write(buffer, position);
    await this.sync();
  }

  #writeAll(descriptor: number, buffer: Uint8Array, position: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let done = 0;
      const step = (): void => {
        const left = Math.min(buffer.length - done, this.#ioBytesMax);
        write(descriptor, buffer, done, left, position + done, (error, count) => {
          if (error !== null) return reject(diskError('write', this.path, error));
          done += count;
          if (done === buffer.length) resolve();
          else step();
        });
      };
      step();
    });
  }

  sync(): Promise<void> {
    return this.#run('fdatasync', (descriptor, done) => fdatasync(descriptor, done));
  }

  truncate(size: number): Promise<void> {
    return this.#run('ftruncate', (descriptor, done) => ftruncate(descriptor, size, done));
  }

  close(): Promise<void> {
    return this.#run('close', (descriptor, done) => {
      this.#descriptor = CLOSED;
      const synchronous = this.#synchronous;
      this.#synchronous = CLOSED;
      if (synchronous === null || synchronous === CLOSED) close(descriptor, done);
      else close(synchronous, () => close(descriptor, done));
    });
  }

  #run(
    operation: string,
    start: (descriptor: number, done: (error: Error | null) => void) => void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      start(this.#opened(operation), (error) => {
        if (error === null || error === undefined) resolve();
        else reject(diskError(operation, this.path, error));
      });
    });
  }

  /** The system gives the number to another file after `close`, so it must not be used then. */
  #opened(operation: string): number {
    if (this.#descriptor === CLOSED) throw new DiskError(operation, this.path, 'EBADF');
    return this.#descriptor;
  }
}
