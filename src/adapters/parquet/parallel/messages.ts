import type { FileCheck } from '../file/checked-file.js';
import type { PackedRows } from './packed-rows.js';
import type { PlainError } from './plain-error.js';

/** A data file to be read; `path` is inside the data directory. */
export interface ReadRequest extends FileCheck {
  readonly path: string;
}

/** What comes of it: rows any number of times, then its end or its failure. */
export type ReadResponse =
  | { readonly kind: 'rows'; readonly rows: PackedRows }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly error: PlainError };
