import test from 'ava';
import { MemoryJournal, MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { journalContract, replayed } from '../../contracts/journal.js';

journalContract(test, 'memory', async () => {
  const store = new MemoryJournalStore();
  return { open: () => new MemoryJournal({ store }), kill: async () => undefined };
});

const key = viewOfLatin1('k');

test('a journal released by hand holds effects back until then, groups as a whole', async (t) => {
  const journal = new MemoryJournal({ releaseManually: true });
  await replayed(journal);
  let calls = 0;
  journal.onProgress(() => calls++);
  journal.delete(0, key);
  journal.beginGroup();
  journal.delete(0, key);
  journal.delete(0, key);
  journal.endGroup();
  journal.flush();
  t.is(journal.released, 0);
  journal.release(2);
  t.is(journal.released, 1);
  const synced = journal.sync();
  journal.release();
  await synced;
  t.is(journal.released, 3);
  t.is(calls, 2);
});

test('a journal that failed refuses effects and rejects who waits', async (t) => {
  const journal = new MemoryJournal({ releaseManually: true });
  await replayed(journal);
  journal.delete(0, key);
  const synced = journal.sync();
  journal.fail();
  await t.throwsAsync(synced);
  t.regex(journal.refusal ?? '', /^MISCONF journal failed: /);
  t.throws(() => journal.delete(0, key));
});
