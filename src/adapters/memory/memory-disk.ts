import { DiskError } from '../../application/ports/disk.js';
import type { Disk, DiskFile } from '../../application/ports/disk.js';
import { counterparts, MemoryContent } from './memory-content.js';

/** The folder of a path; the data directory itself is the empty one. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const normalFolder = (path: string): string => (path === '.' ? '' : path);

/** A disk in memory: it never fails and forgets nothing. `files` is open to tests that damage content. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, MemoryContent>();
  readonly folders = new Set<string>(['']);

  /** A disk with the same content, which then goes its own way. */
  copy(counterpart = counterparts((content) => content.copy())): MemoryDisk {
    return MemoryDisk.of(this.folders, this.files, counterpart);
  }

  /** A disk with these folders and files, each with the content that `counterpart` gives for its own. */
  static of(
    folders: Iterable<string>,
    files: Iterable<[string, MemoryContent]>,
    counterpart: (content: MemoryContent) => MemoryContent,
  ): MemoryDisk {
    const disk = new MemoryDisk();
    for (const folder of folders) disk.folders.add(folder);
    for (const [path, content] of files) disk.files.set(path, counterpart(content));
    return disk;
  }

  async open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile> {
    let content = this.files.get(path);
    if (mode === 'create') {
      if (content !== undefined) throw new DiskError('open', path, 'EEXIST');
      this.#requireFolder('open', path);
      content = new MemoryContent();
      this.files.set(path, content);
    }
    if (content === undefined) throw new DiskError('open', path, 'ENOENT');
    return new MemoryDiskFile(path, content, mode !== 'read');
  }

  async list(path: string): Promise<string[]> {
    const folder = normalFolder(path);
    if (!this.folders.has(folder)) throw new DiskError('readdir', path, 'ENOENT');
    return [...this.files.keys(), ...this.folders]
      .filter((name) => name !== '' && parentOf(name) === folder)
      .map((name) => name.slice(name.lastIndexOf('/') + 1))
      .sort();
  }

  async size(path: string): Promise<number> {
    return this.#require('stat', path).size;
  }

  async makeFolder(path: string): Promise<void> {
    for (let at = normalFolder(path); at !== ''; at = parentOf(at)) this.folders.add(at);
  }

  async syncFolder(path: string): Promise<void> {
    if (!this.folders.has(normalFolder(path))) throw new DiskError('fsync', path, 'ENOENT');
  }

  async rename(from: string, to: string): Promise<void> {
    const content = this.#require('rename', from);
    this.#requireFolder('rename', to);
    this.files.delete(from);
    this.files.set(to, content);
  }

  async link(from: string, to: string): Promise<void> {
    const content = this.#require('link', from);
    if (this.files.has(to)) throw new DiskError('link', to, 'EEXIST');
    this.#requireFolder('link', to);
    this.files.set(to, content);
  }

  async remove(path: string): Promise<void> {
    this.files.delete(path);
  }

  #require(operation: string, path: string): MemoryContent {
    const content = this.files.get(path);
    if (content === undefined) throw new DiskError(operation, path, 'ENOENT');
    return content;
  }

  #requireFolder(operation: string, path: string): void {
    if (!this.folders.has(parentOf(path))) throw new DiskError(operation, path, 'ENOENT');
  }
}

class MemoryDiskFile implements DiskFile {
  readonly path: string;
  #content: MemoryContent;
  #isWritable: boolean;
  #isOpen = true;

  constructor(path: string, content: MemoryContent, isWritable: boolean) {
    this.path = path;
    this.#content = content;
    this.#isWritable = isWritable;
  }

  async size(): Promise<number> {
    return this.#use('fstat').size;
  }

  async read(buffer: Uint8Array, position: number): Promise<number> {
    return this.#use('read').read(buffer, position);
  }

  async write(buffer: Uint8Array, position: number): Promise<void> {
    this.#use('write', true).write(buffer, position);
  }

  async writeDurably(buffer: Uint8Array, position: number): Promise<void> {
    await this.write(buffer, position);
  }

  async sync(): Promise<void> {
    this.#use('fdatasync');
  }

  async truncate(size: number): Promise<void> {
    this.#use('ftruncate', true).resize(size);
  }

  async close(): Promise<void> {
    this.#use('close');
    this.#isOpen = false;
  }

  #use(operation: string, isChange = false): MemoryContent {
    if (!this.#isOpen || (isChange && !this.#isWritable)) {
      throw new DiskError(operation, this.path, 'EBADF');
    }
    return this.#content;
  }
}
