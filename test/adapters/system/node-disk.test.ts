import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { DiskError } from '../../../src/application/ports/disk.js';
import { NodeDisk } from '../../../src/adapters/system/node-disk.js';
import { diskContract } from '../../contracts/disk.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

diskContract(test, 'the file system', () => new NodeDisk(temporaryFolder()));
// What the system takes or gives in part is asked for again: one byte a call is the worst of it.
diskContract(test, 'a system that moves one byte a call', () => new NodeDisk(temporaryFolder(), 1));

test('files and folders are for their owner only', async (t) => {
  const root = temporaryFolder();
  const disk = new NodeDisk(join(root, 'new', 'data'));
  await disk.makeFolder('.');
  await disk.makeFolder('journal');
  await (await disk.open('journal/a', 'create')).close();
  t.is(statSync(join(root, 'new')).mode & 0o777, 0o700);
  t.is(statSync(join(root, 'new', 'data', 'journal')).mode & 0o777, 0o700);
  t.is(statSync(join(root, 'new', 'data', 'journal', 'a')).mode & 0o777, 0o600);
});

test('an error keeps what the system said as its cause', async (t) => {
  const error = await t.throwsAsync(new NodeDisk(temporaryFolder()).list('gone'), {
    instanceOf: DiskError,
  });
  t.regex(String(error?.cause), /ENOENT: no such file or directory, scandir/);
});

/** Descriptors of this process that are open on something in a folder: other tests have theirs. */
function descriptorsIn(folder: string): number {
  const fds = '/proc/self/fd';
  return readdirSync(fds).filter((fd) => linkOf(join(fds, fd)).startsWith(folder)).length;
}

/** Where a link leads; nowhere when it is gone, as that of the listing itself is. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

test('a closed file gives its descriptor back', async (t) => {
  const root = temporaryFolder();
  const disk = new NodeDisk(root);
  const open = await disk.open('a', 'create');
  t.is(descriptorsIn(root), 1);
  await open.close();
  let count = 0;
  for (; count < 50; count++) {
    const file = await disk.open('a', 'write');
    await file.sync();
    await file.close();
    await disk.syncFolder('.');
  }
  t.is(count, 50);
  t.is(descriptorsIn(root), 0);
});

test('a folder that cannot be made is an error and not an endless attempt', async (t) => {
  const root = temporaryFolder();
  await (await new NodeDisk(root).open('file', 'create')).close();
  const places = ['/proc/mini-db/data', join(root, 'file'), join(root, 'file', 'data')];
  for (const place of places) {
    const error = await t.throwsAsync(new NodeDisk(place).makeFolder('.'), {
      instanceOf: DiskError,
    });
    t.is(error?.path, place);
  }
});
