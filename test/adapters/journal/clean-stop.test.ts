import test from 'ava';
import { journalPath } from '../../../src/adapters/journal/journal-folder.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { replayed } from '../../contracts/journal.js';
import { put, refusal, threeFiles, write } from '../../helpers/journal-files.js';
import { journalOn, startedOn, written } from '../../helpers/journal-fixture.js';

const CLEAN_STOP = 'journal/clean-stop.json';

test('behind the seal of the last file there may be zeros, which power loss can leave, and nothing else', async (t) => {
  const { disk, paths } = await threeFiles('close');
  await disk.remove(CLEAN_STOP);
  const content = disk.files.get(paths[2]!)!;
  const { size } = content;
  content.resize(size + 5000);
  const other = disk.copy();
  const { lines, result } = await replayed(journalOn(disk));
  t.is(lines.length, 6);
  t.deepEqual([result.isCleanStop, result.bytesCut], [true, 0]);
  other.files.get(paths[2]!)!.view()[size + 4000] = 1;
  const error = await refusal(other);
  t.is(error.offset, size);
  t.is(other.files.get(paths[2]!)!.size, size + 5000);
});

test('after a clean stop a file cut at any byte is damage', async (t) => {
  const { disk, paths } = await threeFiles('close');
  const path = paths[2]!;
  const size = disk.files.get(path)!.size;
  for (let cut = 0; cut < size; cut++) {
    const copy = disk.copy();
    copy.files.get(path)!.resize(cut);
    t.is((await refusal(copy)).path, path);
  }
  t.true(size > 150);
});

test('after a clean stop any flipped byte is damage', async (t) => {
  const { disk, paths } = await threeFiles('close');
  const path = paths[2]!;
  const size = disk.files.get(path)!.size;
  for (let at = 0; at < size; at++) {
    const copy = disk.copy();
    copy.files.get(path)!.view()[at]! ^= 4;
    t.is((await refusal(copy)).path, path);
  }
});

test('after a clean stop a missing last file is damage, unless replay starts after it', async (t) => {
  const { disk, paths } = await threeFiles('close');
  await disk.remove(paths[2]!);
  const error = await refusal(disk);
  t.is(error.path, paths[2]!);
  // The file may never have been there: then it is the mark that is damaged.
  t.true(error.message.includes(CLEAN_STOP), error.message);
  t.is((await replayed(journalOn(disk), 6)).lines.length, 0);
});

test('a mark of a clean stop that cannot be read is damage', async (t) => {
  for (const text of ['', '{', '[]', '{"path":1,"bytes":2,"lastSequence":3}']) {
    const { disk } = await threeFiles('close');
    await disk.remove(CLEAN_STOP);
    await write(disk, CLEAN_STOP, new TextEncoder().encode(text));
    t.is((await refusal(disk)).path, CLEAN_STOP);
  }
});

test('a seal vouches for what was never synced before it', async (t) => {
  const disk = new MemoryDisk();
  const journal = await startedOn(disk, { durability: 'none' });
  for (const key of ['a', 'b']) {
    put(journal, key);
    await written(journal);
  }
  await journal.close();
  await disk.remove(CLEAN_STOP);
  disk.files.get(journalPath(1))!.view()[70]! ^= 1;
  t.is((await refusal(disk)).offset, 64);
});

test('power loss while a start takes the name of an empty file leaves a journal that starts', async (t) => {
  const random = new SeededRandom(11);
  let count = 0;
  for (let operationsLeft = 0; operationsLeft < 30; operationsLeft++) {
    for (let repeat = 0; repeat < 10; repeat++) {
      const disk = new MemoryDisk();
      await (await startedOn(disk)).close();
      const crashing = new FaultyDisk(disk);
      crashing.crashAt(operationsLeft);
      void replayed(journalOn(crashing));
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
      await t.notThrowsAsync(replayed(journalOn(crashing.crash(random))));
      count++;
    }
  }
  t.is(count, 300);
});
