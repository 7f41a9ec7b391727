import test from 'ava';
import type { Value, Values } from '../../../../src/adapters/parquet/file/column.js';
import { ColumnWriter } from '../../../../src/adapters/parquet/file/column-writer.js';
import { ParquetError } from '../../../../src/adapters/parquet/file/parquet-error.js';
import * as column from '../../../../src/adapters/parquet/rows/table-columns.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { UnsupportedFormatError } from '../../../../src/domain/errors.js';
import type { TableRow } from '../../../../src/application/ports/table.js';
import { readAllRows } from '../../../helpers/table-file.js';

const PATH = 'rows.parquet';
const bytes = (text: string): Buffer => Buffer.from(text);
const SOUND: Record<number, Value> = {
  [column.DB]: 1,
  [column.KEY]: bytes('key'),
  [column.TYPE]: bytes('string'),
  [column.VALUE_STRING]: bytes('value'),
  [column.VERSION]: 1n,
  [column.CREATED_AT]: 1000n,
  [column.UPDATED_AT]: 2000n,
};

/** Reads a file of two rows: a sound one, and one that is changed. */
async function readChanged(change: Record<number, Value | null>): Promise<TableRow[]> {
  const rows = [SOUND, { ...SOUND, ...change }];
  const values = column.TABLE_COLUMNS.map((_, at): Values =>
    rows.map((row: Record<number, Value | null>) => row[at] ?? null),
  );
  const disk = new MemoryDisk();
  const file = await disk.open(PATH, 'create');
  const writer = new ColumnWriter(file, column.TABLE_COLUMNS);
  await writer.writeRowGroup(rows.length, values);
  const check = await writer.finish();
  await file.close();
  return readAllRows(disk, PATH, check);
}

test('a sound row is read', async (t) => {
  const [row] = await readChanged({});
  t.like(row, { db: 1, version: 1, createdAtMs: 1, updatedAtMs: 2, expiresAtMs: 0, field: null });
});

test('a row without a key, and one without a value, are refused', async (t) => {
  await t.throwsAsync(readChanged({ [column.KEY]: null }), {
    instanceOf: ParquetError,
    message: `${PATH}: Parquet: a row without a key`,
  });
  await t.throwsAsync(readChanged({ [column.VALUE_STRING]: null }), {
    instanceOf: ParquetError,
    message: `${PATH}: Parquet: a row without a value`,
  });
});

test('a value type of a newer version is refused', async (t) => {
  // Of the same lengths and first letters as known ones, too.
  for (const name of ['stream', 'set', '']) {
    await t.throwsAsync(readChanged({ [column.TYPE]: bytes(name) }), {
      instanceOf: UnsupportedFormatError,
      message: new RegExp(`value type ${name} is not known`),
    });
  }
});
