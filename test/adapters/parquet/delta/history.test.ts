import test from 'ava';
import { DataDamagedError } from '../../../../src/domain/errors.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import {
  COMMIT_MS,
  commitNext,
  expectedRows,
  logName,
  rowsOf,
  sequenceOf,
  snapshotAt,
  START_MS,
  tableOn,
  textOn,
} from '../../../helpers/delta-scene.js';

test('history tells each version with its time, its sequence and what it replaced', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 5);
  const size = async (version: number): Promise<number> => {
    const [, name] = /"add":\{"path":"([^"]+)"/.exec(textOn(disk, logName(version)))!;
    return disk.size(`table/${name}`);
  };
  t.deepEqual(await table.history(), [
    { version: 0, sequence: sequenceOf(0), timeMs: START_MS, removedBytes: 0 },
    { version: 1, sequence: sequenceOf(1), timeMs: START_MS + COMMIT_MS, removedBytes: 0 },
    { version: 2, sequence: sequenceOf(2), timeMs: START_MS + 2 * COMMIT_MS, removedBytes: 0 },
    {
      version: 3,
      sequence: sequenceOf(3),
      timeMs: START_MS + 3 * COMMIT_MS,
      removedBytes: await size(0),
    },
    {
      version: 4,
      sequence: sequenceOf(4),
      timeMs: START_MS + 4 * COMMIT_MS,
      removedBytes: await size(1),
    },
  ]);
});

test('after a vacuum history begins at its version, and each version of it can be read', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const newest = (await commitNext(table, 50)).version;
  for (const oldest of [3, 18, 19, 20, 25, 45, newest]) {
    await table.vacuum(oldest);
    const history = await table.history();
    t.deepEqual(
      history.map(({ version }) => version),
      Array.from({ length: newest - oldest + 1 }, (_, index) => oldest + index),
    );
    for (const { version, sequence } of history) {
      const snapshot = await snapshotAt(disk, version);
      t.is(snapshot.sequence, sequence);
      t.deepEqual(await rowsOf(table, snapshot), expectedRows(version));
    }
  }
});

test('a version one of whose files is gone is left out', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 6);
  const [gone] = (await snapshotAt(disk, 0)).files;
  await disk.remove(`table/${gone!.path}`);
  const history = await table.history();
  t.deepEqual(
    history.map(({ version }) => version),
    [3, 4, 5],
  );
});

test('history of a log with a gap or damage is refused', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 4);
  const bytes = disk.files.get(logName(2))!.view();
  bytes[9]! ^= 1;
  const damaged = { instanceOf: DataDamagedError, message: /00002\.json/ };
  await t.throwsAsync(table.history(), damaged);
  await disk.remove(logName(2));
  await t.throwsAsync(table.history(), damaged);
});
