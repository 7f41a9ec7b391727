import { KEEP_EVERYTHING, KEEP_NOTHING } from '../../src/adapters/memory/choices.js';
import type { Choices } from '../../src/adapters/memory/choices.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { JournalRun, PowerLost, recover, workload } from './journal-run.js';
import type { LeftOut } from './journal-run.js';

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
  const drawn = Array.from({ length: RANDOM_SURVIVORS }, () => random.fork());
  const all: Choices[] = [KEEP_NOTHING, KEEP_EVERYTHING, ...drawn];
  for (const [at, choices] of all.entries()) {
    const found = await check(run, choices, counts);
    counts.recoveries++;
    if (found === null) continue;
    const what = ['the least', 'everything'][at] ?? `seed ${drawn[at - 2]!.seed}`;
    const last = run.disk.steps.slice(-3).join(', ');
    counts.violation = `after ${run.operations} operations (${last}), of which ${what} survived: ${found}`;
    return;
  }
}

/** What is wrong with this survivor, or null. */
async function check(
  run: JournalRun,
  choices: Choices,
  counts: Enumeration,
): Promise<string | null> {
  const expected = run.lines.slice(run.linesThrough(run.from));
  const least = Math.max(0, run.linesThrough(run.acknowledged) - run.linesThrough(run.from));
  try {
    const disk = run.disk.crash(choices);
    const { lines, appended, isCleanStop } = await recover(disk, run.from);
    const wrong = lines.findIndex((line, index) => line !== expected[index]);
    if (wrong >= 0) return `line ${wrong} is ${lines[wrong]}, expected ${expected[wrong]}`;
    if (lines.length < least) return `${lines.length} lines, ${least} were acknowledged`;
    const opened = lines.filter((line) => line === 'begin').length;
    if (opened !== lines.filter((line) => line === 'end').length) return 'half a group';
    if (appended < run.highest) return `numbers go on at ${appended}, given out ${run.highest}`;
    if (run.isStopped && !isCleanStop) return 'the clean stop is forgotten';
    if (lines.length < expected.length) counts.losses++;
    const again = await recover(disk.crash(KEEP_NOTHING), run.from);
    return again.lines.length === lines.length ? null : 'a second power loss takes what was told';
  } catch (error) {
    return String(error);
  }
}
