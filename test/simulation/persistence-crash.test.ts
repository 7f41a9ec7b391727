import test from 'ava';
import { randomOfRun } from '../helpers/seed.js';
import { enumerateCrashes } from './persistence-enumeration.js';
import { makeOrigin } from './persistence-origin.js';
import { birth, workload } from './persistence-workload.js';

const isLong = process.env['TEST_LONG'] !== undefined;

test('power loss before each operation of a server keeps all that anybody was told', async (t) => {
  const random = randomOfRun(t);
  const origin = await makeOrigin();
  const share = isLong ? 1 : 0.06;
  const options = { origin, workload, random, share, survivorsMax: isLong ? 5 : 3, isDeep: true };
  const counts = await enumerateCrashes(options);
  t.log(counts);
  t.is(counts.violation, null);
  t.true(counts.operations > 700);
  if (isLong) t.is(counts.crashes, counts.operations);
  t.true(counts.crashes > (share * counts.operations) / 2);
  t.true(counts.recoveries >= 2 * counts.crashes);
  const lossesMin = isLong ? counts.crashes / 10 : 0;
  t.true(counts.losses > lossesMin, 'what nobody was told of is lost now and then');
});

test('power loss before each operation of the first lives of a database', async (t) => {
  const random = randomOfRun(t);
  const share = isLong ? 1 : 0.3;
  const options = {
    origin: null,
    workload: birth,
    random,
    share,
    survivorsMax: isLong ? 12 : 3,
    isDeep: true,
  };
  const counts = await enumerateCrashes(options);
  t.log(counts);
  t.is(counts.violation, null);
  t.true(counts.operations > 80);
  if (isLong) t.is(counts.crashes, counts.operations);
  t.true(counts.recoveries >= 2 * counts.crashes);
});
