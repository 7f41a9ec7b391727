import { DiskError } from '../../../application/ports/disk.js';
import type { DiskFile } from '../../../application/ports/disk.js';

/** A file that is only written, from its beginning to its end, and only in memory. */
export class BufferFile implements DiskFile {
  readonly path: string;
  readonly #sections: Buffer[] = [];
  #bytes = 0;

  /** `path` is for messages. */
  constructor(path: string) {
    this.path = path;
  }

  content(): Buffer {
    return Buffer.concat(this.#sections);
  }

  async size(): Promise<number> {
    return this.#bytes;
  }

  async write(buffer: Uint8Array, position: number): Promise<void> {
    if (position !== this.#bytes) throw new DiskError('write', this.path, 'ESPIPE');
    this.#sections.push(Buffer.from(buffer));
    this.#bytes += buffer.length;
  }

  writeDurably(buffer: Uint8Array, position: number): Promise<void> {
    return this.write(buffer, position);
  }

  async read(): Promise<number> {
    throw new DiskError('read', this.path, 'EBADF');
  }

  async truncate(): Promise<void> {
    throw new DiskError('ftruncate', this.path, 'EBADF');
  }

  async sync(): Promise<void> {
    // Nothing is behind it.
  }

  async close(): Promise<void> {
    // Nothing is held.
  }
}
