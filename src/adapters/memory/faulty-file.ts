import { DiskError } from '../../application/ports/disk.js';
import type { DiskFile } from '../../application/ports/disk.js';
import type { FaultyDisk } from './faulty-disk.js';
import type { MemoryContent } from './memory-content.js';
import { refuse } from './operation-gate.js';

/** A file of a FaultyDisk. */
export class FaultyFile implements DiskFile {
  readonly path: string;
  readonly #inner: DiskFile;
  readonly #content: MemoryContent;
  readonly #disk: FaultyDisk;

  constructor(inner: DiskFile, content: MemoryContent, disk: FaultyDisk) {
    this.path = inner.path;
    this.#inner = inner;
    this.#content = content;
    this.#disk = disk;
  }

  size(): Promise<number> {
    return this.#disk.read({ operation: 'fstat', path: this.path }, () => this.#inner.size());
  }

  read(buffer: Uint8Array, position: number): Promise<number> {
    const call = { operation: 'read', path: this.path, bytes: buffer.length } as const;
    return this.#disk.read(call, (isShort) => {
      const wanted = isShort ? buffer.subarray(0, buffer.length >> 1) : buffer;
      return this.#inner.read(wanted, position);
    });
  }

  async write(buffer: Uint8Array, position: number): Promise<void> {
    const disk = this.#disk;
    const call = { operation: 'write', path: this.path, bytes: buffer.length } as const;
    const write = { content: this.#content, bytes: buffer, at: position };
    const fault = await disk.begin(call, (isNow) => disk.interrupt(isNow ? write : null));
    if (fault === 'leave out') return;
    const fits = this.#fitting(buffer, position);
    const failing =
      fault === null || fault === 'shorten' ? buffer.length : (fault.bytes ?? buffer.length >> 1);
    await this.#apply(buffer.subarray(0, Math.min(failing, fits)), position);
    refuse(fault, 'write', this.path);
    if (fits < buffer.length) throw new DiskError('write', this.path, 'ENOSPC');
  }

  /** Two operations here: what it does is their sum, and so each can be left out or fail by itself. */
  async writeDurably(buffer: Uint8Array, position: number): Promise<void> {
    await this.write(buffer, position);
    await this.sync();
  }

  sync(): Promise<void> {
    const synced = this.#disk.historyOf(this.#content).beginSync();
    const sync = async (): Promise<void> => {
      await this.#inner.sync();
      synced.succeeded();
    };
    return this.#disk.change({ operation: 'fdatasync', path: this.path }, sync, synced.failed);
  }

  truncate(size: number): Promise<void> {
    return this.#disk.change({ operation: 'ftruncate', path: this.path }, async () => {
      const history = this.#disk.historyOf(this.#content);
      await this.#inner.truncate(size);
      history.resize(size);
    });
  }

  async close(): Promise<void> {
    await this.#disk.alive();
    await this.#inner.close();
  }

  async #apply(buffer: Uint8Array, position: number): Promise<void> {
    const history = this.#disk.historyOf(this.#content);
    await this.#inner.write(buffer, position);
    history.write(buffer, position);
  }

  /** How many of these bytes there is room for. */
  #fitting(buffer: Uint8Array, position: number): number {
    if (this.#disk.bytesMax === Infinity) return buffer.length;
    const growth = Math.max(0, position + buffer.length - this.#content.size);
    const room = Math.max(0, this.#disk.bytesMax - this.#disk.bytes);
    return growth <= room ? buffer.length : Math.max(0, buffer.length - growth + room);
  }
}
