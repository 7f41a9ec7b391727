import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { ManualTimers } from '../../src/adapters/memory/manual-timers.js';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';
import type { FileJournal, FileJournalOptions } from '../../src/adapters/journal/file-journal.js';
import { replayed } from '../contracts/journal.js';
import { journalOn } from './journal-fixture.js';

const BALLAST_BYTES = 1024;

export interface Scene {
  readonly disk: FaultyDisk;
  readonly timers: ManualTimers;
  readonly journal: FileJournal;
}

export async function scene(options: Partial<FileJournalOptions> = {}): Promise<Scene> {
  const disk = new FaultyDisk();
  const timers = new ManualTimers();
  const journal = journalOn(disk, { timers, ballastBytes: BALLAST_BYTES, ...options });
  await replayed(journal);
  return { disk, timers, journal };
}

export const put = (journal: FileJournal, key: string, bytes = 10): number =>
  journal.put(0, 1, viewOfLatin1(key), viewOfLatin1('x'.repeat(bytes)), 0);

/** Lets everything happen that needs no time to pass. */
export async function settle({ timers }: Pick<Scene, 'timers'>): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    timers.runTurn();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export async function keysOnDisk(disk: MemoryDisk): Promise<string[]> {
  const { lines } = await replayed(journalOn(disk.copy()));
  return lines.map((line) => /'([^']*)'/.exec(line)?.[1] ?? line);
}
