import test from 'ava';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { SeededRandom } from '../../../../src/adapters/memory/seeded-random.js';
import { DeltaLog } from '../../../../src/adapters/parquet/delta/delta-log.js';
import { writeLogCheckpoint } from '../../../../src/adapters/parquet/delta/write-log-checkpoint.js';
import {
  commitNext,
  DATABASE_ID,
  hintOn,
  logName,
  put,
  rowOf,
  sequenceOf,
  tableOn,
  textOn,
  writeRows,
} from '../../../helpers/delta-scene.js';
import { BACKUP, inspected } from './inspected.js';

const HINT = 'table/_delta_log/_last_checkpoint';

async function tableOf(commits: number): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await commitNext(tableOn(disk), commits);
  return disk;
}

/** With a log checkpoint and the pointer to it. */
async function checkpointed(commits = 22): Promise<MemoryDisk> {
  const disk = await tableOf(commits);
  await tableOn(disk).checkpointLog();
  return disk;
}

test('a table as it was left is sound, and all of it is read', async (t) => {
  for (const commits of [0, 1, 5, 22]) {
    const disk = commits === 22 ? await checkpointed() : await tableOf(commits);
    const { defects, notes, report, sequence } = await inspected(disk);
    t.deepEqual([defects, notes], [[], []], String(commits));
    t.is(sequence, commits === 0 ? 0 : sequenceOf(commits - 1));
    t.deepEqual([report.counts.versions, report.counts.rows], [commits, commits * 2]);
  }
});

test('what cleaning up leaves is sound', async (t) => {
  const disk = await checkpointed(25);
  await tableOn(disk).vacuum(24);
  const { defects, notes, report } = await inspected(disk);
  t.deepEqual(defects, []);
  t.is(report.counts.versions, 1);
  t.deepEqual(
    notes.map(({ path }) => path),
    [],
  );
  await commitNext(tableOn(disk), 20);
  await tableOn(disk).vacuum(40);
  t.deepEqual((await inspected(disk)).defects, []);
});

test('one changed byte anywhere is a defect of that file', async (t) => {
  const disk = await checkpointed();
  let ran = 0;
  for (const path of disk.files.keys()) {
    const { size } = disk.files.get(path)!;
    for (const at of [0, size >> 2, size >> 1, size - 1]) {
      const copy = disk.copy();
      const bytes = Buffer.from(copy.files.get(path)!.view());
      bytes[at]! ^= 1;
      put(copy, path, bytes);
      const { defects } = await inspected(copy);
      t.true(defects.map((defect) => defect.path).includes(path), `${path} at ${at}`);
      ran++;
    }
  }
  t.true(ran > 150, String(ran));
});

test('a missing data file is a defect when the newest version needs it', async (t) => {
  const disk = await tableOf(4);
  const { files } = await tableOn(disk).latest();
  const path = `table/${files[1]!.path}`;
  await disk.remove(path);
  const [defect, ...others] = (await inspected(disk)).defects;
  t.deepEqual([defect?.path, defect?.what, others], [path, 'the file is missing', []]);
  t.regex(defect?.advice ?? '', BACKUP);
});

test('a damaged file of an older version is one that a start does not read', async (t) => {
  const disk = await tableOf(4);
  const log = new DeltaLog(disk, DATABASE_ID);
  const [old] = (await log.commit(0)).added;
  put(disk, `table/${old!.path}`, 'cut');
  const { defects, sequence } = await inspected(disk);
  t.is(defects.length, 1);
  t.regex(defects[0]?.advice ?? '', /^a start does not read it; .* only versions 0 to 2 cannot/);
  t.is(sequence, sequenceOf(3));
  await t.notThrowsAsync(tableOn(disk).latest());
});

test('a missing commit is a defect, and so is a missing beginning', async (t) => {
  const disk = await tableOf(5);
  await disk.remove(logName(2));
  const { defects, sequence } = await inspected(disk);
  t.is(defects[0]?.path, logName(2));
  t.is(defects[0]?.what, 'it is missing, although there is version 4');
  t.is(sequence, null);
  const beginning = await tableOf(5);
  await beginning.remove(logName(0));
  t.is((await inspected(beginning)).defects[0]?.path, logName(0));
});

test('a damaged checkpoint is passed over, and what follows it is read from the commits', async (t) => {
  const disk = await checkpointed();
  put(disk, logName(21, 'checkpoint.parquet'), 'cut');
  const { defects, sequence } = await inspected(disk);
  t.deepEqual([defects.length, defects[0]?.path], [1, logName(21, 'checkpoint.parquet')]);
  t.regex(defects[0]?.advice ?? '', /^a start passes it over/);
  t.is(sequence, sequenceOf(21));
});

test('a damaged commit below a checkpoint leaves everything behind it readable', async (t) => {
  const disk = await checkpointed(24);
  put(disk, logName(3), 'cut');
  const { defects, sequence } = await inspected(disk);
  t.deepEqual([defects.length, defects[0]?.path], [1, logName(3)]);
  t.is(sequence, sequenceOf(23));
  await t.notThrowsAsync(tableOn(disk).latest());
});

test('a checkpoint that says something else than the commits is a defect', async (t) => {
  const disk = await tableOf(3);
  const state = await new DeltaLog(disk, DATABASE_ID).newest();
  state.sequence++;
  await writeLogCheckpoint(disk, new SeededRandom(9), { state, databaseId: DATABASE_ID });
  const { defects } = await inspected(disk);
  t.deepEqual([defects.length, defects[0]?.path], [1, logName(2, 'checkpoint.parquet')]);
  t.is(defects[0]?.what, 'it says something else than the commits before it');
});

test('the hint for readers names a checkpoint that is there, and describes it', async (t) => {
  const disk = await checkpointed();
  const text = textOn(disk, HINT);
  t.is(hintOn(disk).version, 21);
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['', /does not name/],
    ['7', /does not name/],
    ['{"version":"21"}', /does not name/],
    [text.replace('21', '20'), /does not name a log checkpoint that is there/],
    [text.replace('"size":', '"size":1'), /does not describe the log checkpoint of version 21/],
  ];
  for (const [content, what] of wrong) {
    put(disk, HINT, content);
    const { defects } = await inspected(disk);
    t.deepEqual([defects.length, defects[0]?.path], [1, HINT], content);
    t.regex(defects[0]?.what ?? '', what);
  }
});

test('another database id in format.json is one defect, and the rest is checked all the same', async (t) => {
  const disk = await tableOf(5);
  const { defects, sequence } = await inspected(disk, DATABASE_ID.replace('6', '7'));
  t.deepEqual([defects.length, defects[0]?.path], [1, 'format.json']);
  t.is(sequence, sequenceOf(4));
  t.deepEqual((await inspected(disk, null)).defects, []);
});

test('orphans, unfinished files and files of others are notes', async (t) => {
  const disk = await tableOf(2);
  const orphan = await writeRows(tableOn(disk), [rowOf('a')]);
  const uuid = '00000000-0000-4000-8000-000000000000';
  const unfinished = `table/_delta_log/.00000000000000000002.json.${uuid}.tmp`;
  for (const path of [unfinished, 'table/_delta_log/x.crc', 'table/readme']) put(disk, path, 'x');
  const { defects, notes } = await inspected(disk);
  t.deepEqual(defects, []);
  const expected = [unfinished, 'table/_delta_log/x.crc', `table/${orphan.path}`, 'table/readme'];
  t.deepEqual(notes.map(({ path }) => path).sort(), expected.sort());
});
