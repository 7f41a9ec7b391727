import { FileJournal } from '../../src/adapters/journal/file-journal.js';
import type { FileJournalOptions } from '../../src/adapters/journal/file-journal.js';
import { FILE_HEADER_BYTES, FRAME_HEADER_BYTES } from '../../src/adapters/journal/format.js';
import { findFiles } from '../../src/adapters/journal/journal-folder.js';
import type { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { SystemClock } from '../../src/adapters/system/system-clock.js';
import { SystemRandom } from '../../src/adapters/system/system-random.js';
import { SystemTimers } from '../../src/adapters/system/system-timers.js';
import type { Disk } from '../../src/application/ports/disk.js';
import type { Journal } from '../../src/application/ports/journal.js';
import { replayed } from '../contracts/journal.js';
import { RandomEffects } from './random-effects.js';

export const journalOn = (disk: Disk, options: Partial<FileJournalOptions> = {}): FileJournal =>
  new FileJournal({
    disk,
    clock: new SystemClock(),
    timers: new SystemTimers(),
    random: new SystemRandom(),
    ballastBytes: 1024,
    ...options,
  });

/** Opened, so that it takes effects. */
export async function startedOn(
  disk: Disk,
  options: Partial<FileJournalOptions> = {},
): Promise<FileJournal> {
  const journal = journalOn(disk, options);
  await replayed(journal);
  return journal;
}

/** Resolves when everything appended has been written, durable or not. */
export function written(journal: Journal): Promise<void> {
  return new Promise((resolve) => {
    // The journal's timers do not keep the process alive.
    const alive = setInterval(() => undefined, 60_000);
    const check = (): void => {
      if (journal.backlogBytes > 0) return;
      clearInterval(alive);
      resolve();
    };
    journal.onProgress(check);
    journal.flush();
    check();
  });
}

export interface Frame {
  readonly start: number;
  readonly end: number;
  /** What replay gives back when this frame is the last one. */
  readonly linesThrough: readonly string[];
}

/** Where the last byte that is not zero ends: behind it is room prepared for later batches. */
export function contentEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

/** Writes `count` frames of random effects; the first `durable` of them are synced. No clean stop. */
export async function writeFrames(
  disk: MemoryDisk,
  options: { seed: number; count: number; durable: number },
): Promise<{ frames: Frame[]; path: string }> {
  const journal = await startedOn(disk, { durability: 'none' });
  const effects = new RandomEffects(new SeededRandom(options.seed), [0, 1, 9, 64, 90]);
  const frames: Frame[] = [];
  const path = (await findFiles(disk)).at(-1)!.path;
  let start = FILE_HEADER_BYTES;
  while (frames.length < options.count) {
    const before = journal.appended;
    for (let at = 0; at < 3 || journal.appended === before; at++) effects.append(journal);
    const end = start + FRAME_HEADER_BYTES + journal.backlogBytes;
    await written(journal);
    if (frames.length + 1 <= options.durable) await journal.sync();
    frames.push({ start, end, linesThrough: [...effects.model.lines] });
    start = end;
  }
  return { frames, path };
}
