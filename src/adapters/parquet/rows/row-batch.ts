import type { TableRow } from '../../../application/ports/table.js';
import type { Value, Values } from '../file/column.js';
import * as column from './table-columns.js';
import { microsecondsOf } from './timestamps.js';
import { nameOfType } from './type-names.js';
import { TYPED_COLUMNS, typedValueOf } from './typed-value.js';
import { isText } from './utf8.js';

/**
 * Rows as columns. A value that is the canonical text of its type goes to the type's column, from which
 * the same bytes come back; every other goes to `value_string` or `value_binary`, with its type kept.
 */
export class RowBatch {
  readonly #columns = column.TABLE_COLUMNS.map(() => new ColumnBatch());
  #rows = 0;
  #rawBytes = 0;

  get rows(): number {
    return this.#rows;
  }

  /** Of keys, fields and values. */
  get rawBytes(): number {
    return this.#rawBytes;
  }

  /** The row's bytes are kept as they are until `take`. */
  add(row: TableRow): void {
    const type = nameOfType(row.type);
    this.#set(column.DB, row.db);
    this.#set(isText(row.key) ? column.KEY : column.KEY_BINARY, row.key);
    const { field } = row;
    if (field !== null) this.#set(isText(field) ? column.FIELD : column.FIELD_BINARY, field);
    this.#set(column.TYPE, type);
    this.#setValue(row);
    this.#set(column.VERSION, row.version);
    this.#set(column.CREATED_AT, microsecondsOf(row.createdAtMs));
    this.#set(column.UPDATED_AT, microsecondsOf(row.updatedAtMs));
    if (row.expiresAtMs !== 0) this.#set(column.EXPIRES_AT, microsecondsOf(row.expiresAtMs));
    this.#rows++;
    this.#rawBytes += rawBytesOf(row);
  }

  /** All columns in the order of TABLE_COLUMNS; the batch is empty then. */
  take(): { rows: number; values: Values[] } {
    const rows = this.#rows;
    this.#rows = 0;
    this.#rawBytes = 0;
    return { rows, values: this.#columns.map((batch) => batch.take(rows)) };
  }

  #setValue({ type, value }: TableRow): void {
    const typed = typedValueOf(type, value);
    if (typed !== null) this.#set(TYPED_COLUMNS[type]!, typed);
    else this.#set(isText(value) ? column.VALUE_STRING : column.VALUE_BINARY, value);
  }

  #set(index: number, value: Value): void {
    this.#columns[index]!.set(this.#rows, value);
  }
}

export function rawBytesOf({ key, field, value }: TableRow): number {
  return key.length + (field === null ? 0 : field.length) + value.length;
}

/** One column. Most are absent in every row, and cost nothing then. */
class ColumnBatch {
  /** Ends at the last row with a value. */
  #values: (Value | null)[] | null = null;

  /** Rows ascend. */
  set(row: number, value: Value): void {
    const values = (this.#values ??= []);
    while (values.length < row) values.push(null);
    values.push(value);
  }

  take(rows: number): Values {
    const values = this.#values;
    this.#values = null;
    if (values !== null) while (values.length < rows) values.push(null);
    return values;
  }
}
