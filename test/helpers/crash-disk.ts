import type { Disk, DiskFile } from '../../src/application/ports/disk.js';
import { MemoryContent, MemoryDisk } from '../../src/adapters/memory/memory-disk.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

const SECTOR_BYTES = 512;

type Change = { readonly at: number; readonly bytes: Uint8Array } | { readonly size: number };

interface Kept {
  content: Uint8Array;
  /** Since the last sync, in order. */
  changes: Change[];
}

/**
 * A disk that can lose power. Content is kept by `sync`, names by `syncFolder`; of everything since
 * then, power loss keeps any part: each sector of each write, each change of a size, each name.
 * Changes after the power has gone never end.
 */
export class CrashDisk implements Disk {
  readonly inner: MemoryDisk;
  /** How many more changes and syncs the power lasts for; reading is not counted. */
  operationsLeft = Infinity;
  operations = 0;
  readonly #kept = new Map<MemoryContent, Kept>();
  #names: Map<string, MemoryContent>;
  /** Names since the last sync of their folder. */
  #nameChanges: { path: string; content: MemoryContent | null; pair: number }[] = [];

  constructor(inner: MemoryDisk) {
    this.inner = inner;
    this.#names = new Map(inner.files);
    for (const content of inner.files.values()) {
      this.#kept.set(content, { content: content.view().slice(), changes: [] });
    }
  }

  async step(): Promise<void> {
    if (this.operationsLeft-- <= 0) await new Promise(() => undefined);
    this.operations++;
  }

  async open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile> {
    if (mode === 'create') await this.step();
    const file = await this.inner.open(path, mode);
    const content = this.inner.files.get(path)!;
    if (mode === 'create') {
      this.#kept.set(content, { content: new Uint8Array(0), changes: [] });
      this.#nameChanges.push({ path, content, pair: this.operations });
    }
    return new CrashFile(file, content, this);
  }

  async list(path: string): Promise<string[]> {
    return this.inner.list(path);
  }

  async size(path: string): Promise<number> {
    return this.inner.size(path);
  }

  /** As the real one: durable. */
  async makeFolder(path: string): Promise<void> {
    await this.step();
    return this.inner.makeFolder(path);
  }

  async syncFolder(path: string): Promise<void> {
    await this.step();
    const prefix = path === '.' ? '' : `${path}/`;
    const isHere = (name: string): boolean =>
      name.startsWith(prefix) && !name.slice(prefix.length).includes('/');
    for (const change of this.#nameChanges) if (isHere(change.path)) rename(this.#names, change);
    this.#nameChanges = this.#nameChanges.filter((change) => !isHere(change.path));
  }

  async rename(from: string, to: string): Promise<void> {
    await this.step();
    const content = this.inner.files.get(from) ?? null;
    await this.inner.rename(from, to);
    this.#nameChanges.push({ path: from, content: null, pair: this.operations });
    this.#nameChanges.push({ path: to, content, pair: this.operations });
  }

  async link(from: string, to: string): Promise<void> {
    await this.step();
    await this.inner.link(from, to);
    const content = this.inner.files.get(to) ?? null;
    this.#nameChanges.push({ path: to, content, pair: this.operations });
  }

  async remove(path: string): Promise<void> {
    await this.step();
    await this.inner.remove(path);
    this.#nameChanges.push({ path, content: null, pair: this.operations });
  }

  changed(content: MemoryContent, change: Change): void {
    this.#kept.get(content)!.changes.push(change);
  }

  synced(content: MemoryContent): void {
    const kept = this.#kept.get(content)!;
    kept.content = content.view().slice();
    kept.changes = [];
  }

  /** What the next start finds. `isPowerLost` false: only the process died, all of it is there. */
  after(random: SeededRandom, isPowerLost: boolean): MemoryDisk {
    if (!isPowerLost) return this.inner.copy();
    const disk = new MemoryDisk();
    for (const folder of this.inner.folders) disk.folders.add(folder);
    const names = new Map(this.#names);
    const lost = new Set<number>();
    // A rename happens as a whole or not at all.
    for (const { pair } of this.#nameChanges) if (random.below(3) === 0) lost.add(pair);
    for (const change of this.#nameChanges) if (!lost.has(change.pair)) rename(names, change);
    for (const [path, content] of names) {
      disk.files.set(path, afterPowerLoss(this.#kept.get(content)!, random));
    }
    return disk;
  }
}

function rename(
  names: Map<string, MemoryContent>,
  change: { path: string; content: MemoryContent | null },
): void {
  if (change.content === null) names.delete(change.path);
  else names.set(change.path, change.content);
}

/** Any sectors of any writes, over what the last sync kept. */
function afterPowerLoss(kept: Kept, random: SeededRandom): MemoryContent {
  const content = new MemoryContent();
  content.write(kept.content, 0);
  const chance = random.below(5);
  for (const change of kept.changes) {
    if ('size' in change) {
      if (random.below(2) === 0) content.resize(change.size);
      continue;
    }
    for (let from = 0; from < change.bytes.length;) {
      const start = change.at + from;
      const to = Math.min(change.bytes.length, from + SECTOR_BYTES - (start % SECTOR_BYTES));
      if (random.below(4) < chance) content.write(change.bytes.subarray(from, to), start);
      from = to;
    }
  }
  return content;
}

class CrashFile implements DiskFile {
  readonly path: string;
  readonly #inner: DiskFile;
  readonly #content: MemoryContent;
  readonly #disk: CrashDisk;

  constructor(inner: DiskFile, content: MemoryContent, disk: CrashDisk) {
    this.path = inner.path;
    this.#inner = inner;
    this.#content = content;
    this.#disk = disk;
  }

  async size(): Promise<number> {
    return this.#inner.size();
  }

  async read(buffer: Uint8Array, position: number): Promise<number> {
    return this.#inner.read(buffer, position);
  }

  /** The change is there before the power may go in the middle of it. */
  async write(buffer: Uint8Array, position: number): Promise<void> {
    this.#disk.changed(this.#content, { at: position, bytes: buffer.slice() });
    await this.#disk.step();
    await this.#inner.write(buffer, position);
  }

  async writeDurably(buffer: Uint8Array, position: number): Promise<void> {
    await this.write(buffer, position);
    await this.sync();
  }

  async sync(): Promise<void> {
    await this.#disk.step();
    await this.#inner.sync();
    this.#disk.synced(this.#content);
  }

  async truncate(size: number): Promise<void> {
    await this.#disk.step();
    await this.#inner.truncate(size);
    this.#disk.changed(this.#content, { size });
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }
}
