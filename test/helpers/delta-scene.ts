import type { Disk } from '../../src/application/ports/disk.js';
import type {
  TableFile,
  TableRow,
  TableSnapshot,
  TableFileWriter,
} from '../../src/application/ports/table.js';
import { STRING } from '../../src/domain/value-type.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';
import { MemoryContent } from '../../src/adapters/memory/memory-content.js';
import { DeltaLog } from '../../src/adapters/parquet/delta/delta-log.js';
import { DeltaTable } from '../../src/adapters/parquet/delta/delta-table.js';
import { LAST_CHECKPOINT_PATH, LOG_FOLDER } from '../../src/adapters/parquet/delta/names.js';

export const DATABASE_ID = '6f1c2a34-0000-4000-8000-00000000d81b';
export const START_MS = 1_790_000_000_000;
/** Between two commits of `commitNext`. */
export const COMMIT_MS = 60_000;
/** Each commit of `commitNext` replaces the only file of one of these, in turn. */
const DATABASES_USED = 3;
const ROWS = 2;

let tables = 0;

/** A table as one process has it: another one draws other names. */
export function tableOn(disk: Disk, databaseId = DATABASE_ID): DeltaTable {
  const random = new SeededRandom(++tables);
  return new DeltaTable({ disk, random, owner: { databaseId, softwareVersion: '0.1.0' } });
}

export function rowOf(key: string, fields: Partial<TableRow> = {}): TableRow {
  return {
    db: 0,
    key: Buffer.from(key),
    field: null,
    type: STRING,
    value: Buffer.from(`value of ${key}`),
    version: 1,
    createdAtMs: START_MS,
    updatedAtMs: START_MS + 1,
    expiresAtMs: 0,
    ...fields,
  };
}

/** Rows are of one database and in order. */
export async function writeRows(table: DeltaTable, rows: readonly TableRow[]): Promise<TableFile> {
  const writer: TableFileWriter = await table.create(rows[0]!.db);
  for (const row of rows) await writer.add(row);
  return writer.finish();
}

const fileOfVersion = (version: number): readonly TableRow[] =>
  Array.from({ length: ROWS }, (_, index) =>
    rowOf(`key${index}`, { db: version % DATABASES_USED, version: sequenceOf(version) }),
  );

/** Of the commits of `commitNext`. */
export const sequenceOf = (version: number): number => (version + 1) * 10;

/** A file of one database, which replaces the one that is there. What is returned is not yet visible. */
export async function prepareNext(table: DeltaTable, previous: TableSnapshot) {
  const version = previous.version + 1;
  const added = [await writeRows(table, fileOfVersion(version))];
  const removed = previous.files.filter(({ db }) => db === version % DATABASES_USED);
  const timeMs = START_MS + version * COMMIT_MS;
  const sequence = sequenceOf(version);
  return table.prepare({ previous, sequence, timeMs, added, removed });
}

export async function commitNext(table: DeltaTable, count = 1): Promise<TableSnapshot> {
  let snapshot = await table.latest();
  for (; count > 0; count--) {
    await table.publish(await prepareNext(table, snapshot));
    snapshot = await table.latest();
  }
  return snapshot;
}

/** What `commitNext` leaves at a version: of each row its database, key and version. */
export function expectedRows(version: number): string[] {
  const rows: string[] = [];
  for (let db = 0; db < DATABASES_USED; db++) {
    const last = version - ((((version - db) % DATABASES_USED) + DATABASES_USED) % DATABASES_USED);
    if (last < 0) continue;
    for (let row = 0; row < ROWS; row++) rows.push(`${db} key${row} ${sequenceOf(last)}`);
  }
  return rows;
}

export async function rowsOf(table: DeltaTable, snapshot: TableSnapshot): Promise<string[]> {
  const rows: string[] = [];
  for (const file of snapshot.files) {
    for await (const batch of table.read(file)) {
      for (const row of batch) rows.push(`${row.db} ${String(row.key)} ${row.version}`);
    }
  }
  return rows;
}

/** The table at an older version. */
export async function snapshotAt(disk: Disk, version: number): Promise<TableSnapshot> {
  const log = new DeltaLog(disk, DATABASE_ID);
  const base = await log.base(version);
  await log.replay(base, version);
  return base.state.snapshot();
}

export const logName = (version: number, ending = 'json'): string =>
  `${LOG_FOLDER}/${String(version).padStart(20, '0')}.${ending}`;

export const textOn = (disk: MemoryDisk, path: string): string =>
  Buffer.from(disk.files.get(path)!.view()).toString();

/** What `_last_checkpoint` says. */
export function hintOn(disk: MemoryDisk): { readonly version: number } {
  return JSON.parse(textOn(disk, LAST_CHECKPOINT_PATH)) as { version: number };
}

/** Another file of that name: the bytes of a link stay as they are. */
export function put(disk: MemoryDisk, path: string, content: string | Uint8Array): void {
  const file = new MemoryContent();
  file.write(typeof content === 'string' ? Buffer.from(content) : content, 0);
  disk.files.set(path, file);
}

/** Names in the folder of the table or of its log. */
export const namesIn = async (disk: Disk, path = LOG_FOLDER): Promise<string[]> => disk.list(path);
