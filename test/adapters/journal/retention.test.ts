import test from 'ava';
import { Retention } from '../../../src/adapters/journal/retention.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import type { Journal } from '../../../src/application/ports/journal.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { replayed } from '../../contracts/journal.js';
import { journalOn, startedOn } from '../../helpers/journal-fixture.js';

const put = (journal: Journal): number =>
  journal.put(0, 1, viewOfLatin1('k'), viewOfLatin1('value'), 0);

test('removeThrough removes what is wholly old, and never the file in use', async (t) => {
  const disk = new MemoryDisk();
  const journal = await startedOn(disk);
  const retention = new Retention(disk);
  const rotations: number[] = [];
  for (let at = 0; at < 3; at++) {
    put(journal);
    put(journal);
    rotations.push(await journal.rotate());
  }
  t.deepEqual(rotations, [2, 4, 6]);
  const bytes = await retention.bytesOnDisk();
  t.is(await retention.removeThrough(1), 0);
  t.is(await retention.removeThrough(4), 2);
  t.is(await retention.removeThrough(1000), 1);
  t.is((await retention.files()).length, 1);
  t.true((await retention.bytesOnDisk()) < bytes);
  put(journal);
  await journal.sync();
  t.deepEqual((await replayed(journalOn(disk.copy()), 6)).result.effects, 1);
  const refused = await t.throwsAsync(replayed(journalOn(disk.copy()), 5));
  t.regex(refused?.message ?? '', /effects 6 to 6 should precede it and are missing/);
});
