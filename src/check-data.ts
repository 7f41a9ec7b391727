import { JournalFilesInspection } from './adapters/journal/journal-files-inspection.js';
import { DeltaInspection } from './adapters/parquet/delta/delta-inspection.js';
import { FormatFileInspection } from './adapters/system/format-inspection.js';
import { NodeDisk } from './adapters/system/node-disk.js';
import { SocketLock } from './adapters/system/socket-lock.js';
import { SystemClock } from './adapters/system/system-clock.js';
import { SystemRandom } from './adapters/system/system-random.js';
import { checkDirectory } from './application/check/check-directory.js';
import { CheckReport } from './application/check/check-report.js';
import type { CheckListener, CheckSummary } from './application/check/check-listener.js';
import { dataBytes } from './application/check/data-bytes.js';
import { ReadOnlyDisk } from './application/check/read-only-disk.js';
import { DiskError } from './application/ports/disk.js';
import { UsageError } from './application/server/settings.js';

const DATA = ['format.json', 'journal', 'table'];

/**
 * Checks a data directory that no server uses. It changes nothing but the lock, which it holds
 * meanwhile. Rejects with UsageError when there is no such directory or no database in it,
 * DirectoryLockedError, or DiskError, and with its reason when `stopping` is aborted.
 */
export async function checkData(
  directory: string,
  listener: CheckListener,
  stopping?: AbortSignal,
): Promise<CheckSummary> {
  const clock = new SystemClock();
  const startedMs = clock.monotonicMs();
  const disk = new NodeDisk(directory);
  const leftovers = await lockLeftovers(disk);
  const lock = new SocketLock({ disk, random: new SystemRandom() });
  await lock.acquire();
  try {
    const report = new CheckReport((finding) => listener.found(finding));
    for (const name of leftovers) report.note(name, LEFTOVER);
    const bytesTotal = await dataBytes(disk);
    const reading = new ReadOnlyDisk(disk, (bytes) => {
      stopping?.throwIfAborted();
      listener.progress(bytes, bytesTotal);
    });
    const parts = {
      format: new FormatFileInspection(reading),
      table: new DeltaInspection(reading),
      journal: new JournalFilesInspection(reading),
    };
    await checkDirectory(reading, parts, report);
    const { counts, defects, notes } = report;
    const durationMs = clock.monotonicMs() - startedMs;
    return { ...counts, defects, notes, bytesRead: reading.bytesRead, durationMs };
  } finally {
    await lock.release();
  }
}

const LEFTOVER =
  'left by a process that was killed; it was taken over and is gone when this is done';

/** Names of the lock's files before it is taken. */
async function lockLeftovers(disk: NodeDisk): Promise<string[]> {
  const names = await namesIn(disk);
  if (!names.some((name) => DATA.includes(name))) {
    throw new UsageError(`${disk.root} holds no data of Mini DB`);
  }
  return names.filter((name) => name === 'lock' || name.startsWith('lock.'));
}

async function namesIn(disk: NodeDisk): Promise<string[]> {
  try {
    return await disk.list('.');
  } catch (error) {
    const isAbsent = error instanceof DiskError && ['ENOENT', 'ENOTDIR'].includes(error.code);
    if (isAbsent) throw new UsageError(`there is no directory ${disk.root}`, { cause: error });
    throw error;
  }
}
