import test from 'ava';
import { Ballast } from '../../../src/adapters/journal/disk-full.js';
import { DiskSpace } from '../../../src/adapters/journal/disk-space.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';

function scene() {
  const disk = new MemoryDisk();
  const ballast = new Ballast(disk, 100);
  const timers = new ManualTimers();
  const retries: number[] = [];
  const onRetry = (): void => void retries.push(timers.clock.monotonicMs());
  return { disk, ballast, timers, retries, space: new DiskSpace({ ballast, timers, onRetry }) };
}

test('the first retry is left to the caller, each later one comes a second after its failure', (t) => {
  const { timers, retries, space } = scene();
  const startMs = timers.clock.monotonicMs();
  space.usedUp();
  t.true(space.isUsedUp);
  t.false(space.isWaiting);
  for (let failure = 1; failure <= 3; failure++) {
    space.usedUp();
    t.true(space.isWaiting);
    timers.advance(1000);
    t.false(space.isWaiting);
    t.is(retries.at(-1), startMs + failure * 1000);
  }
  t.is(retries.length, 3);
});

test('who stops the waiting tries by itself', (t) => {
  const { timers, retries, space } = scene();
  space.usedUp();
  space.usedUp();
  space.stopWaiting();
  t.false(space.isWaiting);
  t.true(space.isUsedUp);
  timers.advance(10_000);
  t.deepEqual(retries, []);
});

test('there is room again when the ballast is back', async (t) => {
  const { disk, ballast, space } = scene();
  await disk.makeFolder('journal');
  await ballast.take();
  space.usedUp();
  await space.release();
  t.deepEqual(await disk.list('journal'), []);
  t.true(space.isUsedUp);
  await space.recover();
  t.deepEqual(await disk.list('journal'), ['ballast']);
  t.false(space.isUsedUp);
});
