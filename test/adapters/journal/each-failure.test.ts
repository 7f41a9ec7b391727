import test from 'ava';
import type { ExecutionContext } from 'ava';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { replayed } from '../../contracts/journal.js';
import { journalOn } from '../../helpers/journal-fixture.js';
import { keysOnDisk, put, scene, settle } from '../../helpers/journal-scene.js';
import type { Scene } from '../../helpers/journal-scene.js';

/** A short life with every kind of step. Returns the keys that were acknowledged. */
async function life(here: Scene): Promise<string[]> {
  const { journal, timers } = here;
  const acknowledged: string[] = [];
  const steps: ((key: string) => Promise<unknown>)[] = [
    () => journal.sync(),
    () => journal.rotate(),
    () => journal.sync(),
    () => journal.close(),
  ];
  for (const [at, step] of steps.entries()) {
    const key = `key${at}`;
    if (journal.refusal !== null) break;
    put(journal, key);
    const done = step(key).then(
      () => true,
      () => false,
    );
    for (let tries = 0; tries < 3; tries++) {
      await settle(here);
      timers.advance(1000);
    }
    if (await settled(done)) acknowledged.push(key);
  }
  return acknowledged;
}

/** What the promise says by now; a promise that is still waiting is a failure of the test. */
async function settled(done: Promise<boolean>): Promise<boolean> {
  const late = new Promise<null>((resolve) => setImmediate(() => resolve(null)));
  const result = await Promise.race([done, late]);
  if (result === null) throw new Error('a step never ended');
  return result;
}

async function failEachOperation(t: ExecutionContext, code: string): Promise<number> {
  let skip = 0;
  for (; ; skip++) {
    const here = await scene();
    const before = here.disk.log.length;
    here.disk.fail({ code, skip });
    const acknowledged = await life(here);
    if (here.disk.log.length - before <= skip) break;
    const keys = await keysOnDisk(here.disk.inner);
    const missing = acknowledged.filter((key) => !keys.includes(key));
    t.is(new Set(keys).size, keys.length);
    t.deepEqual(missing, [], `operation ${skip}: ${here.disk.steps[before + skip]}`);
    if (code === 'ENOSPC' && !here.journal.refusal?.includes('failed')) {
      t.is(acknowledged.length, 4, `operation ${skip}: ${here.disk.steps[before + skip]}`);
    }
  }
  return skip;
}

for (const code of ['EIO', 'ENOSPC']) {
  test(`${code} at each operation in turn loses nothing acknowledged`, async (t) => {
    const count = await failEachOperation(t, code);
    t.log(`${count} operations`);
    t.true(count >= 25);
  });
}

test('a start that fails at any operation leaves a journal that starts the next time', async (t) => {
  const first = await scene();
  put(first.journal, 'a');
  const synced = first.journal.sync();
  await settle(first);
  await synced;
  let skip = 0;
  for (; ; skip++) {
    const disk = new FaultyDisk(first.disk.inner.copy());
    disk.fail({ code: 'EIO', skip });
    const started = await replayed(journalOn(disk)).then(
      () => true,
      () => false,
    );
    t.deepEqual(await keysOnDisk(disk.inner), ['a']);
    if (started && disk.log.length <= skip) break;
  }
  t.true(skip > 20, `${skip}`);
});
