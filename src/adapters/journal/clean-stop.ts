import { DataDamagedError } from '../../domain/errors.js';
import type { Disk } from '../../application/ports/disk.js';
import { JOURNAL_FOLDER, UNFINISHED_SUFFIX } from './journal-folder.js';
import type { FoundFile } from './journal-folder.js';

/**
 * What a clean stop leaves beside the journal: how long its last file is. The seal in the file says
 * that nothing follows; only this can say that the seal itself was lost.
 */
export const CLEAN_STOP_PATH = `${JOURNAL_FOLDER}/clean-stop.json`;
const BYTES_MAX = 1024;

export interface CleanStop {
  /** Path of the last file. */
  readonly path: string;
  readonly bytes: number;
  readonly lastSequence: number;
}

/** Durable when it resolves. */
export async function writeCleanStop(disk: Disk, stop: CleanStop): Promise<void> {
  const unfinished = CLEAN_STOP_PATH + UNFINISHED_SUFFIX;
  await disk.remove(unfinished);
  const file = await disk.open(unfinished, 'create');
  try {
    await file.write(new TextEncoder().encode(`${JSON.stringify(stop)}\n`), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(unfinished, CLEAN_STOP_PATH);
  await disk.syncFolder(JOURNAL_FOLDER);
}

/** Null after an unclean stop. */
export async function readCleanStop(disk: Disk): Promise<CleanStop | null> {
  const names = await disk.list(JOURNAL_FOLDER);
  if (!names.includes(CLEAN_STOP_PATH.slice(JOURNAL_FOLDER.length + 1))) return null;
  const file = await disk.open(CLEAN_STOP_PATH, 'read');
  try {
    const bytes = new Uint8Array(BYTES_MAX);
    const length = await file.read(bytes, 0);
    return parse(new TextDecoder('latin1').decode(bytes.subarray(0, length)));
  } finally {
    await file.close();
  }
}

function parse(text: string): CleanStop {
  let stop: unknown = null;
  try {
    stop = JSON.parse(text);
  } catch {
    // Below, with everything else that is not a clean stop.
  }
  if (typeof stop === 'object' && stop !== null && 'path' in stop && 'bytes' in stop) {
    const { path, bytes } = stop;
    const lastSequence = 'lastSequence' in stop ? stop.lastSequence : null;
    if (typeof path === 'string' && typeof bytes === 'number' && typeof lastSequence === 'number') {
      return { path, bytes, lastSequence };
    }
  }
  throw new DataDamagedError(CLEAN_STOP_PATH, 0, 'this does not describe a clean stop');
}

/** Refuses when the file that the last clean stop left is not there as it was. */
export function checkCleanStop(stop: CleanStop, files: readonly FoundFile[], from: number): void {
  const file = files.find((found) => found.path === stop.path);
  if (file === undefined) {
    if (stop.lastSequence <= from) return;
    const what = `the file is missing, ${CLEAN_STOP_PATH} says that the last clean stop left it`;
    throw new DataDamagedError(stop.path, 0, what);
  }
  if (file.bytes !== stop.bytes) {
    const left = `${CLEAN_STOP_PATH} says that the last clean stop left ${stop.bytes} bytes`;
    throw new DataDamagedError(
      stop.path,
      Math.min(file.bytes, stop.bytes),
      `${left}, found ${file.bytes}`,
    );
  }
}
