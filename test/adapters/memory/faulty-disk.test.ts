import test from 'ava';
import { KEEP_EVERYTHING, KEEP_NOTHING } from '../../../src/adapters/memory/choices.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { diskContract } from '../../contracts/disk.js';
import { bytesOf, diskText } from '../../helpers/disk-text.js';
import { hasEnded } from '../../helpers/has-ended.js';

diskContract(test, 'faulty', () => new FaultyDisk());
diskContract(test, 'after a crash', () => new FaultyDisk().crash(KEEP_NOTHING));
diskContract(test, 'after a kill', () => new FaultyDisk().kill(KEEP_NOTHING));

test('from the operation on where the program ends nothing happens, and nothing that was asked ends', async (t) => {
  const disk = new FaultyDisk();
  await disk.makeFolder('f');
  const file = await disk.open('f/a', 'create');
  disk.crashAt(2);
  t.false(disk.isCrashed);
  await disk.list('f');
  t.false(await hasEnded(disk.crashed));
  t.false(await hasEnded(disk.rename('f/a', 'f/b')));
  t.true(await hasEnded(disk.crashed));
  t.true(disk.isCrashed);
  const asked = [
    file.write(bytesOf('x'), 0),
    file.writeDurably(bytesOf('x'), 0),
    file.read(new Uint8Array(1), 0),
    file.size(),
    file.sync(),
    file.truncate(1),
    file.close(),
    disk.open('f/a', 'read'),
    disk.open('f/c', 'create'),
    disk.list('f'),
    disk.size('f/a'),
    disk.makeFolder('g'),
    disk.syncFolder('f'),
    disk.link('f/a', 'f/d'),
    disk.remove('f/a'),
  ];
  for (const work of asked) t.false(await hasEnded(work));
  t.is(diskText(disk.inner), 'f/a=');
  t.false(disk.inner.folders.has('g'));
  t.is(disk.operations, 2);
});

test('what is held when the program ends never happens', async (t) => {
  const disk = new FaultyDisk();
  await disk.open('a', 'create');
  disk.hold({ operation: 'rename' });
  disk.crashAt(disk.operations + 1);
  const renamed = disk.rename('a', 'b');
  t.false(await hasEnded(disk.remove('a')));
  disk.letGo();
  t.false(await hasEnded(renamed));
  t.is(diskText(disk.crash(KEEP_EVERYTHING).inner), 'a=');
});

test('a write that the end meets may have happened in part, after power loss and after a kill', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  await disk.syncFolder('.');
  disk.crashAt(disk.operations);
  const bytes = bytesOf('xyz');
  t.false(await hasEnded(file.write(bytes, 0)));
  bytes.fill(0);
  t.is(diskText(disk.crash(KEEP_NOTHING).inner), 'a=');
  t.is(diskText(disk.crash(KEEP_EVERYTHING).inner), 'a=xyz');
  for (const [part, text] of ['', 'x', 'xy', 'xyz'].entries()) {
    const killed = disk.kill({ below: () => part });
    t.is(diskText(killed.inner), `a=${text}`);
    t.is(diskText(killed.crash(KEEP_NOTHING).inner), 'a=');
    t.is(diskText(killed.crash(KEEP_EVERYTHING).inner), `a=${text}`);
  }
});

test('what a killed program left goes its own way', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  await file.write(bytesOf('1'), 0);
  await disk.link('a', 'b');
  const next = disk.kill(KEEP_NOTHING);
  await file.sync();
  await disk.syncFolder('.');
  t.is(diskText(next.crash(KEEP_NOTHING).inner), '');
  const again = await next.open('b', 'write');
  await again.write(bytesOf('2'), 0);
  await again.sync();
  await next.syncFolder('.');
  t.is(diskText(next.crash(KEEP_NOTHING).inner), 'a=2 b=2');
  t.is(diskText(disk.crash(KEEP_NOTHING).inner), 'a=1 b=1');
});
