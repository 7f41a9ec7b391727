import test from 'ava';
import { SealedJournalFiles } from '../../../src/adapters/journal/sealed-journal-files.js';
import { findFiles } from '../../../src/adapters/journal/journal-folder.js';
import { ManualClock } from '../../../src/adapters/memory/manual-clock.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import type { Journal } from '../../../src/application/ports/journal.js';
import { DataDamagedError } from '../../../src/domain/errors.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { replayed } from '../../contracts/journal.js';
import { RandomEffects } from '../../helpers/random-effects.js';
import { RecordingSink } from '../../helpers/recording-sink.js';
import { randomOfRun } from '../../helpers/seed.js';
import { journalOn, startedOn } from '../../helpers/journal-fixture.js';

const put = (journal: Journal): number =>
  journal.put(0, 1, viewOfLatin1('k'), viewOfLatin1('value'), 0);

test('removeThrough removes what is wholly old, and never the file in use', async (t) => {
  const disk = new MemoryDisk();
  const journal = await startedOn(disk);
  const sealed = new SealedJournalFiles(disk);
  const rotations: number[] = [];
  for (let at = 0; at < 3; at++) {
    put(journal);
    put(journal);
    rotations.push(await journal.rotate());
  }
  t.deepEqual(rotations, [2, 4, 6]);
  const bytes = (await sealed.files()).map((file) => file.bytes);
  t.is(bytes.length, 3);
  t.deepEqual(await sealed.removeThrough(1), { files: 0, bytes: 0 });
  t.deepEqual(await sealed.removeThrough(4), { files: 2, bytes: bytes[0]! + bytes[1]! });
  t.deepEqual(await sealed.removeThrough(1000), { files: 1, bytes: bytes[2]! });
  t.deepEqual(await sealed.files(), []);
  t.is((await findFiles(disk)).length, 1);
  put(journal);
  await journal.sync();
  t.deepEqual((await replayed(journalOn(disk.copy()), 6)).result.effects, 1);
  const refused = await t.throwsAsync(replayed(journalOn(disk.copy()), 5));
  t.regex(refused?.message ?? '', /effects 6 to 6 should precede it and are missing/);
});

test('sealed files give back their effects, with the times at which they were written', async (t) => {
  const disk = new MemoryDisk();
  const clock = new ManualClock(5000);
  const journal = await startedOn(disk, { clock });
  const effects = new RandomEffects(randomOfRun(t));
  for (let file = 0; file < 4; file++) {
    for (let count = 0; count < 50; count++) effects.append(journal);
    await journal.rotate();
    clock.advance(1000);
  }
  const sealed = new SealedJournalFiles(disk);
  const files = await sealed.files();
  t.is(files.length, 4);
  const sink = new RecordingSink();
  let frames = 0;
  const between = async (): Promise<void> => void frames++;
  await sealed.read({ from: 0, through: files[3]!.lastSequence }, sink, between);
  t.deepEqual(sink.lines, effects.model.lines);
  t.is(frames, 4);
  t.is(sink.timeMs, 8000);
  const part = new RecordingSink();
  const range = { from: files[0]!.lastSequence, through: files[1]!.lastSequence };
  await sealed.read(range, part, () => undefined);
  t.is(part.sequence, range.through);
  t.is(part.timeMs, 6000);
});

test('what is not there to the last effect is damage', async (t) => {
  const disk = new MemoryDisk();
  const journal = await startedOn(disk);
  for (let file = 0; file < 3; file++) {
    put(journal);
    put(journal);
    await journal.rotate();
  }
  const read = (target: MemoryDisk): Promise<void> =>
    new SealedJournalFiles(target).read(
      { from: 0, through: 6 },
      new RecordingSink(),
      () => undefined,
    );
  await t.notThrowsAsync(read(disk));
  const middle = (await findFiles(disk))[1]!.path;
  const without = disk.copy();
  await without.remove(middle);
  await t.throwsAsync(read(without), { instanceOf: DataDamagedError, message: /effects 3 to 6/ });
  const damaged = disk.copy();
  const content = damaged.files.get(middle)!;
  content.view()[content.size - 70]! ^= 1;
  await t.throwsAsync(read(damaged), { instanceOf: DataDamagedError });
});

test('numbers that were left out after a crash are no missing effects', async (t) => {
  const disk = new MemoryDisk();
  const crashed = await startedOn(disk);
  put(crashed);
  await crashed.sync();
  const journal = await startedOn(disk);
  const empty = await journal.rotate();
  t.true(empty > 1000);
  const sealed = new SealedJournalFiles(disk);
  const sink = new RecordingSink();
  await sealed.read({ from: 0, through: empty }, sink, () => undefined);
  t.is(sink.sequence, 1);
  put(journal);
  const through = await journal.rotate();
  t.is(through, empty + 1);
  await sealed.read({ from: empty, through }, sink, () => undefined);
  t.is(sink.lines.length, 2);
  t.is(sink.sequence, through);
});
