import type { RowBatch, RowView, TableRow } from '../../../application/ports/table.js';
import { ByteView } from '../../../domain/bytes.js';

/** Rows that are objects already. */
export class ListedBatch implements RowBatch {
  readonly #rows: readonly TableRow[];

  constructor(rows: readonly TableRow[]) {
    this.#rows = rows;
  }

  get rows(): number {
    return this.#rows.length;
  }

  visit(each: (row: RowView) => void): void {
    for (const { db, key, field, type, value, version, expiresAtMs } of this.#rows) {
      each({
        db,
        key: new ByteView(key),
        field: field === null ? null : new ByteView(field),
        type,
        value: new ByteView(value),
        version,
        expiresAtMs,
      });
    }
  }
}
