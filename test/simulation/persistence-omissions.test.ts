import test from 'ava';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { randomOfRun } from '../helpers/seed.js';
import { enumerateCrashes, inventory } from './persistence-enumeration.js';
import { makeOrigin } from './persistence-origin.js';
import { birth, workload } from './persistence-workload.js';
import type { SimulatedRun } from './simulated-run.js';
import type { Origin } from './simulated-run.js';

const isLong = process.env['TEST_LONG'] !== undefined;
const PLACES_OF_SHORT_RUN = 2;

/** Places whose absence these workloads cannot show, with the reason why they are there. */
const NOT_NOTICED = new Map([
  ['disk-full #fill: sync journal/ballast', 'the file system takes its room only then'],
  [
    'delta-table latest: syncFolder table/_delta_log',
    'a server syncs the folder again before it removes anything; publishing.test.ts shows the promise',
  ],
  [
    'format-file write: syncFolder .',
    'the format file is durable by itself; the journal syncs the folder again',
  ],
  [
    'publisher prepare: syncFolder .',
    'the process for checkpoints may die alone: see the folders in delta/power-loss.test.ts',
  ],
]);

/** Found out only after many lives, a minute each: left to the long run. */
const SLOW = /write-log-checkpoint|vacuum/;

interface Phase {
  readonly origin: Origin | null;
  readonly workload: (run: SimulatedRun) => Promise<void>;
  readonly places: ReadonlyMap<string, number>;
  readonly survivorsMax: number;
}

/** Quick ones first; the last looks at each change lost alone and kept alone. */
async function phases(): Promise<Phase[]> {
  const origin = await makeOrigin();
  const first = { origin: null, workload: birth, places: await inventory(null, birth) };
  const lives = { origin, workload, places: await inventory(origin, workload) };
  return [
    { ...first, survivorsMax: 3 },
    { ...lives, survivorsMax: 2 },
    { ...lives, survivorsMax: 60 },
  ];
}

/** How the absence of this place is noticed; null when it is not. */
async function noticed(
  place: string,
  from: readonly Phase[],
  random: SeededRandom,
): Promise<string | null> {
  for (const { places, ...phase } of from) {
    if (!places.has(place)) continue;
    const options = { ...phase, random: random.fork(), share: 1, isDeep: false };
    const { violation } = await enumerateCrashes({ ...options, leftOut: place });
    if (violation !== null) return violation;
    if (NOT_NOTICED.has(place)) return null;
  }
  return null;
}

test('each sync, rename and link that is left out is found out', async (t) => {
  const random = randomOfRun(t);
  const from = await phases();
  const places = [...new Set(from.flatMap((phase) => [...phase.places.keys()]))];
  t.true(places.length > 25);
  const quick = places.filter((place) => !SLOW.test(place));
  const some = isLong
    ? places
    : Array.from({ length: PLACES_OF_SHORT_RUN }, () => random.pick(quick));
  const unnoticed: string[] = [];
  for (const place of some) {
    const violation = await noticed(place, from, random);
    t.log(`${place}: ${violation ?? `not noticed: ${NOT_NOTICED.get(place) ?? 'WHY?'}`}`);
    if (violation === null) unnoticed.push(place);
  }
  t.log(`${some.length - unnoticed.length} of ${some.length} found out; ${places.length} places`);
  t.deepEqual(
    unnoticed,
    some.filter((place) => NOT_NOTICED.has(place)),
  );
});
