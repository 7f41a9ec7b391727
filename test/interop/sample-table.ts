import type { TableFile } from '../../src/application/ports/table.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { DeltaTable } from '../../src/adapters/parquet/delta/delta-table.js';
import { sampleRows } from './sample-rows.js';
import type { ColumnTexts, SampleRow } from './sample-rows.js';

/** Commits replace, remove and add the files of so many databases. */
const DATABASES = 4;
const COMMIT_MS = 1000;
const START_MS = 1_790_000_000_000;

/** A table, and what is in it at every version. */
export class SampleTable {
  /** By version. */
  readonly versions: ColumnTexts[][] = [];
  readonly #table: DeltaTable;
  readonly #random: SeededRandom;
  readonly #live = new Map<number, { file: TableFile; rows: SampleRow[] }>();

  constructor(table: DeltaTable, random: SeededRandom) {
    this.#table = table;
    this.#random = random;
  }

  async commit(): Promise<void> {
    const table = this.#table;
    const version = this.versions.length;
    const db = this.#random.below(DATABASES);
    const before = this.#live.get(db);
    this.#live.delete(db);
    const added: TableFile[] = [];
    if (before === undefined || this.#random.chance(0.8)) {
      const rows = sampleRows(this.#random, db, version);
      const writer = await table.create(db);
      for (const { row } of rows) await writer.add(row);
      const file = await writer.finish();
      this.#live.set(db, { file, rows });
      added.push(file);
    }
    const removed = before === undefined ? [] : [before.file];
    const timeMs = START_MS + version * COMMIT_MS;
    const previous = await table.latest();
    const commit = { previous, sequence: version + 1, timeMs, added, removed };
    await table.publish(await table.prepare(commit));
    await table.checkpointLog();
    this.versions.push(
      [...this.#live.values()].flatMap(({ rows }) => rows.map((row) => row.texts)),
    );
  }
}
