import type { TestFn } from 'ava';
import { DiskError } from '../../src/application/ports/disk.js';
import type { Disk } from '../../src/application/ports/disk.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function contentOf(disk: Disk, path: string): Promise<string> {
  const file = await disk.open(path, 'read');
  const bytes = new Uint8Array(await file.size());
  await file.read(bytes, 0);
  await file.close();
  return new TextDecoder().decode(bytes);
}

async function create(disk: Disk, path: string, text: string): Promise<void> {
  const file = await disk.open(path, 'create');
  await file.write(bytesOf(text), 0);
  await file.sync();
  await file.close();
}

/** What every disk promises; `make` gives an empty one. */
export function diskContract(test: TestFn, name: string, make: () => Disk): void {
  const fails = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof DiskError) return error.code;
      throw error;
    }
    return 'nothing';
  };

  test(`${name}: what is written is read, also beyond the end and over what was there`, async (t) => {
    const disk = make();
    await create(disk, 'a', 'hello world');
    const file = await disk.open('a', 'write');
    await file.write(bytesOf('W'), 6);
    await file.write(bytesOf('!'), 13);
    t.is(await file.size(), 14);
    await file.close();
    t.is(await contentOf(disk, 'a'), 'hello World\0\0!');
    t.is(await disk.size('a'), 14);
  });

  test(`${name}: what is written durably is read like anything else, also after a rename`, async (t) => {
    const disk = make();
    const file = await disk.open('a', 'create');
    await file.write(bytesOf('hello '), 0);
    await disk.rename('a', 'b');
    await file.writeDurably(bytesOf('wor'), 6);
    await file.writeDurably(bytesOf('ld'), 9);
    t.is(await contentOf(disk, 'b'), 'hello world');
    await file.close();
    t.is(await fails(file.writeDurably(bytesOf('x'), 0)), 'EBADF');
  });

  test(`${name}: a read at the end gives fewer bytes and behind it none`, async (t) => {
    const disk = make();
    await create(disk, 'a', 'abc');
    const file = await disk.open('a', 'read');
    const bytes = new Uint8Array(8);
    t.is(await file.read(bytes, 1), 2);
    t.is(bytes[0], 98);
    t.is(await file.read(bytes, 3), 0);
    t.is(await file.read(bytes, 100), 0);
    await file.close();
  });

  test(`${name}: truncate shortens, and lengthens with zeros`, async (t) => {
    const disk = make();
    await create(disk, 'a', 'abcdef');
    const file = await disk.open('a', 'write');
    await file.truncate(2);
    await file.truncate(4);
    await file.close();
    t.is(await contentOf(disk, 'a'), 'ab\0\0');
  });

  test(`${name}: create makes a new file only, read and write need one`, async (t) => {
    const disk = make();
    await create(disk, 'a', '');
    t.is(await fails(disk.open('a', 'create')), 'EEXIST');
    t.is(await fails(disk.open('b', 'read')), 'ENOENT');
    t.is(await fails(disk.open('b', 'write')), 'ENOENT');
    t.is(await fails(disk.open('no-folder/b', 'create')), 'ENOENT');
    t.is(await fails(disk.size('b')), 'ENOENT');
  });

  test(`${name}: folders are made with their parents and list their names in order`, async (t) => {
    const disk = make();
    await disk.makeFolder('x/y/z');
    await disk.makeFolder('x/y/z');
    await create(disk, 'x/y/b', '');
    await create(disk, 'x/y/a', '');
    t.deepEqual(await disk.list('x/y'), ['a', 'b', 'z']);
    t.deepEqual(await disk.list('.'), ['x']);
    t.is(await fails(disk.list('nowhere')), 'ENOENT');
    await disk.syncFolder('x/y');
    await disk.syncFolder('.');
    t.is(await fails(disk.syncFolder('nowhere')), 'ENOENT');
  });

  test(`${name}: rename replaces, link does not, remove may find nothing`, async (t) => {
    const disk = make();
    await create(disk, 'a', 'A');
    await create(disk, 'b', 'B');
    t.is(await fails(disk.link('a', 'b')), 'EEXIST');
    await disk.link('a', 'c');
    await disk.rename('a', 'b');
    t.is(await contentOf(disk, 'b'), 'A');
    t.deepEqual(await disk.list('.'), ['b', 'c']);
    const file = await disk.open('c', 'write');
    await file.write(bytesOf('C'), 0);
    await file.close();
    t.is(await contentOf(disk, 'b'), 'C');
    await disk.remove('b');
    await disk.remove('b');
    t.deepEqual(await disk.list('.'), ['c']);
    t.is(await fails(disk.rename('b', 'd')), 'ENOENT');
    t.is(await fails(disk.link('b', 'd')), 'ENOENT');
  });

  test(`${name}: a file open for reading cannot be changed, a closed one not used`, async (t) => {
    const disk = make();
    await create(disk, 'a', 'abc');
    const file = await disk.open('a', 'read');
    t.is(await fails(file.write(bytesOf('x'), 0)), 'EBADF');
    t.not(await fails(file.truncate(0)), 'nothing');
    await file.close();
    t.is(await fails(file.size()), 'EBADF');
    t.is(await fails(file.sync()), 'EBADF');
    t.is(await fails(file.read(new Uint8Array(1), 0)), 'EBADF');
    t.is(await fails(file.close()), 'EBADF');
  });

  test(`${name}: an error names operation, path and code`, async (t) => {
    const error = await t.throwsAsync(make().open('gone', 'read'), { instanceOf: DiskError });
    t.is(error?.message, 'open gone: ENOENT');
    t.is(error?.operation, 'open');
    t.is(error?.path, 'gone');
  });
}
