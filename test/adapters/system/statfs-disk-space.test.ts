import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { StatfsDiskSpace } from '../../../src/adapters/system/statfs-disk-space.js';
import { DiskError } from '../../../src/application/ports/disk.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

test('the file system of a folder has a size, and less than that is free', async (t) => {
  const folder = temporaryFolder();
  const { freeBytes, totalBytes } = await new StatfsDiskSpace(folder).measure();
  const { blocks, bsize } = statfsSync(folder);
  t.is(totalBytes, blocks * bsize);
  t.true(freeBytes > 0 && freeBytes <= totalBytes, `${freeBytes} of ${totalBytes}`);
});

test('/proc has no room', async (t) => {
  t.deepEqual(await new StatfsDiskSpace('/proc').measure(), { freeBytes: 0, totalBytes: 0 });
});

test('a folder that is not there is an error that names it', async (t) => {
  const folder = join(temporaryFolder(), 'nosuch');
  const error = await t.throwsAsync(new StatfsDiskSpace(folder).measure(), {
    instanceOf: DiskError,
  });
  t.is(error.message, `statfs ${folder}: ENOENT`);
});
