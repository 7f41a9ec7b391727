import type { TableRow } from '../../../application/ports/table.js';
import { UnsupportedFormatError } from '../../../domain/errors.js';
import type { RowGroup } from '../file/column-reader.js';
import type { Value, Values } from '../file/column.js';
import { ParquetError } from '../file/parquet-error.js';
import * as column from './table-columns.js';
import { millisecondsOf } from './timestamps.js';
import { typeOfName } from './type-names.js';
import { bytesOf } from './typed-value.js';

const VALUE_COLUMNS = [
  column.VALUE_STRING,
  column.VALUE_INTEGER,
  column.VALUE_DOUBLE,
  column.VALUE_BOOLEAN,
  column.VALUE_JSON,
  column.VALUE_BINARY,
];

/** Columns back to rows. Bytes are views of the file's content. */
export function rowsOf(path: string, { rows, values }: RowGroup): TableRow[] {
  const decoder = new RowDecoder(path, values);
  const decoded: TableRow[] = [];
  for (let row = 0; row < rows; row++) decoded.push(decoder.rowAt(row));
  return decoded;
}

class RowDecoder {
  readonly #path: string;
  readonly #columns: readonly Values[];
  readonly #keys: Values[];
  readonly #fields: Values[];
  readonly #values: Values[];
  #lastName: Value | null = null;
  #lastType = 0;

  constructor(path: string, columns: readonly Values[]) {
    this.#path = path;
    this.#columns = columns;
    const present = (indexes: number[]): Values[] =>
      indexes.map((index) => columns[index]!).filter((values) => values !== null);
    this.#keys = present([column.KEY, column.KEY_BINARY]);
    this.#fields = present([column.FIELD, column.FIELD_BINARY]);
    this.#values = present(VALUE_COLUMNS);
  }

  rowAt(row: number): TableRow {
    const key = firstOf(this.#keys, row);
    const value = firstOf(this.#values, row);
    if (key === null || value === null) {
      throw new ParquetError(this.#path, `a row without a ${key === null ? 'key' : 'value'}`);
    }
    return {
      db: this.#at(column.DB, row) as number,
      key: key as Uint8Array,
      field: firstOf(this.#fields, row) as Uint8Array | null,
      type: this.#typeAt(row),
      value: bytesOf(value),
      version: Number(this.#at(column.VERSION, row)),
      createdAtMs: millisecondsOf(this.#at(column.CREATED_AT, row) as bigint),
      updatedAtMs: millisecondsOf(this.#at(column.UPDATED_AT, row) as bigint),
      expiresAtMs: this.#expiryAt(row),
    };
  }

  #at(index: number, row: number): Value | null {
    const values = this.#columns[index]!;
    return values === null ? null : values[row]!;
  }

  #expiryAt(row: number): number {
    const expiry = this.#at(column.EXPIRES_AT, row);
    return expiry === null ? 0 : millisecondsOf(expiry as bigint);
  }

  /** Neighbours are mostly of one type. */
  #typeAt(row: number): number {
    const name = this.#at(column.TYPE, row) as Buffer;
    if (this.#lastName !== null && name.equals(this.#lastName as Uint8Array)) return this.#lastType;
    const type = typeOfName(name);
    if (type === undefined) {
      throw new UnsupportedFormatError(this.#path, `value type ${name.toString()} is not known`);
    }
    this.#lastName = name;
    return (this.#lastType = type);
  }
}

/** The one that is set; null when none is. */
function firstOf(columns: readonly Values[], row: number): Value | null {
  for (const values of columns) {
    const value = values![row]!;
    if (value !== null) return value;
  }
  return null;
}
