import { DiskError } from '../../src/application/ports/disk.js';
import type { Disk, DiskFile } from '../../src/application/ports/disk.js';
import type { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';

/** Operations as DiskError names them. */
export interface Rule {
  readonly code: string;
  /** Null for any. */
  readonly operation: string | null;
  /** Operations that match and still succeed first. */
  readonly skip?: number;
  /** How many fail then; default 1. */
  readonly times?: number;
}

/** A disk that fails as it is told, has a limited size if told, and can hold syncs back. */
export class FailingDisk implements Disk {
  readonly inner: MemoryDisk;
  /** Every operation as `operation path`, in order. */
  readonly log: string[] = [];
  /** Bytes of all files together; beyond it a write stores what fits and fails. */
  bytesMax = Infinity;
  #rules: { rule: Rule; seen: number }[] = [];
  #held: (() => void)[] | null = null;

  constructor(inner: MemoryDisk) {
    this.inner = inner;
  }

  fail(rule: Rule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  /** From now on every fdatasync waits for `letGo`. */
  hold(): void {
    this.#held ??= [];
  }

  letGo(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const go of held) go();
  }

  get bytes(): number {
    let sum = 0;
    for (const content of this.inner.files.values()) sum += content.size;
    return sum;
  }

  count(operation: string): number {
    return this.log.filter((line) => line.startsWith(`${operation} `)).length;
  }

  async open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile> {
    await this.begin('open', path);
    return new FailingFile(await this.inner.open(path, mode), this);
  }

  async list(path: string): Promise<string[]> {
    await this.begin('readdir', path);
    return this.inner.list(path);
  }

  async size(path: string): Promise<number> {
    await this.begin('stat', path);
    return this.inner.size(path);
  }

  async makeFolder(path: string): Promise<void> {
    await this.begin('mkdir', path);
    return this.inner.makeFolder(path);
  }

  async syncFolder(path: string): Promise<void> {
    await this.begin('fsync', path);
    return this.inner.syncFolder(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.begin('rename', to);
    return this.inner.rename(from, to);
  }

  async link(from: string, to: string): Promise<void> {
    await this.begin('link', to);
    return this.inner.link(from, to);
  }

  async remove(path: string): Promise<void> {
    await this.begin('unlink', path);
    return this.inner.remove(path);
  }

  /** Counts the operation, waits if it is held, and fails if a rule says so. */
  async begin(operation: string, path: string): Promise<void> {
    this.log.push(`${operation} ${path}`);
    const held = this.#held;
    if (operation === 'fdatasync' && held !== null) {
      await new Promise<void>((resolve) => held.push(resolve));
    }
    for (const active of this.#rules) {
      const { rule } = active;
      if (rule.operation !== null && rule.operation !== operation) continue;
      const index = active.seen++ - (rule.skip ?? 0);
      if (index >= 0 && index < (rule.times ?? 1)) {
        throw new DiskError(operation, path, rule.code);
      }
    }
  }
}

class FailingFile implements DiskFile {
  readonly path: string;
  readonly #inner: DiskFile;
  readonly #disk: FailingDisk;

  constructor(inner: DiskFile, disk: FailingDisk) {
    this.path = inner.path;
    this.#inner = inner;
    this.#disk = disk;
  }

  async size(): Promise<number> {
    await this.#disk.begin('fstat', this.path);
    return this.#inner.size();
  }

  async read(buffer: Uint8Array, position: number): Promise<number> {
    await this.#disk.begin('read', this.path);
    return this.#inner.read(buffer, position);
  }

  /** A write that fails leaves its first half. */
  async write(buffer: Uint8Array, position: number): Promise<void> {
    try {
      await this.#disk.begin('write', this.path);
    } catch (error) {
      await this.#inner.write(buffer.subarray(0, buffer.length >> 1), position);
      throw error;
    }
    const grows = position + buffer.length - (await this.#inner.size());
    const room = this.#disk.bytesMax - this.#disk.bytes;
    if (grows > Math.max(0, room)) {
      const fits = Math.max(0, buffer.length - grows + Math.max(0, room));
      await this.#inner.write(buffer.subarray(0, fits), position);
      throw new DiskError('write', this.path, 'ENOSPC');
    }
    await this.#inner.write(buffer, position);
  }

  async writeDurably(buffer: Uint8Array, position: number): Promise<void> {
    await this.write(buffer, position);
    await this.sync();
  }

  async sync(): Promise<void> {
    await this.#disk.begin('fdatasync', this.path);
    return this.#inner.sync();
  }

  async truncate(size: number): Promise<void> {
    await this.#disk.begin('ftruncate', this.path);
    return this.#inner.truncate(size);
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }
}
