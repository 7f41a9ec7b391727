import { parseCrashArguments, USAGE, type CrashArguments } from './arguments.js';
import { crashRounds, type RoundReport } from './crash-test.js';
import { showViolation } from './violations.js';

/** Enough to see what kind of loss it is. */
const VIOLATIONS_SHOWN = 10;
/** Three of twenty rounds must end while a checkpoint is under way. */
const CHECKPOINT_KILLS_SHARE = 3 / 20;

async function main(): Promise<number> {
  const options = parseCrashArguments(process.argv.slice(2));
  console.log(
    `crash rounds on ${options.server}, durability ${options.durability}, seed ${options.seed}`,
  );
  const total = {
    rounds: 0,
    inCheckpoint: 0,
    commits: 0,
    acknowledged: 0,
    reads: 0,
    misses: 0,
    startKills: 0,
    lost: 0,
  };
  for await (const report of crashRounds(options)) {
    print(report, options);
    total.rounds++;
    total.acknowledged += report.acknowledged;
    total.reads += report.reads;
    total.misses += report.misses;
    total.startKills += report.startKills;
    total.commits += report.commits;
    total.inCheckpoint += Number(report.isInCheckpoint);
    total.lost += report.violations.length;
    if (report.acknowledged < options.writes) throw new Error('too few acknowledged writes');
  }
  console.log(
    `total: ${total.rounds} rounds, ${total.acknowledged} acknowledged writes, ${total.reads} reads ` +
      `(${total.misses} misses), ${total.startKills} kills at start, ` +
      `${total.inCheckpoint} inside a checkpoint, ${total.commits} checkpoints made, ${total.lost} lost, seed ${options.seed}`,
  );
  const inCheckpointMin =
    options.server === 'mini-db' ? Math.floor(total.rounds * CHECKPOINT_KILLS_SHARE) : 0;
  if (total.inCheckpoint < inCheckpointMin) {
    throw new Error(`expected ${inCheckpointMin} ends inside a checkpoint`);
  }
  if (total.commits < inCheckpointMin) throw new Error(`expected ${inCheckpointMin} checkpoints`);
  return total.lost === 0 && total.rounds === options.rounds ? 0 : 1;
}

function print(report: RoundReport, { seed }: CrashArguments): void {
  const { round, acknowledged, reads, misses, keys, startKills, end, violations } = report;
  const where = report.isInCheckpoint ? ' inside a checkpoint' : '';
  console.log(
    `round ${round}: ${end}${where} after ${acknowledged} acknowledged writes, ${reads} reads (${misses} misses), ` +
      `${startKills} kills at start, ${keys} keys read back, ${violations.length} lost, seed ${seed}`,
  );
  for (const violation of violations.slice(0, VIOLATIONS_SHOWN)) {
    console.log(`  ${showViolation(violation)}`);
  }
  const left = violations.length - VIOLATIONS_SHOWN;
  if (left > 0) console.log(`  and ${left} more`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
