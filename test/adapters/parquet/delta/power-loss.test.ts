import test from 'ava';
import type { ExecutionContext } from 'ava';
import {
  KEEP_EVERYTHING,
  KEEP_NOTHING,
  leaningChoices,
} from '../../../../src/adapters/memory/choices.js';
import { FaultyDisk } from '../../../../src/adapters/memory/faulty-disk.js';
import type { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import type { SeededRandom } from '../../../../src/adapters/memory/seeded-random.js';
import type { DeltaTable } from '../../../../src/adapters/parquet/delta/delta-table.js';
import { LAST_CHECKPOINT_PATH } from '../../../../src/adapters/parquet/delta/names.js';
import {
  commitNext,
  expectedRows,
  hintOn,
  logName,
  namesIn,
  prepareNext,
  rowsOf,
  snapshotAt,
  tableOn,
} from '../../../helpers/delta-scene.js';
import { cases } from '../../../helpers/scale.js';
import { randomOfRun } from '../../../helpers/seed.js';

/** What all lives of one table together have promised. */
class Promises {
  /** The newest version whose publishing was answered. */
  published = -1;
  /** Versions below are not promised any more. */
  oldest = 0;
  commits = 0;
  checkpoints = 0;
}

/** Lives until the process is dead: after so many operations. */
async function liveFor(
  operations: number,
  { disk, random, promises }: { disk: FaultyDisk; random: SeededRandom; promises: Promises },
): Promise<void> {
  disk.crashAt(disk.operations + operations);
  await Promise.race([live(disk, random, promises), disk.crashed]);
}

async function live(disk: FaultyDisk, random: SeededRandom, promises: Promises): Promise<void> {
  const table = tableOn(disk);
  await table.removeUnpublished();
  for (;;) {
    const kind = random.below(8);
    if (kind < 5) await commit(table, promises);
    else if (kind === 5) await prepareNext(table, await table.latest());
    else if (kind === 6) await table.checkpointLog();
    else {
      const newest = Math.max(0, promises.published);
      promises.oldest = random.between(Math.min(promises.oldest, newest), newest);
      await table.vacuum(promises.oldest);
    }
  }
}

async function commit(table: DeltaTable, promises: Promises): Promise<void> {
  const latest = await table.latest();
  // One that was published by a process which died before it could say so.
  promises.published = latest.version;
  const prepared = await prepareNext(table, latest);
  await table.publish(prepared);
  promises.published = prepared.version;
  promises.commits++;
}

async function check(t: ExecutionContext, disk: MemoryDisk, promises: Promises): Promise<void> {
  const table = tableOn(disk);
  if (disk.files.has(LAST_CHECKPOINT_PATH)) {
    const { version } = hintOn(disk);
    t.true(disk.files.has(logName(version, 'checkpoint.parquet')));
  }
  const latest = await table.latest();
  t.true(latest.version === promises.published || latest.version === promises.published + 1);
  promises.published = latest.version;
  const readable = (await table.history()).map(({ version }) => version);
  for (let { oldest } = promises; oldest <= latest.version; oldest++) {
    t.true(readable.includes(oldest), `version ${oldest} of ${readable.join(' ')}`);
  }
  for (const version of [readable[0] ?? -1, latest.version]) {
    const snapshot = version === -1 ? latest : await snapshotAt(disk, version);
    t.deepEqual(await rowsOf(table, snapshot), expectedRows(version));
  }
}

for (const isPowerLost of [true, false]) {
  const what = isPowerLost ? 'power is lost' : 'the process dies';
  test(`when ${what} at any step, every published version is there and whole`, async (t) => {
    const random = randomOfRun(t);
    const promises = new Promises();
    let disk = new FaultyDisk();
    const lives = cases(60, 3000);
    for (let life = 0; life < lives; life++) {
      await liveFor(random.below(random.chance(0.2) ? 300 : 100), { disk, random, promises });
      if (random.chance(0.5)) {
        // A process died before, and what it left is not durable yet.
        disk = disk.kill(random);
        await liveFor(random.below(40), { disk, random, promises });
      }
      disk = isPowerLost ? disk.crash(leaningChoices(random)) : disk.kill(random);
      await check(t, disk.inner, promises);
      const names = await namesIn(disk.inner).catch(() => []);
      promises.checkpoints += Number(names.some((name) => name.endsWith('.checkpoint.parquet')));
    }
    t.log(`${promises.commits} commits in ${lives} lives`);
    t.true(promises.commits > 2 * lives);
    t.true(promises.checkpoints > lives / 4);
  });
}

test('a process that died while it made the folders does not take a later commit with it', async (t) => {
  for (let operations = 0; operations < 6; operations++) {
    const first = new FaultyDisk();
    const table = tableOn(first);
    first.crashAt(operations);
    await Promise.race([commitNext(table), first.crashed]);
    const next = first.kill(KEEP_EVERYTHING);
    const { version } = await commitNext(tableOn(next));
    const left = tableOn(next.crash(KEEP_NOTHING));
    t.is((await left.latest()).version, version, `after ${operations} operations`);
  }
});
