import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import test from 'ava';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { ParquetTableFileWriter } from '../../../../src/adapters/parquet/rows/table-file-writer.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { HASH } from '../../../../src/domain/value-type.js';
import { Duck } from '../../../helpers/duck.js';
import { readAllRows, rowOf, writeTableFile } from '../../../helpers/table-file.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const MIB = 1024 * 1024;
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
