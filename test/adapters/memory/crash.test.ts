import test from 'ava';
import { KEEP_EVERYTHING, KEEP_NOTHING } from '../../../src/adapters/memory/choices.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import type { ChangingOperation } from '../../../src/adapters/memory/disk-operation.js';
import { bytesOf, diskText, runUntil, survivors, publish } from '../../helpers/disk-text.js';

/** What `ab` may be while it is not synced: any size, and any beginning of what is under it. */
const UNSYNCED = ['', '.', '..', 'a', 'a.', 'ab'] as const;
const named = (name: string, parts: readonly string[]): string[] =>
  parts.map((part) => `${name}=${part}`);

const ALLOWED: readonly (readonly string[])[] = [
  [''],
  ['', ...named('new', UNSYNCED)],
  ['', ...named('new', UNSYNCED)],
  ['', 'new=ab'],
  ['', 'new=ab', 'x=ab'],
  ['x=ab'],
];

test('a file that is written, synced, renamed and its folder synced survives as each step allows', async (t) => {
  let cuts = 0;
  for (; cuts <= 5; cuts++) {
    const disk = new FaultyDisk();
    await runUntil(disk, cuts, publish);
    t.is(disk.isCrashed, cuts < 5);
    t.is(disk.operations, cuts);
    t.deepEqual(survivors(disk), ALLOWED[cuts], `after ${cuts} operations`);
  }
  t.is(cuts, ALLOWED.length);
});

const WITHOUT: readonly (readonly [ChangingOperation, readonly string[]])[] = [
  ['write', ['x=']],
  ['fdatasync', named('x', UNSYNCED)],
  ['rename', ['new=ab']],
  ['fsync', ['', 'new=ab', 'x=ab']],
];

for (const [operation, allowed] of WITHOUT) {
  test(`the same without its ${operation} survives as if that had been forgotten`, async (t) => {
    const disk = new FaultyDisk();
    disk.leaveOut({ operation });
    await publish(disk);
    t.is(disk.operations, 5);
    t.deepEqual(survivors(disk), allowed);
  });
}

test('a folder is lost, with all that is in it, when who made it died before its name was durable', async (t) => {
  const disk = new FaultyDisk();
  await Promise.race([
    (async () => {
      disk.crashAt(1);
      await disk.makeFolder('f/g');
    })(),
    disk.crashed,
  ]);
  const next = disk.kill(KEEP_EVERYTHING);
  await next.makeFolder('f/g');
  const file = await next.open('f/g/a', 'create');
  await file.writeDurably(bytesOf('x'), 0);
  await next.syncFolder('f/g');
  t.deepEqual(survivors(next), ['', 'f/g/a=x']);
  t.deepEqual([...next.crash(KEEP_NOTHING).inner.folders], ['']);
  await next.syncFolder('f');
  t.deepEqual(survivors(next), ['', 'f/g/a=x']);
  await next.syncFolder('.');
  t.deepEqual(survivors(next), ['f/g/a=x']);
});

test('a later sync makes durable what one that was left out did not', async (t) => {
  const disk = new FaultyDisk();
  disk.leaveOut({ operation: 'fdatasync' });
  disk.leaveOut({ operation: 'fsync' });
  await publish(disk);
  const file = await disk.open('x', 'write');
  await file.sync();
  await disk.syncFolder('.');
  t.deepEqual(survivors(disk), ['x=ab']);
});

test('the extremes are what was synced alone and all that was done', async (t) => {
  const disk = new FaultyDisk();
  await publish(disk);
  const file = await disk.open('x', 'write');
  await file.write(bytesOf('C'), 1);
  await file.truncate(4);
  await disk.link('x', 'y');
  t.is(diskText(disk.crash(KEEP_NOTHING).inner), 'x=ab');
  t.is(diskText(disk.crash(KEEP_EVERYTHING).inner), 'x=aC.. y=aC..');
  t.is(diskText(disk.inner), 'x=aC.. y=aC..');
});

test('a rename over a durable name leaves the old file or the new one, never none', async (t) => {
  const disk = new FaultyDisk();
  for (const [path, text] of [
    ['x', 'old'],
    ['new', 'ab'],
  ] as const) {
    const file = await disk.open(path, 'create');
    await file.write(bytesOf(text), 0);
    await file.sync();
  }
  await disk.syncFolder('.');
  await disk.rename('new', 'x');
  t.deepEqual(survivors(disk), ['new=ab x=old', 'x=ab']);
  await disk.syncFolder('.');
  t.deepEqual(survivors(disk), ['x=ab']);
});

test('a link survives or not, by itself, and both names are of one file', async (t) => {
  const disk = new FaultyDisk();
  await publish(disk);
  await disk.link('x', 'y');
  await disk.remove('x');
  t.deepEqual(survivors(disk), ['', 'x=ab', 'x=ab y=ab', 'y=ab']);
  const both = new FaultyDisk();
  await publish(both);
  await both.link('x', 'y');
  const kept = both.crash(KEEP_EVERYTHING);
  const file = await kept.open('y', 'write');
  await file.write(bytesOf('Z'), 0);
  t.is(diskText(kept.inner), 'x=Zb y=Zb');
});

test('a name is durable with its own folder, a rename with that of the new name', async (t) => {
  const disk = new FaultyDisk();
  await disk.makeFolder('f');
  await disk.open('f/a', 'create');
  await disk.syncFolder('.');
  t.deepEqual(survivors(disk), ['', 'f/a=']);
  t.deepEqual(await disk.crash(KEEP_NOTHING).list('.'), ['f']);
  await disk.syncFolder('f');
  await disk.rename('f/a', 'a');
  await disk.syncFolder('f');
  t.deepEqual(survivors(disk), ['a=', 'f/a=']);
  await disk.syncFolder('.');
  t.deepEqual(survivors(disk), ['a=']);
});

test('a removed file that is made again is there as either or not at all', async (t) => {
  const disk = new FaultyDisk();
  await publish(disk);
  await disk.remove('x');
  const file = await disk.open('x', 'create');
  await file.write(bytesOf('c'), 0);
  await file.sync();
  t.deepEqual(survivors(disk), ['', 'x=ab', 'x=c']);
  await disk.syncFolder('.');
  t.deepEqual(survivors(disk), ['x=c']);
});

test('a file that shrinks and grows has any of its sizes and what was under them', async (t) => {
  const disk = new FaultyDisk();
  await publish(disk);
  const file = await disk.open('x', 'write');
  await file.truncate(0);
  await file.truncate(3);
  t.deepEqual(survivors(disk), ['x=', 'x=...', 'x=ab', 'x=ab.']);
  await file.sync();
  t.deepEqual(survivors(disk), ['x=...']);
});

test('after a failed sync a later one that succeeds says nothing about what came before', async (t) => {
  const disk = new FaultyDisk();
  await publish(disk);
  const file = await disk.open('x', 'write');
  disk.fail({ operation: 'fdatasync', code: 'EIO' });
  await file.write(bytesOf('C'), 0);
  await t.throwsAsync(file.sync());
  await file.write(bytesOf('D'), 1);
  t.deepEqual(survivors(disk), ['x=CD', 'x=Cb', 'x=aD', 'x=ab']);
  await file.sync();
  t.deepEqual(survivors(disk), ['x=CD', 'x=aD']);
  await file.write(bytesOf('EE'), 0);
  await file.sync();
  t.deepEqual(survivors(disk), ['x=EE']);
});

test('after a failed sync of a folder its names are as durable as before, and a later one makes them so', async (t) => {
  const disk = new FaultyDisk();
  disk.fail({ operation: 'fsync', code: 'EIO' });
  await t.throwsAsync(publish(disk));
  t.deepEqual(survivors(disk), ['', 'new=ab', 'x=ab']);
  await disk.open('y', 'create');
  await disk.syncFolder('.');
  t.deepEqual(survivors(disk), ['x=ab y=']);
});

test('what a write was given survives, whatever becomes of the buffer', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('x', 'create');
  await disk.syncFolder('.');
  const buffer = bytesOf('a');
  await file.write(buffer, 0);
  buffer.fill(0);
  t.is(diskText(disk.crash(KEEP_EVERYTHING).inner), 'x=a');
  await file.sync();
  t.is(diskText(disk.crash(KEEP_NOTHING).inner), 'x=a');
});

test('a sync tells nothing of what is written while it is under way', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('x', 'create');
  await disk.syncFolder('.');
  await file.write(bytesOf('a'), 0);
  disk.hold({ operation: 'fdatasync' });
  const synced = file.sync();
  await file.write(bytesOf('b'), 1);
  disk.letGo();
  await synced;
  t.deepEqual(survivors(disk), ['x=a', 'x=a.', 'x=ab']);
});
