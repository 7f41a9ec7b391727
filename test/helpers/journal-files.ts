import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { DataDamagedError } from '../../src/domain/errors.js';
import { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';
import type { Disk } from '../../src/application/ports/disk.js';
import type { FileJournal } from '../../src/adapters/journal/file-journal.js';
import { replayed } from '../contracts/journal.js';
import { journalOn, startedOn } from './journal-fixture.js';

export async function write(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'create');
  await file.write(bytes, 0);
  await file.close();
}

export const put = (journal: FileJournal, key: string, bytes = 10): number =>
  journal.put(0, 1, viewOfLatin1(key), viewOfLatin1('x'.repeat(bytes)), 0);

export const namesIn = (disk: MemoryDisk): string[] =>
  [...disk.files.keys()].filter((path) => path.endsWith('.journal')).sort();

/** Three files with two effects each, killed or stopped. */
export async function threeFiles(
  end: 'kill' | 'close',
): Promise<{ disk: MemoryDisk; paths: string[] }> {
  const disk = new MemoryDisk();
  const journal = await startedOn(disk);
  for (let at = 0; at < 3; at++) {
    put(journal, `a${at}`);
    put(journal, `b${at}`);
    if (at < 2) await journal.rotate();
  }
  if (end === 'close') await journal.close();
  else await journal.sync();
  return { disk, paths: namesIn(disk) };
}

export async function refusal(disk: MemoryDisk, from = 0): Promise<DataDamagedError> {
  try {
    await replayed(journalOn(disk), from);
  } catch (error) {
    if (error instanceof DataDamagedError) return error;
    throw error;
  }
  throw new Error('the journal was not refused');
}
