import test from 'ava';
import { randomOfRun } from '../helpers/seed.js';
import { enumerateCrashes, inventory } from './persistence-enumeration.js';
import { birth, makeOrigin, workload } from './persistence-workload.js';

const isLong = process.env['TEST_LONG'] !== undefined;

test('power loss before each operation of a server keeps all that anybody was told', async (t) => {
  const random = randomOfRun(t);
  const origin = await makeOrigin();
  const share = isLong ? 1 : 0.1;
  const options = { origin, workload, random, share, survivorsMax: isLong ? 8 : 3, isDeep: true };
  const counts = await enumerateCrashes(options);
  t.log(counts);
  t.is(counts.violation, null);
  t.true(counts.operations > 700);
  if (isLong) t.is(counts.crashes, counts.operations);
  t.true(counts.crashes > (share * counts.operations) / 2);
  t.true(counts.recoveries >= 3 * counts.crashes);
  t.true(counts.losses > counts.crashes / 10, 'what nobody was told of is lost now and then');
});

test('power loss before each operation of the first lives of a database', async (t) => {
  const random = randomOfRun(t);
  const share = isLong ? 1 : 0.5;
  const options = {
    origin: null,
    workload: birth,
    random,
    share,
    survivorsMax: isLong ? 30 : 4,
    isDeep: true,
  };
  const counts = await enumerateCrashes(options);
  t.log(counts);
  t.is(counts.violation, null);
  t.true(counts.operations > 80);
  if (isLong) t.is(counts.crashes, counts.operations);
  t.true(counts.recoveries >= 3 * counts.crashes);
});

/** Places whose absence power loss cannot show, with the reason why they are there. */
const NOT_FOR_POWER_LOSS: readonly string[] = [];

test('each sync, rename and link that is left out is found out', async (t) => {
  const random = randomOfRun(t);
  const origins = [
    { origin: await makeOrigin(), workload },
    { origin: null, workload: birth },
  ];
  const places: { place: string; from: (typeof origins)[number] }[] = [];
  for (const from of origins) {
    for (const place of (await inventory(from.origin, from.workload)).keys()) {
      if (!places.some((other) => other.place === place)) places.push({ place, from });
    }
  }
  t.true(places.length > 25);
  const some = isLong ? places : places.filter(() => random.chance(5 / places.length));
  const unnoticed: string[] = [];
  for (const { place, from } of some) {
    const { origin, workload } = from;
    const counts = await enumerateCrashes({
      origin,
      workload,
      random: random.fork(),
      share: 1,
      survivorsMax: 12,
      isDeep: false,
      leftOut: place,
    });
    t.log(`${place}: ${counts.violation ?? `not noticed by ${counts.recoveries} recoveries`}`);
    if (counts.violation === null) unnoticed.push(place);
  }
  t.deepEqual(
    unnoticed.filter((place) => !NOT_FOR_POWER_LOSS.includes(place)),
    [],
  );
});
