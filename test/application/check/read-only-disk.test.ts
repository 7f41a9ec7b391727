import test from 'ava';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { ReadOnlyDisk } from '../../../src/application/check/read-only-disk.js';
import { DiskError } from '../../../src/application/ports/disk.js';

async function diskWithFile(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await disk.makeFolder('folder');
  const file = await disk.open('folder/a', 'create');
  await file.write(Buffer.from('content'), 0);
  await file.close();
  return disk;
}

test('what is there can be read, and what was read is counted', async (t) => {
  const told: number[] = [];
  const disk = new ReadOnlyDisk(await diskWithFile(), (bytes) => void told.push(bytes));
  t.deepEqual(await disk.list('folder'), ['a']);
  t.is(await disk.size('folder/a'), 7);
  const file = await disk.open('folder/a', 'read');
  t.is(await file.size(), 7);
  const buffer = Buffer.alloc(5);
  t.is(await file.read(buffer, 0), 5);
  t.is(buffer.toString(), 'conte');
  t.is(await file.read(buffer, 5), 2);
  t.deepEqual(told, [5, 7]);
  t.is(disk.bytesRead, 7);
  await file.close();
});

test('every change is refused', async (t) => {
  const disk = new ReadOnlyDisk(await diskWithFile());
  const file = await disk.open('folder/a', 'read');
  const changes: (() => Promise<unknown>)[] = [
    () => disk.open('folder/a', 'write'),
    () => disk.open('folder/b', 'create'),
    () => disk.makeFolder('other'),
    () => disk.syncFolder('folder'),
    () => disk.rename('folder/a', 'folder/b'),
    () => disk.link('folder/a', 'folder/b'),
    () => disk.remove('folder/a'),
    () => file.write(Buffer.from('x'), 0),
    () => file.writeDurably(Buffer.from('x'), 0),
    () => file.sync(),
    () => file.truncate(0),
  ];
  for (const change of changes) {
    const error = await t.throwsAsync(change(), { instanceOf: DiskError });
    t.is(error?.code, 'EROFS');
  }
  t.deepEqual(await disk.list('folder'), ['a']);
  t.is(changes.length, 11);
});
