import test from 'ava';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';
import { HashesModel } from './hashes-model.js';

/** Operation and share of a thousand; the rest is `put`. */
const SHARES: readonly (readonly [string, number])[] = [
  ['release', 1],
  ['empty', 5],
  ['delete', 10],
  ['string', 5],
  ['setExpiry', 30],
  ['expire', 20],
  ['tidy', 60],
  ['scan', 20],
  ['random', 50],
  ['remove', 250],
];
const BASE_BYTES = 64 * 1024;

test('hashes do what maps do, small and large, through growth, compaction, expiry and release', (t) => {
  const random = randomOfRun(t);
  const model = new HashesModel(random, { staleRecordsMin: 20 });
  const steps = cases(12_000, 500_000);
  for (let step = 1; step <= steps; step++) {
    let dice = random.below(1000);
    model.run(SHARES.find(([, share]) => (dice -= share) < 0)?.[0] ?? 'put');
    if (step % 2000 === 0) model.check();
  }
  t.true(model.unpacked > 50, `${model.unpacked} hashes became large`);
  t.is(model.done.size, SHARES.length + 1);
  t.log(Object.fromEntries(model.done), `${model.unpacked} became large`);
  model.removeAll();
  model.tidyUp();
  model.check();
  t.is(model.keyspace.hashes.nested.usedBytes, 0);
  t.is(model.keyspace.hashes.nested.allocatedBytes, 0);
  t.true(model.keyspace.allocatedBytes < 2 * 1024 * 1024 + BASE_BYTES);
});
