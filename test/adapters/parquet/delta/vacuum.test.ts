import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import { FaultyDisk } from '../../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import {
  commitNext,
  expectedRows,
  hintOn,
  logName,
  namesIn,
  prepareNext,
  put,
  rowOf,
  rowsOf,
  snapshotAt,
  tableOn,
} from '../../../helpers/delta-scene.js';

const versionsOf = (names: readonly string[], ending: string): number[] =>
  names.filter((name) => /^[0-9]{20}\./.test(name) && name.endsWith(ending)).map(Number.parseFloat);

test('a vacuum keeps what its version and later ones need, and counts what it removes', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 45);
  const bytes = (): number => [...disk.files.values()].reduce((sum, file) => sum + file.size, 0);
  await table.checkpointLog();
  const before = { files: disk.files.size, bytes: bytes() };
  const removed = await table.vacuum(44);
  t.deepEqual(removed, { files: before.files - disk.files.size, bytes: before.bytes - bytes() });
  t.is((await namesIn(disk, 'table')).length, 1 + 3);
  const names = await namesIn(disk);
  t.deepEqual(versionsOf(names, '.checkpoint.parquet'), [44]);
  t.deepEqual(versionsOf(names, '.json'), [44]);
  t.deepEqual(await rowsOf(table, await table.latest()), expectedRows(44));
  t.deepEqual(await table.vacuum(44), { files: 0, bytes: 0 });
});

test('without a checkpoint at or below the version the log stays whole', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 19);
  await table.vacuum(18);
  t.deepEqual(versionsOf(await namesIn(disk), '.json').length, 19);
  t.is((await namesIn(disk, 'table')).length, 1 + 3);
  await commitNext(table, 1);
  await table.vacuum(18);
  t.deepEqual(versionsOf(await namesIn(disk), '.json').length, 20);
  t.deepEqual(await rowsOf(table, await snapshotAt(disk, 18)), expectedRows(18));
});

test('a vacuum of a version that is to come keeps the newest', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 7);
  await table.vacuum(1000);
  t.deepEqual(await rowsOf(table, await table.latest()), expectedRows(6));
  t.deepEqual(
    (await table.history()).map(({ version }) => version),
    [6],
  );
});

test('files of other programs are left alone', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 25);
  const foreign = [
    'table/part-00000-6f1c2a34-0000-4000-8000-00000000d81b.c000.snappy.parquet',
    'table/notes.txt',
    'table/_delta_log/00000000000000000003.crc',
    'table/_delta_log/.00000000000000000003.json.crc',
    'table/_delta_log/00000000000000000001.00000000000000000003.compacted.json',
  ];
  for (const path of foreign) put(disk, path, 'x');
  await table.vacuum(24);
  await table.removeUnpublished();
  for (const path of foreign) t.true(disk.files.has(path), path);
});

test('a vacuum does not touch what another process prepares, and removes what came too late', async (t) => {
  const disk = new MemoryDisk();
  const [one, other] = [tableOn(disk), tableOn(disk)];
  const snapshot = await commitNext(one, 3);
  const lost = await prepareNext(one, snapshot);
  const writer = await one.create(5);
  await writer.add(rowOf('a', { db: 5 }));
  const winner = await prepareNext(other, snapshot);
  const before = await namesIn(disk, 'table');
  await one.vacuum(2);
  t.deepEqual(await namesIn(disk, 'table'), before);
  await other.publish(winner);
  await other.vacuum(3);
  t.is((await namesIn(disk, 'table')).length, 1 + 3);
  t.false(disk.files.has(lost.path));
  t.deepEqual(await rowsOf(one, await one.latest()), expectedRows(3));
});

test('what was never published is removed by who knows that it never will be', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await prepareNext(table, await commitNext(table, 2));
  const writer = await table.create(5);
  await writer.add(rowOf('a', { db: 5 }));
  const removed = await table.removeUnpublished();
  t.is(removed.files, 3);
  t.is((await namesIn(disk, 'table')).length, 1 + 2);
  t.is((await namesIn(disk)).length, 2);
  t.deepEqual(await table.removeUnpublished(), { files: 0, bytes: 0 });
  t.deepEqual(await rowsOf(table, await commitNext(table, 1)), expectedRows(2));
});

test('a vacuum that ends at any step, and one that runs at the same time, lose nothing', async (t) => {
  const origin = new MemoryDisk();
  await commitNext(tableOn(origin), 24);
  let skip = 0;
  for (; ; skip++) {
    const disk = new FaultyDisk(origin.copy());
    disk.fail({ code: 'EIO', skip, times: Infinity });
    const failure = await tableOn(disk)
      .vacuum(21)
      .then(
        () => null,
        (error: unknown) => error,
      );
    if (failure === null) break;
    t.true(failure instanceof DiskError, `operation ${skip}`);
    const table = tableOn(disk.inner);
    t.deepEqual(await rowsOf(table, await table.latest()), expectedRows(23));
    await Promise.all([table.vacuum(21), tableOn(disk.inner).vacuum(21)]);
    for (const version of [21, 22, 23]) {
      t.deepEqual(
        await rowsOf(table, await snapshotAt(disk.inner, version)),
        expectedRows(version),
      );
    }
    t.is((await namesIn(disk.inner, 'table')).length, 1 + 5);
  }
  t.log(`${skip} operations`);
  t.true(skip > 50);
});

test('the hint never names a checkpoint that a vacuum removed', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 20);
  await table.checkpointLog();
  await commitNext(table, 20);
  await table.checkpointLog();
  put(disk, 'table/_delta_log/_last_checkpoint', '{"version":19,"size":1}');
  await table.vacuum(39);
  t.false(disk.files.has(logName(19, 'checkpoint.parquet')));
  t.is(hintOn(disk).version, 39);
});
