import { UnsupportedFormatError } from '../domain/errors.js';

/** Throws UnsupportedFormatError for a row that this version cannot hold in memory. */
export function requireKnownRow({ field }: { readonly field: object | null }): void {
  if (field !== null) throw new UnsupportedFormatError('table', 'it holds fields of hashes');
}
