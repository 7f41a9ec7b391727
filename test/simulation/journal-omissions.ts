import { pathPattern } from '../../src/adapters/memory/disk-operation.js';
import type { CallSite, ChangingOperation } from '../../src/adapters/memory/disk-operation.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { enumerateCrashes } from './journal-enumeration.js';
import type { JournalRun } from './journal-run.js';

export interface Omissions {
  readonly site: CallSite;
  /** Passes of the site that were left out, each in an enumeration of its own. */
  tried: number;
  /** How many of them the enumeration noticed. */
  noticed: number;
  /** How it noticed the last of those. */
  example: string;
}

/** Every site but creations and writes, which no reading of a journal could overlook. */
export const omissible = (run: JournalRun): CallSite[] =>
  run.callSites.filter(({ operation }) => operation !== 'write' && operation !== 'mkdir');

/**
 * Leaves out each pass of a site in turn, the last one first, because few crashes come after it. Ends
 * with the first one that is noticed, or with all when `isThorough`.
 */
export async function leaveOutEach(
  whole: JournalRun,
  site: CallSite,
  options: { readonly seed: number; readonly isThorough: boolean },
): Promise<Omissions> {
  const omissions: Omissions = { site, tried: 0, noticed: 0, example: '' };
  const passes = passesOf(whole, site);
  for (const [index, operation] of [...passes.entries()].toReversed()) {
    const { violation } = await enumerateCrashes({
      random: new SeededRandom(options.seed),
      first: operation + 1,
      leftOut: { site, index },
    });
    omissions.tried++;
    if (violation === null) continue;
    omissions.noticed++;
    omissions.example = violation;
    if (!options.isThorough) break;
  }
  return omissions;
}

/** Which of the run's operations they are. */
function passesOf(whole: JournalRun, site: CallSite): number[] {
  const isSite = (operation: string, path: string): boolean =>
    operation === site.operation && pathPattern(path) === site.path;
  return whole.changes.flatMap(({ operation, path }, at) => (isSite(operation, path) ? [at] : []));
}

/**
 * What the journal does and power loss alone cannot show to be needed, with the reason why it is done.
 * Everything else must be noticed.
 */
export const NOT_FOR_POWER_LOSS: readonly (readonly [ChangingOperation, string, string])[] = [
  ['fsync', '.', 'a made folder is durable; a process that dies while it makes one leaves it so'],
  ['unlink', 'journal/<n>.journal.new', 'the same process tries again when the disk was full'],
  ['unlink', 'journal/clean-stop.json.new', 'the same process tries again when the disk was full'],
  ['unlink', 'journal/ballast', 'one of another size is replaced'],
  ['fdatasync', 'journal/ballast', 'the file system takes its room only then'],
  ['unlink', 'journal/<n>.journal', 'gives back room'],
  ['rename', 'journal/clean-stop.json', 'tells that the seal was lost by other means'],
];
