import { crc32 } from 'node:zlib';
import test from 'ava';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { ColumnWriter } from '../../../../src/adapters/parquet/file/column-writer.js';
import { RowBatch } from '../../../../src/adapters/parquet/rows/row-batch.js';
import { TABLE_COLUMNS } from '../../../../src/adapters/parquet/rows/table-columns.js';
import type { DiskFile } from '../../../../src/application/ports/disk.js';
import type { TableFile, TableRow } from '../../../../src/application/ports/table.js';
import { rowOf, START_MS, tableOn, writeRows } from '../../../helpers/delta-scene.js';
import { BACKUP, inspected } from './inspected.js';

/** A commit whose file says of its rows what `change` makes of it. */
async function lying(
  change: (file: TableFile) => TableFile,
  options: {
    rows?: readonly TableRow[];
    prepare?: (path: string, disk: MemoryDisk) => Promise<void>;
  } = {},
): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const file = await writeRows(table, options.rows ?? [rowOf('a'), rowOf('b')]);
  await options.prepare?.(`table/${file.path}`, disk);
  const added = [change(file)];
  const previous = await table.latest();
  const commit = { previous, sequence: 10, timeMs: START_MS, added, removed: [] };
  await table.publish(await table.prepare(commit));
  return disk;
}

/** A commit of a file with this content. */
async function lyingContent(write: (file: DiskFile) => Promise<void>): Promise<MemoryDisk> {
  let content: Uint8Array = new Uint8Array(0);
  const disk = await lying((file) => ({ ...file, bytes: content.length, crc32: crc32(content) }), {
    prepare: async (path, on) => {
      await on.remove(path);
      const file = await on.open(path, 'create');
      await write(file);
      await file.close();
      content = on.files.get(path)!.view().slice();
    },
  });
  return disk;
}

test('rows that are not what the log says are a defect', async (t) => {
  const other = { key: Buffer.from('aa'), field: null };
  const lies: readonly (readonly [(file: TableFile) => TableFile, RegExp])[] = [
    [(file) => ({ ...file, rows: 3 }), /it has 2 rows, the log says 3/],
    [(file) => ({ ...file, db: 1 }), /row 0 is of database 0, expected 1/],
    [(file) => ({ ...file, first: other }), /its first or last key is not the one/],
    [(file) => ({ ...file, last: other }), /its first or last key is not the one/],
  ];
  for (const [lie, what] of lies) {
    const { defects } = await inspected(await lying(lie));
    t.is(defects.length, 1, String(what));
    t.regex(defects[0]?.what ?? '', what);
  }
  const late = await lying((file) => file, { rows: [rowOf('a', { version: 11 })] });
  const [defect] = (await inspected(late)).defects;
  t.is(defect?.what, 'row 0 has version 11, the commit ends with effect 10');
});

test('rows that this version cannot hold are told as a start tells them', async (t) => {
  const rows = [rowOf('a', { field: Buffer.from('field') })];
  const [defect] = (await inspected(await lying((file) => file, { rows }))).defects;
  t.is(defect?.what, 'it holds fields of what is no hash');
  t.regex(defect?.advice ?? '', /newer version/);
});

test('rows out of order and bytes that are no Parquet are a defect, though the checksum is right', async (t) => {
  const rows = [rowOf('b'), rowOf('a')];
  const unordered = await lyingContent(async (file) => {
    const batch = new RowBatch();
    for (const row of rows) batch.add(row);
    const writer = new ColumnWriter(file, TABLE_COLUMNS);
    const { values } = batch.take();
    await writer.writeRowGroup(rows.length, values);
    await writer.finish();
  });
  const [order] = (await inspected(unordered)).defects;
  t.is(order?.what, 'row 1 does not come after the one before it');
  const noParquet = await lyingContent((file) => file.write(Buffer.from('no Parquet'), 0));
  const [defect] = (await inspected(noParquet)).defects;
  t.regex(defect?.what ?? '', /Parquet/);
  t.regex(defect?.advice ?? '', BACKUP);
});
