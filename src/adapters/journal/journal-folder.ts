import { DataDamagedError, UnsupportedFormatError } from '../../domain/errors.js';
import type { Disk } from '../../application/ports/disk.js';
import { decodeFileHeader, FILE_HEADER_BYTES, FORMAT_VERSION } from './format.js';
import type { FileHeader } from './format.js';

export const JOURNAL_FOLDER = 'journal';
/** A file being made: it gets its name once its header is durable. */
export const UNFINISHED_SUFFIX = '.new';
const NAME = /^([0-9]{20})\.journal$/;

/** A journal file as its name, size and header show it. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
  readonly header: FileHeader;
}

export const journalPath = (firstSequence: number): string =>
  `${JOURNAL_FOLDER}/${String(firstSequence).padStart(20, '0')}.journal`;

/** Removes what a start that did not get far has left. */
export async function removeUnfinished(disk: Disk): Promise<void> {
  for (const name of await disk.list(JOURNAL_FOLDER)) {
    if (name.endsWith(UNFINISHED_SUFFIX)) await disk.remove(`${JOURNAL_FOLDER}/${name}`);
  }
}

/**
 * The journal's files in the order of their effects. A file gets its name after its header is
 * durable, so a name without a header is damage at any place.
 */
export async function findFiles(disk: Disk): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of await disk.list(JOURNAL_FOLDER)) {
    const firstSequence = sequenceInName(name);
    if (firstSequence !== null) found.push(await findFile(disk, firstSequence));
  }
  return found;
}

/** Null when it is not the name of a journal file. */
export function sequenceInName(name: string): number | null {
  const match = NAME.exec(name);
  return match === null ? null : Number(match[1]);
}

/** Rejects with DataDamagedError or UnsupportedFormatError when the header is not that of such a file. */
export async function findFile(disk: Disk, firstSequence: number): Promise<FoundFile> {
  const path = journalPath(firstSequence);
  const file = await disk.open(path, 'read');
  try {
    const bytes = new Uint8Array(FILE_HEADER_BYTES);
    const length = await file.read(bytes, 0);
    const header = decodeFileHeader(bytes.subarray(0, length));
    if (typeof header === 'string') throw new DataDamagedError(path, 0, header);
    if (typeof header === 'number') {
      throw new UnsupportedFormatError(path, `format ${header}, expected ${FORMAT_VERSION}`);
    }
    if (header.firstSequence !== firstSequence || header.previousSequence >= firstSequence) {
      throw new DataDamagedError(path, 24, 'the first sequence is not the one in its name');
    }
    return { path, bytes: await file.size(), header };
  } finally {
    await file.close();
  }
}
