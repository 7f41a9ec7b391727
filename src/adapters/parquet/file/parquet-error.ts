import { DiskError } from '../../../application/ports/disk.js';
import { DataDamagedError } from '../../../domain/errors.js';

/** The Parquet library refused something. Its own errors are often plain strings. */
export class ParquetError extends Error {
  readonly path: string;

  constructor(path: string, what: string, options?: ErrorOptions) {
    super(`${path}: Parquet: ${what}`, options);
    this.name = 'ParquetError';
    this.path = path;
  }
}

/** Awaits a part of the library: it rejects with DiskError, DataDamagedError or ParquetError and nothing else. */
export async function translated<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DiskError || error instanceof DataDamagedError) throw error;
    if (error instanceof ParquetError) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new ParquetError(path, what, { cause: error });
  }
}
