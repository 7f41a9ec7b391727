import { compareBytes } from './bytes.js';

/** Rows of a database are in the order of their keys' bytes, fields of one key in that of theirs. */
export interface RowPosition {
  readonly key: Uint8Array;
  readonly field: Uint8Array | null;
}

/** Negative when `a` comes first: by the bytes of the key, then no field, then those of the field. */
export function comparePositions(a: RowPosition, b: RowPosition): number {
  const byKey = compareBytes(a.key, b.key);
  if (byKey !== 0) return byKey;
  if (a.field === null || b.field === null) {
    return Number(a.field !== null) - Number(b.field !== null);
  }
  return compareBytes(a.field, b.field);
}

/** In memory of its own, so that no larger buffer is kept for it. */
export function copyPosition({ key, field }: RowPosition): RowPosition {
  return { key: new Uint8Array(key), field: field === null ? null : new Uint8Array(field) };
}
