import { KEEP_NOTHING } from '../../src/adapters/memory/choices.js';
import type { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { survivorsOf } from '../../src/adapters/memory/survivors.js';
import { JournalRun, PowerLost, recover } from './journal-run.js';
import type { LeftOut } from './journal-run.js';
import { workload } from './journal-workload.js';

const RANDOM_SURVIVORS = 3;

export interface Enumeration {
  crashes: number;
  recoveries: number;
  /** Recoveries that lost something that nobody had been told of. */
  losses: number;
  /** The first that was found. */
  violation: string | null;
}

/** Crashes the workload after each number of operations from `first` on, until something is violated. */
export async function enumerateCrashes(options: {
  readonly random: SeededRandom;
  readonly first?: number;
  readonly leftOut?: LeftOut;
}): Promise<Enumeration> {
  const counts: Enumeration = { crashes: 0, recoveries: 0, losses: 0, violation: null };
  const { random, first = 0, ...rest } = options;
  for (let crashAt = first; counts.violation === null; crashAt++) {
    const run = new JournalRun({ ...rest, crashAt });
    try {
      await workload(run);
    } catch (error) {
      if (!(error instanceof PowerLost)) {
        counts.violation = `the run itself: ${String(error)}`;
        break;
      }
    }
    counts.crashes++;
    await checkSurvivors(run, random, counts);
    if (!run.isCrashed) break;
  }
  return counts;
}

async function checkSurvivors(
  run: JournalRun,
  random: SeededRandom,
  counts: Enumeration,
): Promise<void> {
  for (const { disk, what } of survivorsOf(run.disk, random, RANDOM_SURVIVORS)) {
    counts.recoveries++;
    const found = await check(run, disk, counts);
    if (found === null) continue;
    const last = run.disk.steps.slice(-3).join(', ');
    counts.violation = `after ${run.operations} operations (${last}), of which ${what} survived: ${found}`;
    return;
  }
}

/** What is wrong with this survivor, or null. */
async function check(
  run: JournalRun,
  disk: FaultyDisk,
  counts: Enumeration,
): Promise<string | null> {
  try {
    const found = await recover(disk, run.from);
    const wrong = wrongLines(run, found.lines);
    if (wrong !== null) return wrong;
    if (found.appended < run.highest) {
      return `numbers go on at ${found.appended}, given out were ${run.highest}`;
    }
    if (run.isStopped && !found.isCleanStop) return 'the clean stop is forgotten';
    if (found.lines.length < run.expected.length) counts.losses++;
    const again = await recover(disk.crash(KEEP_NOTHING), run.from);
    const isKept = again.lines.length === found.lines.length;
    return isKept ? null : 'a second power loss takes what was told';
  } catch (error) {
    return String(error);
  }
}

function wrongLines(run: JournalRun, lines: readonly string[]): string | null {
  const { expected, acknowledgedLines } = run;
  const wrong = lines.findIndex((line, index) => line !== expected[index]);
  if (wrong >= 0) return `line ${wrong} is ${lines[wrong]}, expected ${expected[wrong]}`;
  if (lines.length < acknowledgedLines) {
    return `${lines.length} lines, ${acknowledgedLines} were acknowledged`;
  }
  const count = (line: string): number => lines.filter((other) => other === line).length;
  return count('begin') === count('end') ? null : 'half a group';
}
