import test from 'ava';
import { LINGER_BYTES, LINGER_MS } from '../../../src/adapters/journal/pacing.js';
import { findFiles } from '../../../src/adapters/journal/journal-folder.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { SEQUENCE_GAP_AFTER_CRASH } from '../../../src/domain/limits.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import type {
  FileJournal,
  FileJournalOptions,
} from '../../../src/adapters/journal/file-journal.js';
import { replayed } from '../../contracts/journal.js';
import { journalOn } from '../../helpers/journal-fixture.js';

interface Scene {
  readonly disk: FaultyDisk;
  readonly timers: ManualTimers;
  readonly journal: FileJournal;
}

async function scene(options: Partial<FileJournalOptions> = {}): Promise<Scene> {
  const disk = new FaultyDisk();
  const timers = new ManualTimers();
  const journal = journalOn(disk, { timers, ...options });
  await replayed(journal);
  disk.log.length = 0;
  return { disk, timers, journal };
}

const put = (journal: FileJournal, key = 'k', bytes = 10): number =>
  journal.put(0, 1, viewOfLatin1(key), viewOfLatin1('x'.repeat(bytes)), 0);

async function settle(timers: ManualTimers): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    timers.runTurn();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('one sync is in flight, and what arrives meanwhile goes together into the next', async (t) => {
  const { disk, timers, journal } = await scene();
  disk.hold({ operation: 'fdatasync' });
  put(journal);
  journal.flush();
  await settle(timers);
  for (let count = 0; count < 10; count++) {
    put(journal);
    journal.flush();
    await settle(timers);
  }
  t.is(disk.count('fdatasync'), 1);
  t.is(journal.released, 0);
  disk.letGo();
  await settle(timers);
  t.is(disk.count('fdatasync'), 2);
  t.is(journal.released, 11);
});

test('a batch starts after the turn, with everything the turn brought', async (t) => {
  const { disk, timers, journal } = await scene();
  put(journal);
  journal.flush();
  journal.flush();
  t.is(timers.pending, 1);
  put(journal);
  t.is(disk.log.length, 0);
  await settle(timers);
  t.is(disk.count('fdatasync'), 1);
  t.is(journal.released, 2);
  journal.flush();
  t.is(timers.pending, 0);
});

test('a group is never cut: its effects are in one batch', async (t) => {
  const { timers, disk, journal } = await scene();
  put(journal, 'before');
  journal.flush();
  journal.beginGroup();
  put(journal, 'in');
  timers.runTurn();
  await new Promise((resolve) => setImmediate(resolve));
  t.is(disk.count('write'), 0);
  put(journal, 'in');
  journal.endGroup();
  await settle(timers);
  t.is(journal.released, 3);
});

test('under `interval` replies do not wait, and a sync is made every second', async (t) => {
  const { disk, timers, journal } = await scene({ durability: 'interval' });
  t.is(journal.released, Infinity);
  put(journal);
  journal.flush();
  timers.advance(LINGER_MS);
  await settle(timers);
  t.is(journal.backlogBytes, 0);
  t.is(disk.count('fdatasync'), 0);
  timers.advance(999 - LINGER_MS);
  await settle(timers);
  t.is(journal.durable, 0);
  timers.advance(1);
  await settle(timers);
  t.is(journal.durable, 1);
  t.is(disk.count('fdatasync'), 1);
  timers.advance(5000);
  await settle(timers);
  t.is(disk.count('fdatasync'), 1);
});

test('what nobody waits for is written when it is old enough or much, in one write', async (t) => {
  const { disk, timers, journal } = await scene({ durability: 'none' });
  for (let at = 0; at < 10; at++) {
    put(journal);
    journal.flush();
    await settle(timers);
  }
  t.is(disk.count('write'), 0);
  timers.advance(LINGER_MS - 1);
  await settle(timers);
  t.is(disk.count('write'), 0);
  timers.advance(1);
  await settle(timers);
  t.is(journal.backlogBytes, 0);
  const writes = disk.count('write');
  t.true(writes > 0);
  put(journal, 'large', LINGER_BYTES);
  journal.flush();
  await settle(timers);
  t.is(journal.backlogBytes, 0);
  t.true(disk.count('write') > writes);
});

test('under `none` no sync is made but by sync, rotate and close', async (t) => {
  const { disk, timers, journal } = await scene({ durability: 'none' });
  put(journal);
  journal.flush();
  timers.advance(100_000);
  await settle(timers);
  t.is(disk.count('fdatasync'), 0);
  t.is(journal.durable, 0);
  const synced = journal.sync();
  await settle(timers);
  await synced;
  t.is(journal.durable, 1);
  put(journal);
  const closed = journal.close();
  await settle(timers);
  await closed;
  const { lines, result } = await replayed(journalOn(disk));
  t.is(lines.length, 2);
  t.true(result.isCleanStop);
});

test('numbers that power loss may take back stay fewer than the gap after it', async (t) => {
  const { timers, journal } = await scene({ durability: 'none' });
  const key = viewOfLatin1('');
  for (let count = 0; count <= SEQUENCE_GAP_AFTER_CRASH / 2; count++) journal.delete(0, key);
  journal.flush();
  await settle(timers);
  t.is(journal.durable, journal.appended);
});

test('a file is sealed at its size and the next goes on with its numbers', async (t) => {
  const { disk, timers, journal } = await scene({ fileBytesMax: 3000 });
  const count = 100;
  for (let at = 0; at < count; at++) {
    put(journal, `key${at}`, 100);
    journal.flush();
    await settle(timers);
  }
  const files = await findFiles(disk);
  t.true(files.length > 3);
  t.is(files[0]!.header.firstSequence, 1);
  for (const [at, file] of files.entries()) {
    const next = files[at + 1];
    if (next === undefined) continue;
    t.is(next.header.previousSequence, next.header.firstSequence - 1);
    t.true(file.bytes < 3500);
  }
  t.is((await replayed(journalOn(disk))).lines.length, count);
});

test('a listener that appends is served in the next batch', async (t) => {
  const { timers, journal } = await scene();
  let left = 5;
  journal.onProgress(() => {
    if (left-- > 0) {
      put(journal);
      journal.flush();
    }
  });
  put(journal);
  journal.flush();
  await settle(timers);
  t.is(journal.released, 6);
});
