import { UnsupportedFormatError } from '../../domain/errors.js';
import { HASH } from '../../domain/value-type.js';

/** Throws UnsupportedFormatError for a row that this version cannot hold in memory. */
export function requireKnownRow(row: {
  readonly field: object | null;
  readonly type: number;
}): void {
  const isField = row.field !== null;
  if (isField === (row.type === HASH)) return;
  const what = isField ? 'fields of what is no hash' : 'a hash without a field';
  throw new UnsupportedFormatError('table', `it holds ${what}`);
}
