import { join } from 'node:path';
import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import { FaultyDisk } from '../../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { readChecked } from '../../../../src/adapters/parquet/file/checked-file.js';
import { ParquetError } from '../../../../src/adapters/parquet/file/parquet-error.js';
import { readRecords, writeRecords } from '../../../../src/adapters/parquet/file/record-file.js';
import type {
  ParquetRecord,
  RecordFields,
} from '../../../../src/adapters/parquet/file/record-file.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { Duck } from '../../../helpers/duck.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const text = { type: 'UTF8', optional: true } as const;
const map = {
  type: 'MAP',
  optional: true,
  fields: { key_value: { repeated: true, fields: { key: { type: 'UTF8' }, value: text } } },
} as const;
const list = {
  type: 'LIST',
  optional: true,
  fields: { list: { repeated: true, fields: { element: text } } },
} as const;
const FIELDS: RecordFields = {
  protocol: { optional: true, fields: { minReaderVersion: { type: 'INT32' } } },
  metaData: {
    optional: true,
    fields: { id: text, partitionColumns: list, configuration: map },
  },
  add: {
    optional: true,
    fields: {
      path: text,
      size: { type: 'INT64', optional: true },
      dataChange: { type: 'BOOLEAN', optional: true },
      partitionValues: map,
    },
  },
};

const ADDS = 5000;
const addOf = (at: number): ParquetRecord => ({
  add: { path: `part-${at}-ü`, size: BigInt(at), dataChange: at % 2 === 0, partitionValues: {} },
});
const RECORDS: ParquetRecord[] = [
  { protocol: { minReaderVersion: 1 } },
  {
    metaData: {
      id: 'table',
      partitionColumns: { list: [{ element: 'a' }, { element: 'b' }] },
      configuration: { key_value: [{ key: 'k', value: 'v' }, { key: 'only' }] },
    },
  },
  ...Array.from({ length: ADDS }, (_, at) => addOf(at)),
];

test('records with structs, lists and maps come back', async (t) => {
  const disk = new MemoryDisk();
  const file = await disk.open('records.parquet', 'create');
  const check = await writeRecords(file, FIELDS, RECORDS);
  await file.close();
  const content = await readChecked(disk, 'records.parquet', check);
  const groups: ParquetRecord[][] = [];
  for await (const group of readRecords('records.parquet', content)) groups.push(group);
  t.deepEqual(
    groups.map((group) => group.length),
    [4096, RECORDS.length - 4096],
  );
  const records = groups.flat();
  t.like(records[0], { protocol: { minReaderVersion: 1 } });
  t.deepEqual(records[1]!['metaData'], {
    id: 'table',
    partitionColumns: { list: [{ element: 'a' }, { element: 'b' }] },
    configuration: {
      key_value: [{ key: 'k', value: 'v' }, { key: 'only' }],
    },
  });
  t.like(records.at(-1), {
    add: { path: `part-${ADDS - 1}-ü`, size: BigInt(ADDS - 1), dataChange: false },
  });
});

test('DuckDB reads records with structs, lists and maps', async (t) => {
  const folder = temporaryFolder();
  const file = await new NodeDisk(folder).open('records.parquet', 'create');
  await writeRecords(file, FIELDS, RECORDS);
  await file.close();
  const duck = await Duck.open();
  const path = join(folder, 'records.parquet');
  const [counts] = await duck.query(
    `SELECT count(*) AS rows, count("add") AS adds, sum("add".size)::BIGINT AS bytes,
            count(DISTINCT "add".path) AS paths FROM '${path}'`,
  );
  const rows = BigInt(ADDS + 2);
  const bytes = BigInt((ADDS * (ADDS - 1)) / 2);
  t.deepEqual(counts, { rows, adds: BigInt(ADDS), bytes, paths: BigInt(ADDS) });
  const [meta] = await duck.query(
    `SELECT to_json(metaData)::VARCHAR AS text FROM '${path}' WHERE metaData IS NOT NULL`,
  );
  t.deepEqual(JSON.parse(String(meta!['text'])), {
    id: 'table',
    partitionColumns: ['a', 'b'],
    configuration: { k: 'v', only: null },
  });
  duck.close();
});

test('a file without records is a file', async (t) => {
  const disk = new MemoryDisk();
  const file = await disk.open('empty.parquet', 'create');
  const check = await writeRecords(file, FIELDS, []);
  const content = await readChecked(disk, 'empty.parquet', check);
  let groups = 0;
  for await (const group of readRecords('empty.parquet', content)) groups += group.length + 1;
  t.is(groups, 0);
});

test('a record that does not fit the fields is refused with an error of ours', async (t) => {
  const file = await new MemoryDisk().open('records.parquet', 'create');
  const error = await t.throwsAsync(writeRecords(file, FIELDS, [{ protocol: {} }]), {
    instanceOf: ParquetError,
  });
  t.is(error.message, 'records.parquet: Parquet: missing required field: minReaderVersion');
  t.is(error.cause, 'missing required field: minReaderVersion');
});

test('content that is no Parquet file is refused with an error of ours', async (t) => {
  const read = readRecords('records.parquet', Buffer.from('not Parquet, not at all'));
  await t.throwsAsync(read.next(), { instanceOf: ParquetError, message: /not valid parquet/ });
});

test('each failure of the disk while records are written is the one that is told', async (t) => {
  // Header, two row groups, footer; then the sync.
  const operations = ['write', 'write', 'write', 'write', 'fdatasync'] as const;
  for (const [skip, operation] of operations.entries()) {
    const disk = new FaultyDisk();
    const file = await disk.open('records.parquet', 'create');
    disk.fail({ code: 'EIO', operation, skip: operation === 'write' ? skip : 0 });
    const error = await t.throwsAsync(writeRecords(file, FIELDS, RECORDS), {
      instanceOf: DiskError,
    });
    t.is(error.operation, operation);
    await file.close();
    await disk.remove('records.parquet');
  }
});
