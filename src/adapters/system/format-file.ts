import { DataDamagedError, UnsupportedFormatError } from '../../domain/errors.js';
import { uuidOf } from '../../domain/uuid.js';
import type { Disk } from '../../application/ports/disk.js';
import type { Random } from '../../application/ports/random.js';

export const FORMAT_PATH = 'format.json';
const FORMAT = 1;
const BYTES_MAX = 4096;
/** Folders that hold a database's data. */
const DATA_FOLDERS = ['journal', 'table'];

/** What `format.json` says about a data directory. Open it with the directory's lock held. */
export class FormatFile {
  /** Names the database for ever, in its table's commits too. */
  readonly databaseId: string;

  private constructor(databaseId: string) {
    this.databaseId = databaseId;
  }

  /**
   * Reads the directory's format, or makes the directory a new database, durably. Rejects with
   * UnsupportedFormatError, or DataDamagedError when the file cannot be understood or there is data
   * without it.
   */
  static async open(disk: Disk, random: Random): Promise<FormatFile> {
    await disk.makeFolder('.');
    const names = await disk.list('.');
    if (names.includes(FORMAT_PATH)) return new FormatFile(await readDatabaseId(disk));
    for (const folder of DATA_FOLDERS) {
      if (!names.includes(folder) || (await disk.list(folder)).length === 0) continue;
      throw new DataDamagedError(FORMAT_PATH, 0, `it is missing, but there is data in ${folder}`);
    }
    const database = uuidOf(random.fill(new Uint8Array(16)));
    await write(disk, `${JSON.stringify({ format: FORMAT, database })}\n`);
    return new FormatFile(database);
  }
}

/** The database's name in `format.json`. Rejects as `open`, or with DiskError when there is no such file. */
export async function readDatabaseId(disk: Disk): Promise<string> {
  const file = await disk.open(FORMAT_PATH, 'read');
  const bytes = new Uint8Array(BYTES_MAX);
  let length: number;
  try {
    length = await file.read(bytes, 0);
  } finally {
    await file.close();
  }
  const content = parse(new TextDecoder().decode(bytes.subarray(0, length)));
  if (typeof content !== 'object' || content === null || !('format' in content)) {
    throw new DataDamagedError(FORMAT_PATH, 0, 'it does not name a format');
  }
  if (content.format !== FORMAT) {
    const found = JSON.stringify(content.format);
    throw new UnsupportedFormatError(FORMAT_PATH, `format ${found}, expected ${FORMAT}`);
  }
  if (!('database' in content) || typeof content.database !== 'string') {
    throw new DataDamagedError(FORMAT_PATH, 0, 'it does not name the database');
  }
  return content.database;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataDamagedError(FORMAT_PATH, 0, 'it is not JSON');
  }
}

/** The name appears with its content or not at all. */
async function write(disk: Disk, text: string): Promise<void> {
  const unfinished = `${FORMAT_PATH}.new`;
  await disk.remove(unfinished);
  const file = await disk.open(unfinished, 'create');
  try {
    await file.write(new TextEncoder().encode(text), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(unfinished, FORMAT_PATH);
  await disk.syncFolder('.');
}
