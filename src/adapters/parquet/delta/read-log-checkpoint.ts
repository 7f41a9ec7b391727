import { DataDamagedError, UnsupportedFormatError } from '../../../domain/errors.js';
import type { Disk } from '../../../application/ports/disk.js';
import { ParquetError } from '../file/parquet-error.js';
import { readRecords } from '../file/record-file.js';
import { checkMetaData, checkProtocol } from './check-table.js';
import { checkSeal } from './checkpoint-seal.js';
import { Fields } from './fields.js';
import { fileOf } from './file-facts.js';
import { applicationId } from './log-commit.js';
import { LogState } from './log-state.js';
import { checkpointPath } from './names.js';
import { readWhole } from './whole-file.js';

/** What every checkpoint has exactly once. */
const ONCE = ['protocol', 'metaData', 'txn'] as const;

/** The table at a checkpoint's version. Rejects with DataDamagedError, UnsupportedFormatError or DiskError. */
export async function readLogCheckpoint(
  disk: Disk,
  version: number,
  databaseId: string,
): Promise<LogState> {
  const path = checkpointPath(version);
  const bytes = await readWhole(disk, path);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  checkSeal(content, version);
  const reading = new CheckpointReading(path, databaseId);
  try {
    for await (const records of readRecords(path, content)) {
      for (const record of records) reading.take(record);
    }
  } catch (error) {
    // The content is what was written, so it was written so.
    if (error instanceof ParquetError) throw new UnsupportedFormatError(path, error.message);
    throw error;
  }
  return reading.finished(version);
}

class CheckpointReading {
  readonly #path: string;
  readonly #databaseId: string;
  readonly #state = new LogState();
  readonly #seen = new Map<string, number>();

  constructor(path: string, databaseId: string) {
    this.#path = path;
    this.#databaseId = databaseId;
  }

  take(record: Readonly<Record<string, unknown>>): void {
    for (const [kind, value] of Object.entries(record)) {
      if (value === null || value === undefined) continue;
      this.#seen.set(kind, (this.#seen.get(kind) ?? 0) + 1);
      this.#takeAction(kind, new Fields(this.#path, kind, value));
    }
  }

  finished(version: number): LogState {
    for (const kind of ONCE) {
      const count = this.#seen.get(kind) ?? 0;
      if (count === 1) continue;
      throw new UnsupportedFormatError(this.#path, `it has ${count} rows of ${kind}, expected 1`);
    }
    this.#state.version = version;
    return this.#state;
  }

  #takeAction(kind: string, fields: Fields): void {
    if (kind === 'add') this.#takeFile(fields);
    else if (kind === 'remove') this.#takeTombstone(fields);
    else if (kind === 'txn') this.#takeTransaction(fields);
    else if (kind === 'protocol') checkProtocol(fields);
    else if (kind === 'metaData') {
      checkMetaData(fields, this.#path, this.#databaseId);
      this.#state.createdAtMs = fields.count('createdTime');
    } else throw fields.refusal('is an action of an unknown kind');
  }

  #takeFile(add: Fields): void {
    const path = add.text('path');
    const file = fileOf(path, add.count('size'), add.map('tags'));
    this.#state.files.set(path, { file, addedAtMs: add.count('modificationTime') });
  }

  #takeTombstone(remove: Fields): void {
    const path = remove.text('path');
    const removedAtMs = remove.count('deletionTimestamp');
    this.#state.tombstones.set(path, { path, bytes: remove.count('size'), removedAtMs });
  }

  #takeTransaction(transaction: Fields): void {
    const application = transaction.text('appId');
    const expected = applicationId(this.#databaseId);
    if (application !== expected) {
      throw new DataDamagedError(
        this.#path,
        0,
        `it belongs to ${application}, expected ${expected}`,
      );
    }
    this.#state.sequence = transaction.count('version');
    this.#state.timeMs = transaction.count('lastUpdated');
  }
}
