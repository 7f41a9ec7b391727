import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import { DataDamagedError, UnsupportedFormatError } from '../../../../src/domain/errors.js';
import { ParquetError } from '../../../../src/adapters/parquet/file/parquet-error.js';
import { errorFrom, plainError } from '../../../../src/adapters/parquet/parallel/plain-error.js';

test('an error that went to another thread has its class, its message and its fields', (t) => {
  const errors: Error[] = [
    new DataDamagedError('table/a', 7, 'checksum'),
    new UnsupportedFormatError('table/a', 'a column'),
    new UnsupportedFormatError('table/a', 'a column', 'do something'),
    new DiskError('read', 'table/a', 'EIO'),
    new ParquetError('table/a', 'a page'),
    new RangeError('out of range'),
  ];
  for (const error of errors) {
    const received = errorFrom(structuredClone(plainError(error)));
    t.is(received.message, error.message);
    if (error instanceof RangeError) continue;
    t.is(received.constructor, error.constructor);
    t.deepEqual({ ...received }, { ...error });
  }
  t.is(errorFrom(plainError('a string')).message, 'a string');
});
