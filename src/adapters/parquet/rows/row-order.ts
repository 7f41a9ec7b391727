import type { RowPosition } from '../../../application/ports/table.js';

/** Negative when `a` comes first: by the bytes of the key, then no field, then those of the field. */
export function comparePositions(a: RowPosition, b: RowPosition): number {
  const order = Buffer.compare(a.key, b.key);
  if (order !== 0) return order;
  if (a.field === null || b.field === null) {
    return Number(a.field !== null) - Number(b.field !== null);
  }
  return Buffer.compare(a.field, b.field);
}

/** In memory of its own, so that no larger buffer is kept for it. */
export function copyPosition({ key, field }: RowPosition): RowPosition {
  return { key: new Uint8Array(key), field: field === null ? null : new Uint8Array(field) };
}
