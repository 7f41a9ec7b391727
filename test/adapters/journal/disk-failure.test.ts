import test from 'ava';
import { replayed } from '../../contracts/journal.js';
import type { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { journalOn } from '../../helpers/journal-fixture.js';
import { keysOnDisk, put, scene, settle } from '../../helpers/journal-scene.js';

const BALLAST_BYTES = 1024;
const PREPARED_BYTES = 256 * 1024;

/** No room for anything more than the files have now. */
const fill = (disk: FaultyDisk): void => void (disk.bytesMax = disk.bytes);

test('a failed sync is final: refused, unreleased, and what was durable is there', async (t) => {
  const here = await scene();
  const { disk, journal } = here;
  put(journal, 'a');
  journal.flush();
  await settle(here);
  t.is(journal.released, 1);
  let calls = 0;
  journal.onProgress(() => calls++);
  disk.fail({ operation: 'fdatasync', code: 'EIO' });
  put(journal, 'b');
  const synced = t.throwsAsync(journal.sync());
  await settle(here);
  await synced;
  t.is(
    journal.refusal,
    'MISCONF journal failed: EIO on fdatasync; writes are refused until a restart',
  );
  t.is(journal.released, 1);
  t.true(calls > 0);
  t.throws(() => put(journal, 'c'), { message: /EIO on fdatasync/ });
  await t.throwsAsync(journal.sync());
  await t.throwsAsync(journal.rotate());
  const operations = disk.log.length;
  journal.flush();
  await settle(here);
  t.is(disk.log.length, operations);
  await t.throwsAsync(journal.close());
  t.is((await keysOnDisk(disk.inner))[0], 'a');
});

for (const code of ['ENOSPC', 'EDQUOT']) {
  test(`${code} from a sync is as final as any failed sync`, async (t) => {
    const here = await scene();
    here.disk.fail({ operation: 'fdatasync', code });
    put(here.journal, 'a');
    const synced = t.throwsAsync(here.journal.sync());
    await settle(here);
    await synced;
    t.regex(here.journal.refusal ?? '', new RegExp(`journal failed: ${code} on fdatasync`));
  });
}

test('a failed write other than for want of room is final', async (t) => {
  const here = await scene();
  here.disk.fail({ operation: 'write', code: 'EIO' });
  put(here.journal, 'a');
  const synced = t.throwsAsync(here.journal.sync());
  await settle(here);
  await synced;
  t.is(
    here.journal.refusal,
    'MISCONF journal failed: EIO on write; writes are refused until a restart',
  );
});

test('on a full disk what was accepted becomes durable and new writes wait for room', async (t) => {
  const here = await scene();
  const { disk, timers, journal } = here;
  fill(disk);
  put(journal, 'a');
  const synced = journal.sync();
  await settle(here);
  await synced;
  t.is(journal.released, 1);
  t.regex(journal.refusal ?? '', /^MISCONF disk is full: ENOSPC on write; writes are refused/);
  t.false(disk.inner.files.has('journal/ballast'));
  t.deepEqual(await keysOnDisk(disk.inner), ['a']);
  timers.advance(1000);
  await settle(here);
  t.not(journal.refusal, null);
  disk.bytesMax = Infinity;
  let calls = 0;
  journal.onProgress(() => calls++);
  timers.advance(1000);
  await settle(here);
  t.is(journal.refusal, null);
  t.true(calls > 0);
  t.is(disk.inner.files.get('journal/ballast')?.size, BALLAST_BYTES);
  put(journal, 'b');
  const closed = journal.close();
  await settle(here);
  await closed;
  t.deepEqual(await keysOnDisk(disk.inner), ['a', 'b']);
});

test('a batch larger than the ballast waits for room, and its partial frame is cut', async (t) => {
  const here = await scene();
  const { disk, timers, journal } = here;
  fill(disk);
  put(journal, 'a', 5 * BALLAST_BYTES);
  const synced = journal.sync();
  await settle(here);
  t.is(journal.released, 0);
  t.true(journal.backlogBytes > 5 * BALLAST_BYTES);
  disk.bytesMax = Infinity;
  disk.log.length = 0;
  timers.advance(1000);
  await settle(here);
  await synced;
  t.is(journal.released, 1);
  t.is(journal.refusal, null);
  const steps = disk.log.map(({ operation }) => operation);
  t.true(steps.includes('ftruncate'));
  t.true(steps.indexOf('ftruncate') < steps.indexOf('write'));
  t.deepEqual(await keysOnDisk(disk.inner), ['a']);
});

test('closing on a full disk uses the ballast and succeeds', async (t) => {
  const here = await scene();
  fill(here.disk);
  put(here.journal, 'a');
  const closed = here.journal.close();
  await settle(here);
  await closed;
  const { result, lines } = await replayed(journalOn(here.disk.inner));
  t.is(lines.length, 1);
  t.true(result.isCleanStop);
});

test('closing on a full disk without enough ballast fails and waits for nothing', async (t) => {
  const here = await scene();
  fill(here.disk);
  put(here.journal, 'a', 5 * BALLAST_BYTES);
  const closed = t.throwsAsync(here.journal.close());
  await settle(here);
  await closed;
});

test('a start on a full disk takes the ballast for its new file and refuses writes', async (t) => {
  const first = await scene();
  put(first.journal, 'a');
  const closed = first.journal.close();
  await settle(first);
  await closed;
  const { disk, timers } = first;
  // Removing the clean stop's mark gives back some bytes: fewer than a new file needs.
  disk.bytesMax = disk.bytes - 100;
  const journal = journalOn(disk, { timers, ballastBytes: BALLAST_BYTES });
  t.is((await replayed(journal)).lines.length, 1);
  t.regex(journal.refusal ?? '', /^MISCONF disk is full/);
  disk.bytesMax = Infinity;
  await settle(first);
  timers.advance(1000);
  await settle(first);
  t.is(journal.refusal, null);
});

test('room that cannot be prepared ahead is no reason to refuse', async (t) => {
  const here = await scene();
  here.disk.bytesMax = here.disk.bytes + PREPARED_BYTES / 2;
  for (const key of ['a', 'b', 'c']) {
    put(here.journal, key);
    const synced = here.journal.sync();
    await settle(here);
    await synced;
  }
  t.is(here.journal.refusal, null);
});
