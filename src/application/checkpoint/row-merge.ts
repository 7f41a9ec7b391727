import { compareBytes } from '../../domain/bytes.js';
import { HASH, STRING } from '../../domain/value-type.js';
import type { TableRow } from '../ports/table.js';
import { type Change, ChangeKind } from './change.js';

/** Room for more at the end of a value that grows again and again. */
const SLACK_BYTES_MAX = 16 * 1024 * 1024;

/** What happened to a whole key: its fields have to know, also those in the next file. */
interface KeyFate {
  readonly key: Uint8Array;
  /** Everything the key had before this sequence number is gone; 0 when nothing is. */
  goneBefore: number;
  /** The expiry that was set after that; null when none was. */
  expiry: { sequence: number; timeMs: number; expiresAtMs: number } | null;
}

/**
 * What changes make of a table's rows, one row or one field at a time, so that neither a large hash
 * nor a hot key needs memory for all of it. Keys and fields come in order, and of each first its
 * row, if the table has one, and then its changes.
 */
export class RowMerge {
  readonly #db: number;
  #fate: KeyFate | null = null;
  #row: TableRow | null = null;
  /** Memory of the row's value when splices made it: a bitmap can have very many of them. */
  #spliced: Uint8Array | null = null;

  constructor(db: number) {
    this.#db = db;
  }

  /** Rows of this key are changed by what came before, although no change of their own may follow. */
  affects(key: Uint8Array): boolean {
    const fate = this.#fate;
    if (fate === null || compareBytes(fate.key, key) !== 0) return false;
    return fate.goneBefore > 0 || fate.expiry !== null;
  }

  /** Starts with a key or field; `row` is the table's, of whatever database, or null. */
  begin(key: Uint8Array, field: Uint8Array | null, row: TableRow | null): void {
    if (this.#fate === null || compareBytes(this.#fate.key, key) !== 0) {
      this.#fate = { key, goneBefore: 0, expiry: null };
    }
    this.#row = row;
    this.#spliced = null;
    if (row === null) return;
    if (row.db !== this.#db) this.#row = { ...row, db: this.#db };
    if (field !== null && this.#fate.goneBefore > 0) this.#row = null;
  }

  apply(change: Change): void {
    const fate = this.#fate!;
    switch (change.kind) {
      case ChangeKind.put:
        this.#row = this.#put(change, this.#row?.createdAtMs ?? change.timeMs);
        this.#spliced = null;
        return gone(fate, change);
      case ChangeKind.delete:
        this.#row = null;
        this.#spliced = null;
        return gone(fate, change);
      case ChangeKind.expire:
        return this.#expire(change);
      case ChangeKind.splice:
        return this.#splice(change);
      case ChangeKind.fieldPut:
        if (change.sequence > fate.goneBefore) this.#row = this.#putField(change);
        return;
      case ChangeKind.fieldDelete:
        if (change.sequence > fate.goneBefore) this.#row = null;
    }
  }

  /** The row as it is now; null when there is none any more. */
  end(): TableRow | null {
    const row = this.#row;
    const expiry = this.#fate!.expiry;
    if (row === null || row.field === null || expiry === null) return row;
    if (expiry.sequence < row.version) return row;
    const { sequence: version, timeMs: updatedAtMs, expiresAtMs } = expiry;
    return { ...row, expiresAtMs, version, updatedAtMs };
  }

  #put(change: Change, createdAtMs: number): TableRow {
    const { key, type, value, expiresAtMs, sequence: version, timeMs: updatedAtMs } = change;
    const db = this.#db;
    return { db, key, field: null, type, value, version, createdAtMs, updatedAtMs, expiresAtMs };
  }

  #putField({ key, field, value, sequence, timeMs, expiresAtMs }: Change): TableRow {
    const createdAtMs = this.#row?.createdAtMs ?? timeMs;
    const times = { version: sequence, createdAtMs, updatedAtMs: timeMs, expiresAtMs };
    return { db: this.#db, key, field, type: HASH, value, ...times };
  }

  #splice(change: Change): void {
    const { offset, value, sequence: version, timeMs: updatedAtMs } = change;
    const row = this.#row ?? this.#put(emptied(change), change.timeMs);
    const length = Math.max(row.value.length, offset + value.length);
    let memory = this.#spliced;
    if (memory === null || memory.length < length) {
      const slack = memory === null ? 0 : Math.min(length, SLACK_BYTES_MAX);
      memory = new Uint8Array(length + slack);
      memory.set(row.value);
      this.#spliced = memory;
    }
    memory.set(value, offset);
    this.#row = { ...row, value: memory.subarray(0, length), version, updatedAtMs };
  }

  #expire({ sequence, timeMs, expiresAtMs }: Change): void {
    const row = this.#row;
    if (row === null) this.#fate!.expiry = { sequence, timeMs, expiresAtMs };
    else this.#row = { ...row, expiresAtMs, version: sequence, updatedAtMs: timeMs };
  }
}

const emptied = (change: Change): Change => ({ ...change, type: STRING, value: new Uint8Array(0) });

function gone(fate: KeyFate, { sequence }: Change): void {
  fate.goneBefore = sequence;
  fate.expiry = null;
}
