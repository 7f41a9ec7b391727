import { ByteView } from '../domain/bytes.js';
import { UnsupportedFormatError } from '../domain/errors.js';
import type { Databases } from './databases.js';
import type { TableRow } from './ports/table.js';

const NOTHING = new Uint8Array(0);

/** Puts rows of the table into the keyspaces. It holds on to the memory of the last one. */
export class RowLoader {
  readonly #databases: Databases;
  readonly #key = new RowBytes();
  readonly #value = new RowBytes();

  constructor(databases: Databases) {
    this.#databases = databases;
  }

  /** UnsupportedFormatError for what the keyspaces cannot hold. */
  put({ db, key, field, value, type, expiresAtMs, version }: TableRow): void {
    if (field !== null) throw new UnsupportedFormatError('table', 'it holds fields of hashes');
    const { keyspace } = this.#databases.at(db);
    keyspace.put(this.#key.viewOf(key), this.#value.viewOf(value), type, expiresAtMs, version);
  }
}

/**
 * Bytes of rows, one after the other. Rows of one batch are views of the same memory: by one array
 * over all of it the keyspace knows it again, and makes no view of its own for each row.
 */
class RowBytes {
  readonly #view = new ByteView();
  #whole: Uint8Array = NOTHING;

  /** Valid until the next call. */
  viewOf(bytes: Uint8Array): ByteView {
    const { buffer, byteOffset, length } = bytes;
    if (this.#whole.buffer !== buffer) this.#whole = new Uint8Array(buffer);
    return this.#view.set(this.#whole, byteOffset, byteOffset + length);
  }
}
