import { DiskError } from '../ports/disk.js';
import type { Disk, DiskFile } from '../ports/disk.js';

/** The system's code for a change of what cannot be changed. */
const READ_ONLY = 'EROFS';

/** A disk on which nothing can be changed, which counts what is read from it. */
export class ReadOnlyDisk implements Disk {
  readonly #disk: Disk;
  readonly #onRead: (bytesRead: number) => void;
  #bytesRead = 0;

  /** `onRead` is told all bytes that were read so far. */
  constructor(disk: Disk, onRead: (bytesRead: number) => void = () => undefined) {
    this.#disk = disk;
    this.#onRead = onRead;
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  async open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile> {
    if (mode !== 'read') throw new DiskError('open', path, READ_ONLY);
    const file = await this.#disk.open(path, mode);
    return new ReadOnlyFile(file, (bytes) => {
      this.#bytesRead += bytes;
      this.#onRead(this.#bytesRead);
    });
  }

  list(path: string): Promise<string[]> {
    return this.#disk.list(path);
  }

  size(path: string): Promise<number> {
    return this.#disk.size(path);
  }

  async makeFolder(path: string): Promise<void> {
    throw new DiskError('mkdir', path, READ_ONLY);
  }

  async syncFolder(path: string): Promise<void> {
    throw new DiskError('fsync', path, READ_ONLY);
  }

  async rename(_from: string, to: string): Promise<void> {
    throw new DiskError('rename', to, READ_ONLY);
  }

  async link(_from: string, to: string): Promise<void> {
    throw new DiskError('link', to, READ_ONLY);
  }

  async remove(path: string): Promise<void> {
    throw new DiskError('unlink', path, READ_ONLY);
  }
}

class ReadOnlyFile implements DiskFile {
  readonly path: string;
  readonly #file: DiskFile;
  readonly #onRead: (bytes: number) => void;

  constructor(file: DiskFile, onRead: (bytes: number) => void) {
    this.path = file.path;
    this.#file = file;
    this.#onRead = onRead;
  }

  size(): Promise<number> {
    return this.#file.size();
  }

  async read(buffer: Uint8Array, position: number): Promise<number> {
    const bytes = await this.#file.read(buffer, position);
    this.#onRead(bytes);
    return bytes;
  }

  async write(): Promise<void> {
    throw new DiskError('write', this.path, READ_ONLY);
  }

  async writeDurably(): Promise<void> {
    throw new DiskError('write', this.path, READ_ONLY);
  }

  async sync(): Promise<void> {
    throw new DiskError('fdatasync', this.path, READ_ONLY);
  }

  async truncate(): Promise<void> {
    throw new DiskError('ftruncate', this.path, READ_ONLY);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
