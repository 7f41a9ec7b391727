import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import { ForeignCommitError } from '../../../../src/application/ports/table.js';
import type { PreparedCommit } from '../../../../src/application/ports/table.js';
import { FaultyDisk } from '../../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import {
  commitNext,
  expectedRows,
  logName,
  namesIn,
  prepareNext,
  put,
  rowOf,
  rowsOf,
  START_MS,
  tableOn,
  textOn,
} from '../../../helpers/delta-scene.js';

const EMPTY = { version: -1, sequence: 0, timeMs: 0, files: [] };

test('a prepared commit is published by another process, which knows nothing but that', async (t) => {
  const disk = new MemoryDisk();
  const prepared = await prepareNext(tableOn(disk), EMPTY);
  t.is((await tableOn(disk).latest()).version, -1);
  await tableOn(disk).publish(JSON.parse(JSON.stringify(prepared)) as PreparedCommit);
  t.is((await tableOn(disk).latest()).version, 0);
  t.deepEqual(await namesIn(disk), ['00000000000000000000.json']);
});

test('publishing is durable step by step: the data, the folder, the commit, its name', async (t) => {
  const disk = new FaultyDisk();
  await commitNext(tableOn(disk), 1);
  disk.log.length = 0;
  const table = tableOn(disk);
  const prepared = await prepareNext(table, await table.latest());
  const written = disk.steps.map((line) =>
    line.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID'),
  );
  const steps = written.slice(written.findLastIndex((line) => line.startsWith('write table/part')));
  t.deepEqual(
    steps.filter((line) => !line.startsWith('mkdir')),
    [
      'write table/part-00000000000000000001-UUID.parquet',
      'fdatasync table/part-00000000000000000001-UUID.parquet',
      'fsync .',
      'fsync table',
      'open table/_delta_log/.00000000000000000001.json.UUID.tmp',
      'write table/_delta_log/.00000000000000000001.json.UUID.tmp',
      'fdatasync table/_delta_log/.00000000000000000001.json.UUID.tmp',
    ],
  );
  disk.log.length = 0;
  await table.publish(prepared);
  t.deepEqual(disk.steps, [
    `link ${logName(1)}`,
    'fsync table/_delta_log',
    `unlink ${prepared.path}`,
  ]);
});

test('what a process that died has published is made durable before anything relies on it', async (t) => {
  const disk = new FaultyDisk();
  const table = tableOn(disk);
  await commitNext(table, 5);
  disk.log.length = 0;
  await table.latest();
  t.is(disk.count('fsync'), 1);
  disk.log.length = 0;
  await table.vacuum(4);
  const sync = disk.steps.indexOf('fsync table/_delta_log');
  const removal = disk.steps.findIndex((line) => line.startsWith('unlink'));
  t.true(sync >= 0 && sync < removal);
});

test('publishing that failed can be tried again, and publishing twice is one commit', async (t) => {
  for (const operation of ['link', 'fsync', 'unlink'] as const) {
    const disk = new FaultyDisk();
    const table = tableOn(disk);
    const prepared = await prepareNext(table, EMPTY);
    disk.fail({ operation, code: 'EIO' });
    await t.throwsAsync(table.publish(prepared), { instanceOf: DiskError });
    await table.publish(prepared);
    await table.publish(prepared);
    t.is((await table.latest()).version, 0);
    t.deepEqual(await namesIn(disk), ['00000000000000000000.json']);
  }
});

test('a commit of somebody else is never replaced, and publishing tells of it', async (t) => {
  const foreign = ['{"commitInfo":{"operation":"OPTIMIZE"}}\n', ''];
  for (const content of foreign) {
    const disk = new MemoryDisk();
    const table = tableOn(disk);
    const prepared = await prepareNext(table, await commitNext(table, 2));
    put(disk, logName(2), content);
    const error = await t.throwsAsync(table.publish(prepared), { instanceOf: ForeignCommitError });
    t.is(error?.version, 2);
    t.is(textOn(disk, logName(2)), content);
  }
});

test('of two prepared commits of one version only one takes place', async (t) => {
  const disk = new MemoryDisk();
  const [one, other] = [tableOn(disk), tableOn(disk)];
  const snapshot = await commitNext(one, 2);
  const first = await prepareNext(one, snapshot);
  const second = await prepareNext(other, snapshot);
  await other.publish(second);
  await t.throwsAsync(one.publish(first), { instanceOf: ForeignCommitError });
  t.deepEqual(await rowsOf(one, await one.latest()), expectedRows(2));
});

test('publishing what was prepared and then lost fails', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const prepared = await prepareNext(table, EMPTY);
  await disk.remove(prepared.path);
  await t.throwsAsync(table.publish(prepared), { instanceOf: DiskError, message: /ENOENT/ });
});

test('without room nothing is left of a commit, and of a data file that is abandoned', async (t) => {
  const disk = new FaultyDisk();
  const table = tableOn(disk);
  const snapshot = await commitNext(table, 1);
  const names = await namesIn(disk);
  const prepare = (): Promise<unknown> =>
    table.prepare({ previous: snapshot, sequence: 99, timeMs: START_MS, added: [], removed: [] });
  disk.bytesMax = disk.bytes + 100;
  await t.throwsAsync(prepare(), { instanceOf: DiskError, message: /ENOSPC/ });
  t.deepEqual(await namesIn(disk), names);
  const writer = await table.create(0);
  await writer.add(rowOf('a'));
  t.is(writer.rows, 1);
  t.true(writer.rawBytes > 0);
  await t.throwsAsync(async () => writer.finish(), { instanceOf: DiskError, message: /ENOSPC/ });
  await writer.abandon();
  t.is((await namesIn(disk, 'table')).length, 2);
});

test('mistakes of the caller are refused before anything is written', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const writer = await table.create(3);
  t.throws(() => writer.add(rowOf('a', { db: 2 })), { instanceOf: RangeError });
  await writer.abandon();
  const snapshot = await commitNext(table, 1);
  const base = { previous: snapshot, timeMs: START_MS, added: [], removed: [] };
  await t.throwsAsync(table.prepare({ ...base, sequence: 0 }), { instanceOf: RangeError });
  const late = { ...base, sequence: 99, added: [...snapshot.files] };
  await t.throwsAsync(table.prepare(late), { instanceOf: RangeError, message: /not made for/ });
  t.deepEqual(await namesIn(disk), ['00000000000000000000.json']);
});
