import { comparePositions } from '../../src/domain/row-position.js';
import { ListedBatch } from '../../src/adapters/parquet/rows/listed-batch.js';
import type {
  PreparedCommit,
  Table,
  TableCommit,
  TableFile,
  TableFileWriter,
  RowBatch,
  TableRow,
  TableSnapshot,
  TableVersion,
} from '../../src/application/ports/table.js';

const BATCH_ROWS = 7;

/** A table of plain objects, which checks what a real one relies on. */
export class TableInMemory implements Table {
  readonly written = new Map<string, TableRow[]>();
  readonly versions: TableVersion[] = [];
  rowsRead = 0;
  #latest: TableSnapshot = { version: -1, sequence: 0, timeMs: 0, files: [] };
  #prepared: TableCommit | null = null;
  #names = 0;

  async latest(): Promise<TableSnapshot> {
    return this.#latest;
  }

  async history(): Promise<TableVersion[]> {
    return this.versions;
  }

  async *read(file: TableFile): AsyncIterable<TableRow[]> {
    const rows = this.written.get(file.path)!;
    this.rowsRead += rows.length;
    for (let at = 0; at < rows.length; at += BATCH_ROWS) yield rows.slice(at, at + BATCH_ROWS);
  }

  async *readAll(snapshot: TableSnapshot): AsyncIterable<RowBatch> {
    for (const file of snapshot.files) {
      for await (const rows of this.read(file)) yield new ListedBatch(rows);
    }
  }

  async create(db: number): Promise<TableFileWriter> {
    const path = `file-${this.#names++}`;
    const rows: TableRow[] = [];
    this.written.set(path, rows);
    return {
      get rows() {
        return rows.length;
      },
      rawBytes: 0,
      add: (row) => this.#add(db, rows, row),
      finish: async () => fileOf(path, rows),
      abandon: async () => void this.written.delete(path),
    };
  }

  async prepare(commit: TableCommit): Promise<PreparedCommit> {
    this.#prepared = commit;
    return { version: commit.previous.version + 1, path: 'prepared' };
  }

  async publish({ version }: PreparedCommit): Promise<void> {
    const { previous, sequence, timeMs, added, removed } = this.#prepared!;
    for (const file of removed) if (!previous.files.includes(file)) throw new Error('not there');
    const gone = new Set(removed);
    const files = [...previous.files.filter((file) => !gone.has(file)), ...added].sort(
      (a, b) => a.db - b.db || comparePositions(a.first, b.first),
    );
    for (const [at, file] of files.entries()) {
      const next = files[at + 1];
      if (next?.db === file.db && comparePositions(file.last, next.first) >= 0) {
        throw new Error('files overlap');
      }
    }
    this.#latest = { version, sequence, timeMs, files };
    const removedBytes = removed.reduce((sum, file) => sum + file.bytes, 0);
    this.versions.push({ version, sequence, timeMs, removedBytes });
  }

  async vacuum(): Promise<{ files: number; bytes: number }> {
    return { files: 0, bytes: 0 };
  }

  async checkpointLog(): Promise<void> {}

  async removeUnpublished(): Promise<{ files: number; bytes: number }> {
    return { files: 0, bytes: 0 };
  }

  async rows(): Promise<TableRow[]> {
    const rows: TableRow[] = [];
    for (const file of this.#latest.files) rows.push(...this.written.get(file.path)!);
    return rows;
  }

  #add(db: number, rows: TableRow[], row: TableRow): void {
    const last = rows.at(-1);
    if (row.db !== db) throw new Error(`a row of database ${row.db} in a file of ${db}`);
    if (last !== undefined && comparePositions(last, row) >= 0) throw new Error('out of order');
    rows.push(row);
  }
}

function fileOf(path: string, rows: readonly TableRow[]): TableFile {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new Error('a file without rows');
  const bytes = 100 * rows.length;
  return { path, bytes, crc32: 0, rows: rows.length, db: first.db, first, last };
}
