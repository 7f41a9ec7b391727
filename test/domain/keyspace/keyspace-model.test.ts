import test, { type ExecutionContext } from 'ava';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import type { KeyHash } from '../../../src/domain/keyspace/half-sip-hash.js';
import type { KeyspaceOptions } from '../../../src/domain/keyspace/keyspace-options.js';
import { randomOfRun } from '../../helpers/seed.js';
import { cases } from '../../helpers/scale.js';
import { KeyspaceModel } from './keyspace-model.js';

/** Operation and share; the rest of a thousand is `put` and `find`. */
const RARE: readonly (readonly [string, number])[] = [
  ['release', 1],
  ['drop', 2],
  ['scan', 6],
  ['expire', 30],
  ['compact', 40],
  ['step', 20],
  ['random', 30],
  ['sample', 40],
  ['touch', 20],
  ['clock', 5],
  ['setExpiry', 60],
  ['putOwn', 60],
  ['splice', 90],
  ['remove', 150],
  ['find', 100],
];

function runModel(
  t: ExecutionContext,
  keyCount: number,
  options: KeyspaceOptions,
  isIndexed = false,
): void {
  const model = new KeyspaceModel(t, randomOfRun(t), keyCount, options, isIndexed);
  const steps = cases(20_000, 2_000_000);
  const checkEvery = Math.max(500, steps / 100);
  for (let step = 1; step <= steps; step++) {
    model.run(choose(model.random));
    if (step % checkEvery === 0) model.check();
  }
  const done = [...model.done.values()].reduce((sum, count) => sum + count, 0);
  t.true(done >= steps);
  t.is(model.done.size, RARE.length + 1);
  t.log(Object.fromEntries(model.done));
}

function choose(random: SeededRandom): string {
  let dice = random.below(1000);
  for (const [operation, share] of RARE) {
    dice -= share;
    if (dice < 0) return operation;
  }
  return 'put';
}

/** Very few values, among them the greatest, the smallest and zero: collisions all the time. */
class WeakHash implements KeyHash {
  hash(bytes: DataView, start: number, end: number): number {
    const last = bytes.getUint8(end - 1) - 48;
    if (last === 0) return 0x7fff_ffff;
    if (last === 1) return -0x8000_0000;
    if (last === 2) return 0;
    return ((end - start) << 27) | last;
  }
}

test('a keyspace does what a map does, through growth, shrinking, compaction and expiry', (t) => {
  runModel(t, 3000, { staleRecordsMin: 20 });
});

test('a keyspace does what a map does when nearly all hashes collide', (t) => {
  runModel(t, 600, { hash: new WeakHash(), staleRecordsMin: 5 });
});

test('an ordered index knows exactly the keys of its keyspace', (t) => {
  runModel(t, 3000, { staleRecordsMin: 20 }, true);
});
