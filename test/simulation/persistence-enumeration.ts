import type { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { survivorsOf } from '../../src/adapters/memory/survivors.js';
import type { Survivor } from '../../src/adapters/memory/survivors.js';
import { CallSites } from './call-sites.js';
import { checkSurvivor, Violation } from './recovered.js';
import { SimulatedRun } from './simulated-run.js';
import type { CrashPoint, Origin } from './simulated-run.js';

export interface EnumerationOptions {
  readonly origin: Origin | null;
  readonly workload: (run: SimulatedRun) => Promise<void>;
  readonly random: SeededRandom;
  /** Which share of the operations is crashed before. */
  readonly share: number;
  /** Of what a power loss may leave, so many are looked at. At least 3. */
  readonly survivorsMax: number;
  /** Whether survivors are looked at in every way, or only started from. */
  readonly isDeep: boolean;
  /** Of this place in the program the operation is left out; only crashes soon after it are of interest. */
  readonly leftOut?: string;
}

export interface Enumeration {
  /** Of the workload. */
  operations: number;
  crashes: number;
  recoveries: number;
  /** Recoveries that lost something that nobody had been told of. */
  losses: number;
  /** The first that was found. */
  violation: string | null;
}

const newEnumeration = (): Enumeration => ({
  operations: 0,
  crashes: 0,
  recoveries: 0,
  losses: 0,
  violation: null,
});

/** The least, everything, and any of those that lie between. */
function someSurvivors(disk: FaultyDisk, random: SeededRandom, max: number): Survivor[] {
  const [least, everything, ...others] = survivorsOf(disk, random, 1);
  const survivors = [least!, everything!];
  while (survivors.length < max && others.length > 0) {
    survivors.push(...others.splice(random.below(others.length), 1));
  }
  return survivors;
}

/** Crashes the workload before its operations, until something is violated. */
export async function enumerateCrashes(options: EnumerationOptions): Promise<Enumeration> {
  const { origin, workload, random, share, survivorsMax, leftOut } = options;
  const counts = newEnumeration();
  const sites = new CallSites(leftOut ?? null);
  const nearby = new Nearby(() => (leftOut === undefined ? 0 : (sites.passes.get(leftOut) ?? 0)));
  const mayCrash = (at: number): boolean => leftOut === undefined || nearby.includes(at);
  const run = new SimulatedRun({
    origin,
    view: (disk) => sites.view(disk),
    enumerating: {
      isChosen: (at) => mayCrash(at) && random.chance(share),
      survivors: (disk) => someSurvivors(disk, random, survivorsMax),
      check: (point) => checkPoint(point, counts, options),
    },
  });
  try {
    await workload(run);
    await run.checked();
  } catch (error) {
    counts.violation =
      error instanceof Violation ? error.message : `the run itself: ${String(error)}`;
  }
  counts.operations = run.operations;
  return counts;
}

/** What is missing shows soon, or after the next time. */
const NEARBY_OPERATIONS = 80;

/** Operations soon after a place was passed. */
class Nearby {
  #passes = 0;
  #end = 0;

  constructor(readonly passes: () => number) {}

  includes(at: number): boolean {
    const passes = this.passes();
    if (passes > this.#passes) this.#end = at + NEARBY_OPERATIONS;
    this.#passes = passes;
    return at < this.#end;
  }
}

async function checkPoint(
  point: CrashPoint,
  counts: Enumeration,
  { random, isDeep }: EnumerationOptions,
): Promise<void> {
  counts.crashes++;
  for (const { disk, what } of point.survivors) {
    counts.recoveries++;
    const isLooked = isDeep && (what === 'the least' || random.chance(0.1));
    const { violation, lost } = await checkSurvivor(disk, point, { random, isDeep: isLooked });
    counts.losses += Number(lost > 0);
    if (violation === null) continue;
    const where = `operation ${point.number} (${point.step}) did not happen, ${what} survived`;
    throw new Violation(`${where}: ${violation}`);
  }
}

/** Every place of the program that makes something durable, in the order they are first passed. */
export async function inventory(
  origin: Origin | null,
  workload: (run: SimulatedRun) => Promise<void>,
): Promise<Map<string, number>> {
  const sites = new CallSites();
  await workload(new SimulatedRun({ origin, view: (disk) => sites.view(disk) }));
  return sites.passes;
}
