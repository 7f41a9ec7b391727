import { KEEP_EVERYTHING, KEEP_NOTHING, leaningChoices } from '../../src/adapters/memory/choices.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { makeOrigin, workload } from './persistence-workload.js';
import { SimulatedRun } from './simulated-run.js';
import { checkSurvivor } from './recovered.js';
import { CallSites } from './call-sites.js';

const t0 = Date.now(); const origin = await makeOrigin(); console.log('origin', Date.now() - t0, [...origin.disk.inner.files.keys()].filter((p) => /last_check|checkpoint.parq/.test(p)));
const inventory = new CallSites();
await workload(new SimulatedRun({ origin, view: (disk) => inventory.view(disk) }));
console.log('plain', Date.now() - t0, ); console.log([...inventory.passes].map(([a, b]) => `${b} ${a}`).join('\n'));
const share = Number(process.argv[2] ?? 0.05);
class Noticed extends Error {}
for (const leftOut of inventory.passes.keys()) {
  if (process.argv[3] !== undefined && !leftOut.includes(process.argv[3])) continue;
  const t = Date.now();
  const random = new SeededRandom(5);
  const sites = new CallSites(leftOut);
  let recoveries = 0; let found = 'NOT NOTICED';
  const run = new SimulatedRun({ origin, view: (disk) => sites.view(disk), enumerating: {
    isChosen: () => sites.passes.has(leftOut) && random.chance(share),
    survivors: (disk) => [
      { disk: disk.crash(KEEP_NOTHING), what: 'the least' },
      { disk: disk.crash(KEEP_EVERYTHING), what: 'everything' },
      { disk: disk.crash(leaningChoices(random.fork())), what: 'some' },
    ],
    check: async (point) => {
      for (const { disk, what } of point.survivors) {
        recoveries++;
        const { violation } = await checkSurvivor(disk, point, { random, isDeep: false });
        if (violation !== null) throw new Noticed(`${point.number} before ${point.step}, ${what}: ${violation}`);
      }
    },
  }});
  try { await workload(run); await run.checked(); } catch (error) { found = (error instanceof Noticed ? '' : 'RUN: ') + (error as Error).message; }
  console.log(`${leftOut} -> ${found} (${recoveries} recoveries, ${Date.now() - t} ms)`);
}
