import { DiskError } from '../../../application/ports/disk.js';
import { DataDamagedError, UnsupportedFormatError } from '../../../domain/errors.js';
import { ParquetError } from '../file/parquet-error.js';

/** An error on its way between threads, which leaves classes behind. */
export type PlainError =
  | { readonly kind: 'damaged'; path: string; offset: number; what: string }
  | { readonly kind: 'unsupported'; path: string; what: string; advice: string }
  | { readonly kind: 'disk'; operation: string; path: string; code: string }
  | { readonly kind: 'parquet'; path: string; message: string }
  | { readonly kind: 'other'; message: string };

export function plainError(error: unknown): PlainError {
  if (error instanceof DiskError) {
    const { operation, path, code } = error;
    return { kind: 'disk', operation, path, code };
  }
  if (!(error instanceof Error)) return { kind: 'other', message: String(error) };
  const { message } = error;
  if (error instanceof DataDamagedError) {
    const { path, offset, what } = error;
    return { kind: 'damaged', path, offset, what };
  }
  if (error instanceof UnsupportedFormatError) {
    const { path, what, advice } = error;
    return { kind: 'unsupported', path, what, advice };
  }
  if (error instanceof ParquetError) return { kind: 'parquet', path: error.path, message };
  return { kind: 'other', message };
}

/** An error of the class, the message and the fields that it had. */
export function errorFrom(plain: PlainError): Error {
  const error = emptyError(plain);
  // Their constructors make the message of parts that are not kept.
  if ('message' in plain) error.message = plain.message;
  return error;
}

function emptyError(plain: PlainError): Error {
  switch (plain.kind) {
    case 'damaged':
      return new DataDamagedError(plain.path, plain.offset, plain.what);
    case 'unsupported':
      return new UnsupportedFormatError(plain.path, plain.what, plain.advice);
    case 'disk':
      return new DiskError(plain.operation, plain.path, plain.code);
    case 'parquet':
      return new ParquetError(plain.path, '');
    default:
      return new Error('');
  }
}
