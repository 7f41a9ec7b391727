import test from 'ava';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { diskContract } from '../../contracts/disk.js';

diskContract(test, 'memory', () => new MemoryDisk());

test('a copy and its original change apart', async (t) => {
  const disk = new MemoryDisk();
  await disk.makeFolder('folder');
  const file = await disk.open('folder/a', 'create');
  await file.write(new Uint8Array([1, 2, 3]), 0);
  const copy = disk.copy();
  await file.write(new Uint8Array([9]), 0);
  await disk.remove('folder/a');
  t.deepEqual([...copy.files.get('folder/a')!.view()], [1, 2, 3]);
  t.deepEqual(await copy.list('folder'), ['a']);
});
