import { join } from 'node:path';
import test from 'ava';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { readChecked } from '../../../../src/adapters/parquet/file/checked-file.js';
import type { Column, Values } from '../../../../src/adapters/parquet/file/column.js';
import { readColumns } from '../../../../src/adapters/parquet/file/column-reader.js';
import { ColumnWriter } from '../../../../src/adapters/parquet/file/column-writer.js';
import { ParquetError } from '../../../../src/adapters/parquet/file/parquet-error.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { UnsupportedFormatError } from '../../../../src/domain/errors.js';
import type { Disk } from '../../../../src/application/ports/disk.js';
import { Duck } from '../../../helpers/duck.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const PATH = 'columns.parquet';
const ID: Column = { name: 'id', type: 'int32', optional: false };
const LONG: Column = { name: 'long', type: 'int64', optional: true };
const NAME: Column = { name: 'name', type: 'utf8', optional: true, sorted: true };

async function write(disk: Disk, columns: Column[], groups: Values[][]): Promise<Buffer> {
  const file = await disk.open(PATH, 'create');
  const writer = new ColumnWriter(file, columns);
  for (const values of groups) await writer.writeRowGroup(values[0]!.length, values);
  const check = await writer.finish();
  await file.close();
  return readChecked(disk, PATH, check);
}

async function read(content: Buffer, columns: Column[]): Promise<(readonly Values[])[]> {
  const groups: (readonly Values[])[] = [];
  for await (const { values } of readColumns(PATH, content, columns)) groups.push(values);
  return groups;
}

test('columns come back, whether values are present, absent or both', async (t) => {
  const [a, b] = [Buffer.from('a'), Buffer.from('b')];
  const groups: Values[][] = [
    [
      [1, 2, 3],
      [2n ** 63n - 1n, null, -(2n ** 63n)],
      [a, b, null],
    ],
    [[4], null, null],
    [
      [5, -6],
      [7n, 8n],
      [null, b],
    ],
  ];
  const content = await write(new MemoryDisk(), [ID, LONG, NAME], groups);
  t.deepEqual(await read(content, [ID, LONG, NAME]), groups);
});

test('values of the caller are not changed', async (t) => {
  const names = [Buffer.from('a'), Buffer.from('b')];
  const copies = [...names];
  await write(new MemoryDisk(), [ID, NAME], [[[1, 2], names]]);
  t.true(names.every((name, at) => name === copies[at]));
});

test('an exact number is as good as a bigint', async (t) => {
  const content = await write(new MemoryDisk(), [LONG], [[[1, -(2 ** 53), null]]]);
  t.deepEqual(await read(content, [LONG]), [[[1n, -(2n ** 53n), null]]]);
});

test('a row group whose optional columns are all absent is read', async (t) => {
  const file = await new MemoryDisk().open(PATH, 'create');
  const writer = new ColumnWriter(file, [LONG]);
  await writer.writeRowGroup(3, [null]);
  const check = await writer.finish();
  const content = Buffer.alloc(check.bytes);
  await file.read(content, 0);
  const groups = [];
  for await (const group of readColumns(PATH, content, [LONG])) groups.push(group);
  t.deepEqual(groups, [{ rows: 3, values: [null] }]);
});

test('a file without row groups is a file', async (t) => {
  const folder = temporaryFolder();
  const content = await write(new NodeDisk(folder), [ID], []);
  t.deepEqual(await read(content, [ID]), []);
  const duck = await Duck.open();
  t.deepEqual(await duck.query(`SELECT * FROM '${join(folder, PATH)}'`), []);
  duck.close();
});

test('an optional column that an older file lacks is absent', async (t) => {
  const content = await write(new MemoryDisk(), [ID], [[[1, 2]]]);
  t.deepEqual(await read(content, [LONG, ID]), [[null, [1, 2]]]);
});

const OTHER_FILES: [string, Column[]][] = [
  ['a column that nobody knows', [LONG]],
  ['a column of another type', [{ ...ID, type: 'int64' }, LONG]],
  ['a column of another logical type', [ID, { ...LONG, type: 'timestamp' }]],
  ['a column that was required', [{ ...ID, optional: true }, LONG]],
  ['no column that is required', [ID, LONG, { ...ID, name: 'other' }]],
];
for (const [what, columns] of OTHER_FILES) {
  test(`a file of another version is refused: ${what}`, async (t) => {
    const content = await write(new MemoryDisk(), [ID, LONG], [[[1], [2]]]);
    await t.throwsAsync(read(content, columns), { instanceOf: UnsupportedFormatError });
  });
}

const UNFIT: [string, Values[]][] = [
  ['a required column is absent', [null, null]],
  ['a required value is absent', [[1, null], null]],
  ['columns differ in length', [[1, 2], [1n]]],
  ['an integer is beyond 32 bits', [[2 ** 31, 0], null]],
  [
    'an integer is beyond 64 bits',
    [
      [1, 2],
      [2n ** 63n, 0n],
    ],
  ],
  [
    'a number is no integer',
    [
      [1, 2],
      [0.5, 1n],
    ],
  ],
];
for (const [what, values] of UNFIT) {
  test(`values are refused with an error of ours: ${what}`, async (t) => {
    const file = await new MemoryDisk().open(PATH, 'create');
    const writer = new ColumnWriter(file, [ID, LONG]);
    await t.throwsAsync(writer.writeRowGroup(2, values), { instanceOf: ParquetError });
    await t.throwsAsync(writer.finish(), { instanceOf: ParquetError, message: /a write failed/ });
  });
}

test('a row group without rows is refused', async (t) => {
  const writer = new ColumnWriter(await new MemoryDisk().open(PATH, 'create'), [ID]);
  await t.throwsAsync(writer.writeRowGroup(0, [[]]), { instanceOf: ParquetError });
});

test('two row groups at a time are refused', async (t) => {
  const writer = new ColumnWriter(await new MemoryDisk().open(PATH, 'create'), [ID]);
  const first = writer.writeRowGroup(1, [[1]]);
  await t.throwsAsync(writer.writeRowGroup(1, [[2]]), { instanceOf: ParquetError });
  await first;
});

test('content that is no Parquet file is refused with an error of ours', async (t) => {
  const error = await t.throwsAsync(read(Buffer.from('PAR1 nothing PAR1'), [ID]), {
    instanceOf: ParquetError,
  });
  t.is(error.path, PATH);
});
