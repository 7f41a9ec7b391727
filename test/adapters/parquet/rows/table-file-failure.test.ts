import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import type { TableRow } from '../../../../src/application/ports/table.js';
import { FaultyDisk } from '../../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { ParquetError } from '../../../../src/adapters/parquet/file/parquet-error.js';
import { ParquetTableFileWriter } from '../../../../src/adapters/parquet/rows/table-file-writer.js';
import {
  comparable,
  fillTableFile,
  manyRows,
  readAllRows,
  rowOf,
  writeTableFile,
} from '../../../helpers/table-file.js';

const MIB = 1024 * 1024;
const OUT_OF_ORDER: [string, TableRow, TableRow][] = [
  ['the same key', rowOf('a'), rowOf('a')],
  ['a smaller key', rowOf('b'), rowOf('a')],
  ['a key smaller in bytes, not in UTF-16', rowOf('😀'), rowOf('\uffff')],
  ['no field after a field', rowOf('a', { field: Buffer.from('') }), rowOf('a')],
  [
    'the same field',
    rowOf('a', { field: Buffer.from('f') }),
    rowOf('a', { field: Buffer.from('f') }),
  ],
  ['another database', rowOf('a'), rowOf('b', { db: 3 })],
];
for (const [what, first, second] of OUT_OF_ORDER) {
  test(`a row is refused: ${what}`, async (t) => {
    const file = await new MemoryDisk().open('file.parquet', 'create');
    const writer = new ParquetTableFileWriter(file);
    await writer.add(first);
    t.throws(() => writer.add(second), { instanceOf: RangeError });
  });
}

test('a row of an unknown type is refused', async (t) => {
  const file = await new MemoryDisk().open('file.parquet', 'create');
  const writer = new ParquetTableFileWriter(file);
  t.throws(() => writer.add(rowOf('a', { type: 9 })), { message: 'there is no value type 9' });
});

test('a time that is no number of milliseconds is refused', async (t) => {
  const file = await new MemoryDisk().open('file.parquet', 'create');
  for (const createdAtMs of [1.5, Number.NaN, 2 ** 53]) {
    const writer = new ParquetTableFileWriter(file);
    t.throws(() => writer.add(rowOf('a', { createdAtMs })), { instanceOf: RangeError });
  }
});

test('a file without rows is refused', async (t) => {
  const file = await new MemoryDisk().open('file.parquet', 'create');
  await t.throwsAsync(new ParquetTableFileWriter(file).finish(), { instanceOf: RangeError });
});

test('each failure of the disk while rows are written is the one that is told, and can be cleared away', async (t) => {
  const rows = manyRows(10_000);
  const sound = new FaultyDisk();
  await writeTableFile(sound, 'file.parquet', rows);
  // Header, three row groups, footer.
  t.is(sound.count('write'), 5);
  let failures = 0;
  for (const operation of ['write', 'fdatasync'] as const) {
    for (let skip = 0; skip < sound.count(operation); skip++) {
      const disk = new FaultyDisk();
      disk.fail({ code: 'EIO', operation, skip });
      const file = await disk.open('file.parquet', 'create');
      const error = await t.throwsAsync(fillTableFile(file, rows), { instanceOf: DiskError });
      t.is(`${error.operation} ${error.code}`, `${operation} EIO`);
      await file.close();
      await disk.remove('file.parquet');
      t.deepEqual(await disk.list(''), []);
      failures++;
    }
  }
  t.is(failures, 6);
});

test('a full disk is told as ENOSPC', async (t) => {
  const disk = new FaultyDisk();
  disk.bytesMax = 50_000;
  const error = await t.throwsAsync(writeTableFile(disk, 'file.parquet', manyRows(10_000)), {
    instanceOf: DiskError,
  });
  t.is(error.code, 'ENOSPC');
});

test('after a failed write nothing more can be written, and nothing is finished', async (t) => {
  const disk = new FaultyDisk();
  disk.fail({ code: 'EIO', operation: 'write' });
  const writer = new ParquetTableFileWriter(await disk.open('file.parquet', 'create'));
  const rows = manyRows(10_000);
  await t.throwsAsync(
    async () => {
      for (const row of rows) await writer.add(row);
    },
    { instanceOf: DiskError },
  );
  await t.throwsAsync(writer.finish(), { instanceOf: ParquetError });
  t.is(disk.count('fdatasync'), 0);
});

test('a row that begins a row group is not taken before the one before it is written', async (t) => {
  const large = rowOf('a', { value: Buffer.alloc(9 * MIB) });
  const wrong = rowOf('b', { createdAtMs: 1.5 });
  for (const [code, expected] of [
    ['EIO', DiskError],
    ['', RangeError],
  ] as const) {
    const disk = new FaultyDisk();
    if (code !== '') disk.fail({ code, operation: 'write' });
    const writer = new ParquetTableFileWriter(await disk.open('file.parquet', 'create'));
    await writer.add(large);
    await t.throwsAsync(async () => writer.add(wrong), { instanceOf: expected });
    t.is(writer.rows, 1);
  }
});

test('after a row was refused, no file comes of it', async (t) => {
  const writer = new ParquetTableFileWriter(await new MemoryDisk().open('file.parquet', 'create'));
  await writer.add(rowOf('a'));
  t.throws(() => writer.add(rowOf('b', { updatedAtMs: 1.5 })), { instanceOf: RangeError });
  await writer.add(rowOf('c'));
  await t.throwsAsync(writer.finish(), { instanceOf: ParquetError });
});

test('reading rejects with the failure of the disk, and closes the file', async (t) => {
  const disk = new FaultyDisk();
  const written = await writeTableFile(disk, 'file.parquet', manyRows(10));
  disk.fail({ code: 'EIO', operation: 'read' });
  const error = await t.throwsAsync(readAllRows(disk, 'file.parquet', written), {
    instanceOf: DiskError,
  });
  t.is(error.code, 'EIO');
  t.deepEqual(
    comparable(await readAllRows(disk, 'file.parquet', written)),
    comparable(manyRows(10)),
  );
});
