import test from 'ava';
import { UnsupportedFormatError } from '../../../src/domain/errors.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { FRAME_HEADER_BYTES } from '../../../src/adapters/journal/format.js';
import { journalPath } from '../../../src/adapters/journal/journal-folder.js';
import { replayed } from '../../contracts/journal.js';
import { namesIn, put, refusal, threeFiles, write } from '../../helpers/journal-files.js';
import { contentEnd, journalOn, startedOn } from '../../helpers/journal-fixture.js';
import { patchFrame } from '../../helpers/patch-frame.js';

const GAP = 2 ** 20;

test('files are named by their first sequence in 20 digits', async (t) => {
  const { paths } = await threeFiles('kill');
  t.deepEqual(paths, [
    'journal/00000000000000000001.journal',
    'journal/00000000000000000003.journal',
    'journal/00000000000000000005.journal',
  ]);
});

for (const [what, bytes] of [
  ['empty', 0],
  ['with a partial header', 20],
  ['full of zeros', 4096],
] as const) {
  test(`an unfinished file, ${what}, is removed at the next start`, async (t) => {
    const { disk } = await threeFiles('kill');
    const path = `${journalPath(7 + GAP)}.new`;
    await write(disk, path, new Uint8Array(bytes));
    const { lines } = await replayed(journalOn(disk));
    t.is(lines.length, 6);
    t.false(disk.files.has(path));
  });
}

test('a file whose header is gone is damage: it had its name only after that was durable', async (t) => {
  for (const size of [0, 20, 63]) {
    const { disk, paths } = await threeFiles('kill');
    disk.files.get(paths[2]!)!.resize(size);
    const error = await refusal(disk);
    t.is(error.path, paths[2]!);
    t.is(error.offset, 0);
  }
});

test('crashes one after another leave one empty file, and no number is used twice', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  for (let crash = 1; crash <= 4; crash++) {
    const journal = journalOn(disk);
    const { result } = await replayed(journal);
    t.is(result.lastSequence, 6);
    t.false(result.isCleanStop);
    t.is(journal.appended, 6 + crash * GAP);
    t.deepEqual(namesIn(disk), [...paths, journalPath(7 + crash * GAP)]);
  }
});

test('a start and a stop without effects use the same file name again', async (t) => {
  const disk = new MemoryDisk();
  for (let round = 0; round < 3; round++) {
    const journal = journalOn(disk);
    const { result } = await replayed(journal);
    t.true(result.isCleanStop);
    await journal.close();
    t.deepEqual(namesIn(disk), [journalPath(1)]);
  }
});

test('a gap after a crash is not given up by a clean stop without effects', async (t) => {
  const { disk } = await threeFiles('kill');
  const second = await startedOn(disk);
  await second.close();
  const third = await startedOn(disk);
  t.is(put(third, 'next'), 7 + GAP);
});

test('a missing file in the middle is damage', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  await disk.remove(paths[1]!);
  const error = await refusal(disk);
  t.is(error.path, paths[0]!);
  t.regex(error.message, /its last effect is 2, the next file says 4/);
});

test('a missing first file is damage unless replay starts after it', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  await disk.remove(paths[0]!);
  t.is((await refusal(disk)).path, paths[1]!);
  t.is((await refusal(disk, 1)).path, paths[1]!);
  const { lines } = await replayed(journalOn(disk), 2);
  t.is(lines.length, 4);
});

test('an older file cut at any byte is damage', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  const size = disk.files.get(paths[1]!)!.size;
  let count = 0;
  for (let cut = 0; cut < size; cut++) {
    const copy = disk.copy();
    copy.files.get(paths[1]!)!.resize(cut);
    // Without its seal alone it still holds all its effects.
    const isWhole = cut === size - FRAME_HEADER_BYTES;
    if (isWhole) t.is((await replayed(journalOn(copy))).lines.length, 6);
    else t.is((await refusal(copy)).path, paths[1]!);
    count++;
  }
  t.is(count, size);
});

test('an older file with bytes behind its seal is damage', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  const content = disk.files.get(paths[1]!)!;
  const { size } = content;
  content.resize(size + 1);
  t.is((await refusal(disk)).offset, size);
});

test('an unknown record type or frame kind refuses and names file and offset', async (t) => {
  for (const [at, what] of [
    [FRAME_HEADER_BYTES, /unknown record type 77 at byte 128/],
    [16, /unknown frame kind 77/],
  ] as const) {
    const { disk, paths } = await threeFiles('kill');
    patchFrame(disk.files.get(paths[0]!)!.view(), 64, (frame) => void (frame[at] = 77));
    const error = await t.throwsAsync(replayed(journalOn(disk)), {
      instanceOf: UnsupportedFormatError,
    });
    t.true(error?.message.startsWith(paths[0]!));
    t.regex(error?.message ?? '', what);
  }
});

test('what is replayed is synced before the start is complete', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  const watched = new FaultyDisk(disk);
  await replayed(journalOn(watched));
  for (const path of paths) t.true(watched.steps.includes(`fdatasync ${path}`), path);
});

test('a new file is durable with its name before it takes effects', async (t) => {
  const watched = new FaultyDisk();
  await replayed(journalOn(watched));
  const path = journalPath(1);
  const steps = [`write ${path}.new`, `fdatasync ${path}.new`, `rename ${path}`];
  const at = steps.map((step) => watched.steps.indexOf(step));
  t.deepEqual(
    [...at].sort((a, b) => a - b),
    at,
  );
  t.true(at[0]! >= 0);
  t.true(watched.steps.indexOf('fsync journal', at[2]) > at[2]!);
});

test('keys and values of every size come back, and replay reports its progress', async (t) => {
  const disk = new MemoryDisk();
  const journal = await startedOn(disk);
  const sizes = [0, 1, 63, 64, 65, 127, 128, 64 * 1024, 1024 * 1024, 3 * 1024 * 1024];
  for (const size of sizes) put(journal, 'k'.repeat(size), size);
  await journal.sync();
  put(journal, '');
  await journal.sync();
  const seen: number[] = [];
  const sink = { effects: 0, timeMs: 0 };
  const again = journalOn(disk);
  const { lines, result } = await replayed(again);
  t.is(result.effects, sizes.length + 1);
  t.is(lines.length, sizes.length + 1);
  t.regex(lines[4]!, /^5 put 0 1 65:\d+ 65:\d+ 0$/);
  const third = journalOn(disk);
  await third.replay(
    0,
    Object.assign(sink, silentSink()),
    ({ bytesRead, bytesTotal }) => void seen.push(bytesRead / bytesTotal),
  );
  t.true(seen.length > 2);
  t.is(seen.at(-1), 1);
  t.deepEqual(
    [...seen].sort((a, b) => a - b),
    seen,
  );
});

const silentSink = () => {
  const nothing = (): void => undefined;
  return {
    sequence: 0,
    put: nothing,
    delete: nothing,
    expire: nothing,
    splice: nothing,
    fieldPut: nothing,
    fieldDelete: nothing,
    clear: nothing,
    swap: nothing,
    beginGroup: nothing,
    endGroup: nothing,
  };
};

test('a batch that fails its count refuses', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  patchFrame(disk.files.get(paths[0]!)!.view(), 64, (frame) => void (frame[12]! += 1));
  const error = await refusal(disk);
  t.is(error.path, paths[0]!);
  t.is(error.offset, 64);
});

test('bytes of another file in the tail are no frames of this one', async (t) => {
  const { disk, paths } = await threeFiles('kill');
  const bytes = disk.files.get(paths[2]!)!.view();
  const end = contentEnd(bytes);
  const other = disk.files.get(paths[0]!)!.view();
  disk.files.get(paths[2]!)!.write(other.slice(64), end);
  const { lines, result } = await replayed(journalOn(disk));
  t.is(lines.length, 6);
  t.is(result.bytesCut, contentEnd(other) - 64);
});
