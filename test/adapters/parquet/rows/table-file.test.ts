import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import type { TableRow } from '../../../../src/application/ports/table.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { ParquetError } from '../../../../src/adapters/parquet/file/parquet-error.js';
import { ParquetTableFileWriter } from '../../../../src/adapters/parquet/rows/table-file-writer.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { HASH, STRING } from '../../../../src/domain/value-type.js';
import { Duck } from '../../../helpers/duck.js';
import { FailingDisk } from '../../../helpers/failing-disk.js';
import {
  comparable,
  fillTableFile,
  readAllRows,
  writeTableFile,
} from '../../../helpers/table-file.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const MIB = 1024 * 1024;
const rowOf = (key: string, change: Partial<TableRow> = {}): TableRow => ({
  db: 2,
  key: Buffer.from(key),
  field: null,
  type: STRING,
  value: Buffer.from('value'),
  version: 1,
  createdAtMs: 1_790_000_000_000,
  updatedAtMs: 1_790_000_000_001,
  expiresAtMs: 0,
  ...change,
});
const manyRows = (count: number): TableRow[] =>
  Array.from({ length: count }, (_, at) => rowOf(`key:${String(at).padStart(8, '0')}`));

test('what was written is told: bytes, checksum, rows, first and last position', async (t) => {
  const disk = new MemoryDisk();
  const rows = [
    rowOf('a'),
    rowOf('b', { type: HASH, field: Buffer.from('') }),
    rowOf('b', { type: HASH, field: Buffer.from('f') }),
  ];
  const written = await writeTableFile(disk, 'file.parquet', rows);
  const content = disk.files.get('file.parquet')!.view();
  t.deepEqual(written, {
    bytes: content.length,
    crc32: crc32(content),
    rows: 3,
    first: { key: new Uint8Array(Buffer.from('a')), field: null },
    last: { key: new Uint8Array(Buffer.from('b')), field: new Uint8Array(Buffer.from('f')) },
  });
});

test('first and last do not change with the rows that they were copied from', async (t) => {
  const disk = new MemoryDisk();
  const rows = [rowOf('a'), rowOf('b')];
  const { first, last } = await writeTableFile(disk, 'file.parquet', rows);
  for (const { key } of rows) key.fill(0);
  t.deepEqual([first.key[0], last.key[0]], [0x61, 0x62]);
});

test('a writer counts rows and raw bytes', async (t) => {
  const file = await new MemoryDisk().open('file.parquet', 'create');
  const writer = new ParquetTableFileWriter(file);
  await writer.add(rowOf('k'));
  await writer.add(rowOf('k', { type: HASH, field: Buffer.from('ab') }));
  t.is(writer.rows, 2);
  t.is(writer.rawBytes, 1 + 5 + 1 + 2 + 5);
});

test('DuckDB sees the types of the contract', async (t) => {
  const folder = temporaryFolder();
  await writeTableFile(new NodeDisk(folder), 'file.parquet', [rowOf('a')]);
  const duck = await Duck.open();
  const columns = await duck.query(`DESCRIBE SELECT * FROM '${join(folder, 'file.parquet')}'`);
  t.is(
    columns
      .map((column) => `${String(column['column_name'])} ${String(column['column_type'])}`)
      .join(', '),
    'db INTEGER, key VARCHAR, key_binary BLOB, field VARCHAR, field_binary BLOB, type VARCHAR, ' +
      'value_string VARCHAR, value_integer BIGINT, value_double DOUBLE, value_boolean BOOLEAN, ' +
      'value_json VARCHAR, value_binary BLOB, version BIGINT, created_at TIMESTAMP, ' +
      'updated_at TIMESTAMP, expires_at TIMESTAMP',
  );
  duck.close();
});

test('values of 16 MB come back, in row groups of their own', async (t) => {
  const folder = temporaryFolder();
  const disk = new NodeDisk(folder);
  const text = Buffer.alloc(16 * MIB, 'sixteen characters and more; ');
  const binary = Buffer.alloc(16 * MIB, Buffer.from([0xff, 0, 1, 2, 3]));
  const rows = [
    rowOf('a'),
    rowOf('b', { value: text }),
    rowOf('c'),
    rowOf('d', { value: binary }),
    rowOf('e', { value: Buffer.alloc(0) }),
  ];
  const written = await writeTableFile(disk, 'large.parquet', rows);
  const read = await readAllRows(disk, 'large.parquet', written);
  t.true(read.every((row, at) => Buffer.compare(row.value, rows[at]!.value) === 0));
  const duck = await Duck.open();
  const path = join(folder, 'large.parquet');
  const seen = await duck.query(
    `SELECT coalesce(md5(value_string), md5(value_binary)) AS sum FROM '${path}'`,
  );
  const sums = rows.map(({ value }) => ({ sum: createHash('md5').update(value).digest('hex') }));
  t.deepEqual(seen, sums);
  const [groups] = await duck.query(
    `SELECT count(DISTINCT row_group_id) AS count FROM parquet_metadata('${path}')`,
  );
  t.is(groups!['count'], 5n);
  duck.close();
});

test('keys too long for the bounds of a row group are found without them', async (t) => {
  const folder = temporaryFolder();
  const rows = [rowOf('a'), rowOf('b'.repeat(MIB))];
  const written = await writeTableFile(new NodeDisk(folder), 'long.parquet', rows);
  const duck = await Duck.open();
  const found = await duck.query(
    `SELECT length(key) AS length FROM '${join(folder, 'long.parquet')}'
     WHERE key = repeat('b', ${MIB}) OR key = 'a'`,
  );
  t.deepEqual(found, [{ length: 1n }, { length: BigInt(MIB) }]);
  t.true(written.bytes < MIB);
  duck.close();
});

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
  const sound = new FailingDisk(new MemoryDisk());
  await writeTableFile(sound, 'file.parquet', rows);
  // Header, three row groups, footer.
  t.is(sound.count('write'), 5);
  let failures = 0;
  for (const operation of ['write', 'fdatasync']) {
    for (let skip = 0; skip < sound.count(operation); skip++) {
      const disk = new FailingDisk(new MemoryDisk());
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
  const disk = new FailingDisk(new MemoryDisk());
  disk.bytesMax = 50_000;
  const error = await t.throwsAsync(writeTableFile(disk, 'file.parquet', manyRows(10_000)), {
    instanceOf: DiskError,
  });
  t.is(error.code, 'ENOSPC');
});

test('after a failed write nothing more can be written, and nothing is finished', async (t) => {
  const disk = new FailingDisk(new MemoryDisk());
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

test('reading rejects with the failure of the disk, and closes the file', async (t) => {
  const disk = new FailingDisk(new MemoryDisk());
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
