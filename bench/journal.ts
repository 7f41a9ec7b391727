/**
 * What the journal costs: appending, one commit on this disk in several ways, and replay.
 *
 *     node dist/bench/journal.js [folder]      a folder on the disk to measure, default ./data-bench
 */
import { mkdirSync, rmSync } from 'node:fs';
import { constants, open as openFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Batch } from '../src/adapters/journal/batch.js';
import { FileJournal } from '../src/adapters/journal/file-journal.js';
import { NodeDisk } from '../src/adapters/system/node-disk.js';
import { SystemClock } from '../src/adapters/system/system-clock.js';
import { SystemRandom } from '../src/adapters/system/system-random.js';
import { SystemTimers } from '../src/adapters/system/system-timers.js';
import { ByteView, viewOfLatin1 } from '../src/domain/bytes.js';
import type { ReplaySink } from '../src/application/ports/journal.js';

const MIB = 1024 * 1024;
const folder = process.argv[2] ?? 'data-bench';
const print = (text: string): void => void process.stdout.write(`${text}\n`);

function percentiles(timesMs: number[]): string {
  timesMs.sort((a, b) => a - b);
  const at = (part: number): string => timesMs[Math.floor(timesMs.length * part)]!.toFixed(3);
  return `median ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms`;
}

function benchAppend(valueBytes: number): void {
  const batch = new Batch();
  const key = viewOfLatin1('key:000000123456');
  const value = new ByteView(new Uint8Array(valueBytes).fill(120));
  const effects = 5_000_000;
  let startMs = 0;
  for (let count = -effects / 5; count < effects; count++) {
    if (count === 0) startMs = performance.now();
    batch.put(0, 1, key, value, 0);
    if (batch.length > MIB) batch.reset();
  }
  const rate = effects / (performance.now() - startMs) / 1000;
  print(`append, value of ${valueBytes} bytes: ${rate.toFixed(1)} M effects/s`);
}

interface Way {
  readonly name: string;
  readonly flags: number;
  /** Zeros are written ahead in steps of this; 0 for never. */
  readonly preparedBytes: number;
}

const { O_CREAT, O_DSYNC, O_RDWR } = constants;
const STEP_BYTES = 256 * 1024;
const WAYS: readonly Way[] = [
  { name: 'write + fdatasync', flags: 0, preparedBytes: 0 },
  { name: 'write + fdatasync, prepared by 256 KiB', flags: 0, preparedBytes: STEP_BYTES },
  { name: 'write + fdatasync, prepared by 4 MiB', flags: 0, preparedBytes: 4 * MIB },
  { name: 'O_DSYNC', flags: O_DSYNC, preparedBytes: 0 },
  { name: 'O_DSYNC, prepared by 256 KiB', flags: O_DSYNC, preparedBytes: STEP_BYTES },
];

/** One file, and one write after another that is durable when it resolves. */
class WayFile {
  readonly timesMs: number[] = [];
  readonly #file: FileHandle;
  readonly #way: Way;
  #end = 0;
  #preparedEnd = 0;

  private constructor(file: FileHandle, way: Way) {
    this.#file = file;
    this.#way = way;
  }

  static async open(path: string, way: Way): Promise<WayFile> {
    return new WayFile(await openFile(path, O_RDWR | O_CREAT | way.flags, 0o600), way);
  }

  async commit(buffer: Uint8Array): Promise<void> {
    const startMs = performance.now();
    await this.#file.write(buffer, 0, buffer.length, this.#end);
    this.#end += buffer.length;
    const { flags, preparedBytes } = this.#way;
    if (preparedBytes > 0 && this.#end > this.#preparedEnd) {
      await this.#file.write(new Uint8Array(preparedBytes), 0, preparedBytes, this.#end);
      this.#preparedEnd = this.#end + preparedBytes;
    }
    if (flags === 0) await this.#file.datasync();
    this.timesMs.push(performance.now() - startMs);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** Decides how the journal writes. The ways take turns, so that a noisy disk is as noisy for each. */
async function benchWays(bytes: number, count: number): Promise<void> {
  const files: WayFile[] = [];
  for (const way of WAYS) files.push(await WayFile.open(join(folder, way.name), way));
  const buffer = new Uint8Array(bytes).fill(7);
  for (let at = 0; at < count; at++) for (const file of files) await file.commit(buffer);
  for (const [at, file] of files.entries()) {
    const meanMs = file.timesMs.reduce((sum, timeMs) => sum + timeMs, 0) / count;
    const text = percentiles(file.timesMs);
    print(`${bytes} bytes, ${WAYS[at]!.name}: ${text}, mean ${meanMs.toFixed(3)} ms`);
    await file.close();
    rmSync(join(folder, WAYS[at]!.name));
  }
}

const newJournal = (): FileJournal => {
  const [timers, random] = [new SystemTimers(), new SystemRandom()];
  return new FileJournal({ disk: new NodeDisk(folder), clock: new SystemClock(), timers, random });
};

async function benchCommit(journal: FileJournal, effectsPerCommit: number): Promise<void> {
  const key = viewOfLatin1('key:000000123456');
  const value = new ByteView(new Uint8Array(32).fill(120));
  const timesMs: number[] = [];
  for (let at = 0; at < 1500; at++) {
    const startMs = performance.now();
    for (let count = 0; count < effectsPerCommit; count++) journal.put(0, 1, key, value, 0);
    await journal.sync();
    timesMs.push(performance.now() - startMs);
  }
  print(`group commit of ${effectsPerCommit} effects: ${percentiles(timesMs)}`);
}

class CountingSink implements ReplaySink {
  sequence = 0;
  timeMs = 0;
  count = 0;
  put(): void {
    this.count++;
  }
  delete(): void {
    this.count++;
  }
  expire(): void {
    this.count++;
  }
  splice(): void {
    this.count++;
  }
  fieldPut(): void {
    this.count++;
  }
  fieldDelete(): void {
    this.count++;
  }
  clear(): void {
    this.count++;
  }
  swap(): void {
    this.count++;
  }
  beginGroup(): void {
    this.count += 0;
  }
  endGroup(): void {
    this.count += 0;
  }
}

async function benchReplay(effectsPerFrame: number, effects: number): Promise<void> {
  rmSync(join(folder, 'journal'), { recursive: true, force: true });
  const journal = newJournal();
  await journal.replay(0, new CountingSink(), () => undefined);
  const value = new ByteView(new Uint8Array(32).fill(120));
  const startMs = performance.now();
  for (let at = 0; at < effects; at++) {
    journal.put(0, 1, viewOfLatin1(`key:${at}`), value, 0);
    if (at % effectsPerFrame === 0) await journal.sync();
  }
  await journal.close();
  const writeMs = performance.now() - startMs;
  const sink = new CountingSink();
  const again = newJournal();
  const replayMs = performance.now();
  await again.replay(0, sink, () => undefined);
  const rate = sink.count / (performance.now() - replayMs) / 1000;
  print(
    `replay of ${sink.count} effects, ${effectsPerFrame} a frame: ${rate.toFixed(2)} M effects/s (written in ${(writeMs / 1000).toFixed(1)} s)`,
  );
  await again.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const valueBytes of [3, 32, 500]) benchAppend(valueBytes);
for (const bytes of [200, 4000, 32_000, 100_000]) await benchWays(bytes, 1000);
const journal = newJournal();
await journal.replay(0, new CountingSink(), () => undefined);
for (const count of [1, 50, 1000]) await benchCommit(journal, count);
await journal.close();
await benchReplay(1, 4_000);
await benchReplay(50, 200_000);
await benchReplay(5000, 4_000_000);
rmSync(folder, { recursive: true, force: true });
