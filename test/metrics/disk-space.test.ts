import { statfsSync } from 'node:fs';
import test, { type ExecutionContext } from 'ava';
import { ContainerModule } from 'inversify';
import { DiskError } from '../../src/application/ports/disk.js';
import type { DiskSpace, Space } from '../../src/application/ports/disk-space.js';
import { Port } from '../../src/application/ports/identifiers.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { until } from './cause.js';
import { measuredServer, type Scene } from './scene.js';

const FREE = 'minidb_disk_free_bytes';
const TOTAL = 'minidb_disk_total_bytes';

/** A server whose disk has the space that the test says. */
function serverWith(t: ExecutionContext, measure: () => Promise<Space>): Promise<Scene> {
  const space: DiskSpace = { measure };
  return measuredServer(t, {}, [
    new ContainerModule(({ rebind }) => void rebind(Port.DiskSpace).toConstantValue(space)),
  ]);
}

test('the file system of the data directory is measured', async (t) => {
  const data = temporaryFolder();
  const { values } = await measuredServer(t, { data });
  await until(async () => (await values()).has(TOTAL));
  const { blocks, bsize } = statfsSync(data);
  const all = await values();
  t.is(all.get(TOTAL), blocks * bsize);
  t.true(all.get(FREE)! > 0 && all.get(FREE)! <= all.get(TOTAL)!);
});

test('a page shows what was measured since the one before', async (t) => {
  let freeBytes = 700;
  const { values } = await serverWith(t, async () => ({ freeBytes, totalBytes: 1000 }));
  t.false((await values()).has(FREE), 'zero would be an alarm');
  t.is((await values()).get(FREE), 700);
  freeBytes = 10;
  await values();
  const after = await values();
  t.is(after.get(FREE), 10);
  t.is(after.get(TOTAL), 1000);
});

test('what cannot be measured is left out, until it can be again', async (t) => {
  let failure: Error | null = null;
  const { values } = await serverWith(t, async () => {
    if (failure !== null) throw failure;
    return { freeBytes: 1, totalBytes: 2 };
  });
  await values();
  t.true((await values()).has(FREE));
  failure = new DiskError('statfs', 'data', 'EIO');
  await values();
  const without = await values();
  t.false(without.has(FREE) || without.has(TOTAL));
  failure = null;
  await values();
  t.true((await values()).has(FREE));
});

test('a disk that hangs is asked once, and pages come all the same', async (t) => {
  let asked = 0;
  const { values } = await serverWith(t, () => {
    asked++;
    return new Promise(() => undefined);
  });
  for (let page = 0; page < 5; page++) t.true((await values()).has('minidb_ready'));
  t.is(asked, 1);
});
