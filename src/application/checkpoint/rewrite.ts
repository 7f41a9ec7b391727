import { compareBytes } from '../../domain/bytes.js';
import { comparePositions, type RowPosition } from '../../domain/row-position.js';
import type { Table, TableFile, TableRow } from '../ports/table.js';
import type { Change } from './change.js';
import type { ChangeSource } from './change-source.js';
import { FileCutter } from './file-cutter.js';
import { RowMerge } from './row-merge.js';

export interface RewriteOptions {
  readonly table: Table;
  readonly db: number;
  /** Only changes of this space are taken; those before it must have been passed over. */
  readonly space: number;
  readonly changes: ChangeSource;
  /** Files with the rows that the database had, in order; maybe of another database, after a swap. */
  readonly files: readonly TableFile[];
  /** How many rows a file should have. */
  readonly fileRows: number;
  /** Told of rows that were written, and now and then that work goes on. */
  readonly onRows: (count: number) => void;
}

/** What takes the place of what. */
export interface Rewritten {
  readonly added: readonly TableFile[];
  readonly removed: readonly TableFile[];
}

/**
 * Brings the files of one database up to date: the tree's leaves whose range has changes are written
 * anew, the others stay.
 */
export async function rewrite(options: RewriteOptions): Promise<Rewritten> {
  return new Rewrite(options).run();
}

class Rewrite {
  readonly #options: RewriteOptions;
  readonly #merge: RowMerge;
  readonly #cutter: FileCutter;
  readonly #removed: TableFile[] = [];

  constructor(options: RewriteOptions) {
    const { table, db, fileRows, onRows } = options;
    this.#options = options;
    this.#merge = new RowMerge(db);
    this.#cutter = new FileCutter({ table, db, fileRows, onRows });
  }

  async run(): Promise<Rewritten> {
    const { files } = this.#options;
    for (const [at, file] of files.entries()) {
      const next = files[at + 1]?.first ?? null;
      if (this.#isTouched(file, next)) await this.#rewriteFile(file, next);
      else if (this.#cutter.wants(file.rows)) await this.#rewriteFile(file, next);
      else await this.#cutter.flush();
    }
    await this.#changesBefore(null);
    await this.#cutter.flush();
    return { added: this.#cutter.files, removed: this.#removed };
  }

  /** The next change, if it lies before the position; null is the end. */
  #changeBefore(limit: RowPosition | null): Change | null {
    const change = this.#options.changes.current;
    if (change === null || change.space !== this.#options.space) return null;
    return limit === null || comparePositions(change, limit) < 0 ? change : null;
  }

  #isTouched(file: TableFile, next: RowPosition | null): boolean {
    if (file.db !== this.#options.db) return true;
    return this.#changeBefore(next) !== null || this.#merge.affects(file.first.key);
  }

  async #rewriteFile(file: TableFile, next: RowPosition | null): Promise<void> {
    this.#removed.push(file);
    for await (const rows of this.#options.table.read(file)) {
      for (const row of rows) {
        if (this.#changeBefore(row) !== null) await this.#changesBefore(row);
        const wait = this.#mergeRow(row);
        if (wait !== undefined) await wait;
      }
      // Rows that are all removed make no file.
      this.#options.onRows(0);
    }
    await this.#changesBefore(next);
  }

  /** A row of the table, with the changes to it. */
  #mergeRow(row: TableRow): Promise<void> | undefined {
    const merge = this.#merge;
    merge.begin(row.key, row.field, row);
    const change = this.#options.changes.current;
    const isChanged =
      change !== null &&
      change.space === this.#options.space &&
      comparePositions(change, row) === 0;
    if (isChanged) return this.#applyAll(row);
    const merged = merge.end();
    return merged === null ? undefined : this.#cutter.add(merged);
  }

  /** What is new in the table before a position. */
  async #changesBefore(limit: RowPosition | null): Promise<void> {
    for (;;) {
      const change = this.#changeBefore(limit);
      if (change === null) return;
      this.#merge.begin(change.key, change.field, null);
      const wait = this.#applyAll(change);
      if (wait !== undefined) await wait;
    }
  }

  /** Takes all changes at this position, and passes on what they leave. */
  #applyAll(position: RowPosition): Promise<void> | undefined {
    const { changes } = this.#options;
    for (;;) {
      const change = changes.current;
      if (change === null || change.space !== this.#options.space || !isAt(change, position)) break;
      this.#merge.apply(change);
      const wait = changes.advance();
      if (wait !== undefined) return wait.then(() => this.#applyAll(position));
    }
    const row = this.#merge.end();
    return row === null ? undefined : this.#cutter.add(row);
  }
}

function isAt(change: Change, { key, field }: RowPosition): boolean {
  if (compareBytes(change.key, key) !== 0) return false;
  if (change.field === null || field === null) return change.field === field;
  return compareBytes(change.field, field) === 0;
}
