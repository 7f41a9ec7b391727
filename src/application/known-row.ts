import { UnsupportedFormatError } from '../domain/errors.js';
import type { TableRow } from './ports/table.js';

/** Throws UnsupportedFormatError for a row that this version cannot hold in memory. */
export function requireKnownRow({ field }: TableRow): void {
  if (field !== null) throw new UnsupportedFormatError('table', 'it holds fields of hashes');
}
