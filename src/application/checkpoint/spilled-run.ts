import type { Disk, DiskFile } from '../ports/disk.js';
import { allocateMemory, Memory } from '../../domain/memory.js';
import { type Change, readChange, recordBytes } from './change.js';
import type { ChangeSource } from './change-source.js';

/** One read or write. */
const BLOCK_BYTES = 256 * 1024;
const LENGTH_BYTES = 4;

/** Writes records in order to a new file, which `SpilledRun.open` reads. Nothing of it is made durable. */
export async function spill(
  disk: Disk,
  path: string,
  { memory, order }: { memory: Memory; order: Uint32Array },
): Promise<void> {
  const file = await disk.open(path, 'create');
  try {
    let position = 0;
    for (let at = 0; at < order.length;) {
      const block = blockOf(memory, order, at);
      await file.write(block.bytes, position);
      position += block.bytes.length;
      at = block.next;
    }
  } finally {
    await file.close();
  }
}

/** Records from `at` on, at least one and then as many as fit. */
function blockOf(
  { bytes, view }: Memory,
  order: Uint32Array,
  at: number,
): { bytes: Uint8Array; next: number } {
  let length = 0;
  let next = at;
  do {
    length += recordBytes(view, order[next]!);
    next++;
  } while (next < order.length && length + recordBytes(view, order[next]!) <= BLOCK_BYTES);
  const block = new Uint8Array(length);
  for (let filled = 0; at < next; at++) {
    const start = order[at]!;
    const record = bytes.subarray(start, start + recordBytes(view, start));
    block.set(record, filled);
    filled += record.length;
  }
  return { bytes: block, next };
}

/** A run on disk, read block by block. */
export class SpilledRun implements ChangeSource {
  current: Change | null = null;
  readonly #file: DiskFile;
  /** Rows may go on pointing into a block that was read before, so each has memory of its own. */
  #block = new Memory(new Uint8Array(0));
  /** Where the next record begins in the block, and the block's end in the file. */
  #at = 0;
  #position = 0;

  private constructor(file: DiskFile) {
    this.#file = file;
  }

  static async open(disk: Disk, path: string): Promise<SpilledRun> {
    const run = new SpilledRun(await disk.open(path, 'read'));
    await run.advance();
    return run;
  }

  advance(): Promise<void> | undefined {
    if (!this.#hasRecord()) return this.#fill();
    this.#take();
    return undefined;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  #take(): void {
    this.current = readChange(this.#block, this.#at);
    this.#at += recordBytes(this.#block.view, this.#at);
  }

  #hasRecord(): boolean {
    const left = this.#block.bytes.length - this.#at;
    return left >= LENGTH_BYTES && left >= recordBytes(this.#block.view, this.#at);
  }

  /** Reads the next block: what is left of a record that was cut, and as much as that one needs. */
  async #fill(): Promise<void> {
    const rest = this.#block.bytes.subarray(this.#at);
    const need = rest.length >= LENGTH_BYTES ? recordBytes(this.#block.view, this.#at) : 0;
    const block = allocateMemory(Math.max(BLOCK_BYTES, need));
    block.bytes.set(rest);
    const read = await this.#file.read(block.bytes.subarray(rest.length), this.#position);
    this.#position += read;
    this.#block = new Memory(block.bytes.subarray(0, rest.length + read));
    this.#at = 0;
    if (this.#hasRecord()) this.#take();
    else if (read === 0) this.#end(rest.length);
    else await this.#fill();
  }

  #end(left: number): void {
    this.current = null;
    if (left > 0) throw new Error(`${this.#file.path} ends within a record`);
  }
}
