import test from 'ava';
import { JournalFilesInspection } from '../../../src/adapters/journal/journal-files-inspection.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { ReadOnlyDisk } from '../../../src/application/check/read-only-disk.js';
import { findingsOf } from '../../helpers/findings.js';
import { threeFiles, write } from '../../helpers/journal-files.js';

const SEAL_BYTES = 64;
const CLEAN_STOP = 'journal/clean-stop.json';
const BACKUP = /^restore the data directory from a backup/;

/** `tableSequence` 0: there is no table. */
const inspected = (disk: MemoryDisk, tableSequence: number | null = 0) =>
  findingsOf((report) =>
    new JournalFilesInspection(new ReadOnlyDisk(disk)).run(tableSequence, report),
  );

test('a journal as it was left is sound, and all of it is read', async (t) => {
  for (const end of ['kill', 'close'] as const) {
    const { disk } = await threeFiles(end);
    const { defects, notes, report } = await inspected(disk);
    t.deepEqual([defects, notes], [[], []], end);
    t.is(report.counts.effects, 6);
    t.is(report.counts.files, end === 'close' ? 5 : 4);
  }
  t.deepEqual((await inspected(new MemoryDisk())).defects, []);
});

test('after a clean stop one changed byte anywhere is a defect of that file', async (t) => {
  const { disk, paths } = await threeFiles('close');
  let ran = 0;
  for (const path of paths) {
    const { size } = disk.files.get(path)!;
    for (let at = 0; at < size; at++) {
      const copy = disk.copy();
      copy.files.get(path)!.view()[at]! ^= 4;
      const { defects } = await inspected(copy);
      t.is(defects[0]?.path, path, `${path} at ${at}`);
      ran++;
    }
  }
  t.true(ran > 500, String(ran));
});

test('a missing file is told by what comes before or behind it', async (t) => {
  const { disk, paths } = await threeFiles('close');
  const first = disk.copy();
  await first.remove(paths[0]!);
  const [start] = (await inspected(first)).defects;
  t.is(start?.path, paths[1]);
  t.is(start?.what, 'effects 1 to 2 should precede it and are missing');
  t.deepEqual((await inspected(first, 2)).defects, []);
  const middle = disk.copy();
  await middle.remove(paths[1]!);
  const [gap] = (await inspected(middle)).defects;
  t.is(gap?.path, paths[0]);
  t.is(gap?.what, 'its last effect is 2, the next file says 4');
  t.regex(gap?.advice ?? '', BACKUP);
  t.regex((await inspected(middle, 4)).defects[0]?.advice ?? '', /^a start does not read it/);
  const last = disk.copy();
  await last.remove(paths[2]!);
  const lost = (await inspected(last)).defects;
  t.deepEqual([lost.length, lost[0]?.path], [1, paths[2]]);
});

test('a journal that ends before the table does is a defect', async (t) => {
  const { disk } = await threeFiles('kill');
  t.deepEqual((await inspected(disk, 6)).defects, []);
  const [defect] = (await inspected(disk, 7)).defects;
  t.is(
    defect?.what,
    'the journal ends with effect 6, but the table contains all up to 7: files are missing',
  );
  t.is((await inspected(new MemoryDisk(), 7)).defects.length, 1);
  t.deepEqual((await inspected(disk, null)).defects, []);
});

test('a file that another one continues has its seal, though a start would do without', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  const content = disk.files.get(paths[0]!)!;
  content.resize(content.size - SEAL_BYTES);
  const { defects } = await inspected(disk);
  t.deepEqual([defects.length, defects[0]?.path, defects[0]?.offset], [1, paths[0], content.size]);
  t.is(defects[0]?.what, 'the next file goes on from its seal, which is missing');
});

test('a mark of a clean stop that names another effect is a defect', async (t) => {
  const { disk, paths } = await threeFiles('close');
  const bytes = disk.files.get(paths[2]!)!.size;
  await disk.remove(CLEAN_STOP);
  const mark = { path: paths[2]!, bytes, lastSequence: 5 };
  await write(disk, CLEAN_STOP, Buffer.from(JSON.stringify(mark)));
  const { defects } = await inspected(disk);
  t.deepEqual([defects.length, defects[0]?.path], [1, CLEAN_STOP]);
  t.is(defects[0]?.what, 'it says that effect 5 is the last one, but that is 6');
});

test('the tail of a killed server’s file is a note that counts what will be cut', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  const content = disk.files.get(paths[2]!)!;
  // A frame of two effects, and room that was prepared behind it.
  let end = content.size;
  while (content.view()[end - 1] === 0) end--;
  content.view()[end - 1]! ^= 1;
  const { defects, notes } = await inspected(disk);
  t.deepEqual(defects, []);
  t.is(notes.length, 1);
  t.is(notes[0]?.path, paths[2]!);
  t.regex(
    notes[0]?.what ?? '',
    new RegExp(`^ends in ${end - 64} bytes .* at byte 64, which is no`),
  );
});

test('files of others, and those that were being made, are notes', async (t) => {
  const { disk } = await threeFiles('kill');
  await write(disk, 'journal/00000000000000000009.journal.new', Buffer.from('x'));
  await write(disk, 'journal/notes.txt', Buffer.from('x'));
  const { defects, notes } = await inspected(disk);
  t.deepEqual(defects, []);
  t.deepEqual(
    notes.map(({ path }) => path),
    ['journal/00000000000000000009.journal.new', 'journal/notes.txt'],
  );
});
