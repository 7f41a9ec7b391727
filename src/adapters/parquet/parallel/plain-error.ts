import { DiskError } from '../../../application/ports/disk.js';
import { DataDamagedError, UnsupportedFormatError } from '../../../domain/errors.js';
import { ParquetError } from '../file/parquet-error.js';

/** An error on its way between threads, which leaves classes behind. */
export type PlainError =
  | { readonly kind: 'damaged'; path: string; offset: number; message: string }
  | { readonly kind: 'unsupported'; path: string; message: string }
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
    return { kind: 'damaged', path: error.path, offset: error.offset, message };
  }
  if (error instanceof UnsupportedFormatError) {
    return { kind: 'unsupported', path: error.path, message };
  }
  if (error instanceof ParquetError) return { kind: 'parquet', path: error.path, message };
  return { kind: 'other', message };
}

/** An error of the class, the message and the fields that it had. */
export function errorFrom(plain: PlainError): Error {
  const error = emptyError(plain);
  // Their constructors make the message of parts that are not kept.
  if (plain.kind !== 'disk') error.message = plain.message;
  return error;
}

function emptyError(plain: PlainError): Error {
  switch (plain.kind) {
    case 'damaged':
      return new DataDamagedError(plain.path, plain.offset, '');
    case 'unsupported':
      return new UnsupportedFormatError(plain.path, '');
    case 'disk':
      return new DiskError(plain.operation, plain.path, plain.code);
    case 'parquet':
      return new ParquetError(plain.path, '');
    default:
      return new Error('');
  }
}
