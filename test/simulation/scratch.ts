import { KEEP_EVERYTHING, KEEP_NOTHING, leaningChoices } from '../../src/adapters/memory/choices.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { callSites } from '../../src/adapters/memory/disk-operation.js';
import { makeOrigin, workload } from './persistence-workload.js';
import { SimulatedRun } from './simulated-run.js';
import { checkSurvivor } from './recovered.js';

let t = Date.now();
const lap = (what: string): void => { console.log(what, Date.now() - t, 'ms'); t = Date.now(); };
const origin = await makeOrigin();
lap('origin');
const plain = new SimulatedRun({ origin });
await workload(plain);
lap('plain run');
const share = Number(process.argv[2] ?? 0.05);
const random = new SeededRandom(Number(process.argv[3] ?? 5));
let recoveries = 0, lost = 0, crashes = 0;
const bad = new Map<string, number>();
const run = new SimulatedRun({ origin, enumerating: {
  isChosen: () => random.chance(share),
  survivors: (disk) => [
    { disk: disk.crash(KEEP_NOTHING), what: 'the least' },
    { disk: disk.crash(KEEP_EVERYTHING), what: 'everything' },
    { disk: disk.crash(leaningChoices(random.fork())), what: 'some' },
  ],
  check: async (point) => {
    crashes++;
    for (const { disk, what } of point.survivors) {
      recoveries++;
      const found = await checkSurvivor(disk, point, { random, isDeep: what === 'the least' });
      lost += found.lost;
      if (found.violation !== null) { console.log(point.number, point.step, what, found.violation); bad.set(found.violation, 1 + (bad.get(found.violation) ?? 0)); }
    }
  },
}});
await workload(run);
await run.checked();
lap('enumerated');
console.log({ operations: run.operations, crashes, recoveries, lost, bad: bad.size, lostStates: run.lostStates });
console.log(callSites(run.disk.log).length);
