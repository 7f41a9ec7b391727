import type { Disk, DiskFile } from '../../application/ports/disk.js';
import type { Choices } from './choices.js';
import { ContentHistory } from './content-history.js';
import { FaultyFile } from './faulty-file.js';
import { FolderHistory, isReachable } from './folder-history.js';
import { counterparts } from './memory-content.js';
import type { MemoryContent } from './memory-content.js';
import { MemoryDisk, normalFolder, parentOf } from './memory-disk.js';
import { NameHistory } from './name-history.js';
import { OperationGate, refuse } from './operation-gate.js';

/** A write that the end of the program met. */
interface InterruptedWrite {
  readonly content: MemoryContent;
  readonly bytes: Uint8Array;
  readonly at: number;
}

/**
 * A disk in memory that loses power, stops, fails and forgets as it is told.
 *
 * What the port calls durable survives a crash, and of everything else any part may: each change to a
 * name by itself, of each write any pages, torn at any byte, and a size without its content. So a name
 * can be there without content and content without a name. A folder that is made is synced at once, as
 * on the machine's disk; who dies in between leaves it in doubt. Reads are short where `shorten` says
 * so: the port allows it at the end of a file alone, and somebody may cut a file while it is read. What
 * a system returns in parts is put together below the port.
 */
export class FaultyDisk extends OperationGate implements Disk {
  /** What a running program sees. Who changes it directly does so before the first operation: then it is durable. */
  readonly inner: MemoryDisk;
  /** Of all files together; beyond it a write stores what fits and fails with ENOSPC. */
  bytesMax = Infinity;
  #names: NameHistory;
  #folders: FolderHistory;
  readonly #contents = new Map<MemoryContent, ContentHistory>();
  #interrupted: InterruptedWrite | null = null;

  /** Everything on `inner` is durable. */
  constructor(inner = new MemoryDisk()) {
    super();
    this.inner = inner;
    this.#names = new NameHistory(inner.files);
    this.#folders = new FolderHistory(inner.folders);
  }

  /** What a power loss now leaves, all of it durable. Nothing here is changed: ask as often as you like. */
  crash(choices: Choices): FaultyDisk {
    const survivor = counterparts((content) => this.#historyAtCrash(content).survivor(choices));
    const folders = this.#folders.survivor(choices);
    const names = [...this.#names.survivor(choices)].filter(([path]) => isReachable(path, folders));
    return new FaultyDisk(MemoryDisk.of(folders, names, survivor));
  }

  /**
   * What the next process finds when only this one dies: everything is there, and what was not durable
   * still is not. A write that `crashAt` met has happened up to some byte.
   */
  kill(choices: Choices): FaultyDisk {
    const counterpart = counterparts((content) => content.copy());
    const next = new FaultyDisk(this.inner.copy(counterpart));
    next.#names = this.#names.copy(counterpart);
    next.#folders = this.#folders.copy();
    for (const [content, history] of this.#contents) {
      next.#contents.set(counterpart(content), history.copy());
    }
    if (this.#interrupted !== null) {
      const { content, bytes, at } = this.#interrupted;
      const part = bytes.subarray(0, choices.below(bytes.length + 1));
      next.historyOf(counterpart(content)).write(part, at);
      counterpart(content).write(part, at);
    }
    return next;
  }

  /** Of all files together. */
  get bytes(): number {
    let sum = 0;
    for (const content of new Set(this.inner.files.values())) sum += content.size;
    return sum;
  }

  async open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile> {
    const open = async (): Promise<DiskFile> => {
      const file = await this.inner.open(path, mode);
      const content = this.inner.files.get(path)!;
      if (mode === 'create') this.#names.added(path, content);
      return new FaultyFile(file, content, this);
    };
    if (mode !== 'create') return this.read({ operation: 'open', path }, open);
    refuse(await this.begin({ operation: 'open', path, bytes: 0 }), 'open', path);
    return open();
  }

  list(path: string): Promise<string[]> {
    return this.read({ operation: 'readdir', path }, () => this.inner.list(path));
  }

  size(path: string): Promise<number> {
    return this.read({ operation: 'stat', path }, () => this.inner.size(path));
  }

  async makeFolder(path: string): Promise<void> {
    const made: string[] = [];
    await this.change({ operation: 'mkdir', path }, async () => {
      for (let at = normalFolder(path); !this.inner.folders.has(at); at = parentOf(at)) {
        made.unshift(at);
      }
      await this.inner.makeFolder(path);
      for (const folder of made) this.#folders.made(folder);
    });
    for (const folder of made) await this.syncFolder(parentOf(folder) || '.');
  }

  syncFolder(path: string): Promise<void> {
    const folder = normalFolder(path);
    const synced = [this.#names.beginSync(folder), this.#folders.beginSync(folder)];
    const sync = async (): Promise<void> => {
      await this.inner.syncFolder(path);
      for (const { succeeded } of synced) succeeded();
    };
    // Unlike content after a failed sync, names stay in the file system's own journal: a later sync that
    // succeeds is one of them, too.
    return this.change({ operation: 'fsync', path }, sync);
  }

  rename(from: string, to: string): Promise<void> {
    return this.change({ operation: 'rename', path: to }, async () => {
      await this.inner.rename(from, to);
      this.#names.renamed(from, to, this.inner.files.get(to)!);
    });
  }

  link(from: string, to: string): Promise<void> {
    return this.change({ operation: 'link', path: to }, async () => {
      await this.inner.link(from, to);
      this.#names.added(to, this.inner.files.get(to)!);
    });
  }

  remove(path: string): Promise<void> {
    return this.change({ operation: 'unlink', path }, async () => {
      const isThere = this.inner.files.has(path);
      await this.inner.remove(path);
      if (isThere) this.#names.removed(path);
    });
  }

  /** For its files. */
  historyOf(content: MemoryContent): ContentHistory {
    let history = this.#contents.get(content);
    if (history === undefined) {
      history = new ContentHistory(content);
      this.#contents.set(content, history);
    }
    return history;
  }

  /** For its files. */
  interrupt(write: InterruptedWrite | null): void {
    this.#interrupted = write === null ? null : { ...write, bytes: write.bytes.slice() };
  }

  #historyAtCrash(content: MemoryContent): ContentHistory {
    const history = this.historyOf(content);
    if (this.#interrupted?.content !== content) return history;
    const atCrash = history.copy();
    atCrash.write(this.#interrupted.bytes, this.#interrupted.at);
    return atCrash;
  }
}
