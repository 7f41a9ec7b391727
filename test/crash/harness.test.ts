import test, { type ExecutionContext } from 'ava';
import { hasProgram } from '../helpers/programs.js';
import { seedOfRun } from '../helpers/seed.js';
import { parseCrashArguments, type CrashArguments } from './arguments.js';
import { crashRounds } from './crash-test.js';
import type { Violation } from './violations.js';

// These run the rounds on Redis: the harness has to pass on a server that keeps its promise, and to
// fail on one that does not. A harness that cannot fail proves nothing.
/** Where everything has to be proven, a missing program is a failure. */
const mustRun = process.env['CI'] === 'true' || hasProgram('redis-server');
const withRedis = mustRun ? test : test.skip;

const ROUNDS = 4;

async function run(
  t: ExecutionContext,
  faults: Partial<CrashArguments> = {},
): Promise<readonly Violation[]> {
  const seed = seedOfRun();
  const options = {
    ...parseCrashArguments(['--server', 'redis', '--writes', '2000']),
    seed,
    ...faults,
  };
  t.log(`TEST_SEED=${seed}`);
  const violations: Violation[] = [];
  let rounds = 0;
  for await (const report of crashRounds({ ...options, rounds: ROUNDS })) {
    rounds++;
    t.true(report.acknowledged >= options.writes);
    t.true(report.reads > 0 && report.misses > 0 && report.keys > 0);
    violations.push(...report.violations);
  }
  t.is(rounds, ROUNDS);
  return violations;
}

withRedis('a server that syncs before it answers passes all rounds', async (t) => {
  t.deepEqual(await run(t), []);
});

withRedis('a server that keeps nothing fails', async (t) => {
  const violations = await run(t, { durability: 'none' });
  t.true(violations.length > 0);
  t.true(violations.some(({ what }) => what === 'after recovery'));
});

withRedis('a journal that lost its end fails', async (t) => {
  t.true((await run(t, { cutBytes: 100_000 })).length > 0);
});

test('wrong arguments are refused with what was expected', (t) => {
  t.throws(() => parseCrashArguments(['--rounds', 'x']), {
    message: '--rounds: expected a number, received x',
  });
  t.throws(() => parseCrashArguments(['--server', 'other']), {
    message: '--server: expected mini-db or redis, received other',
  });
  t.throws(() => parseCrashArguments(['--nonsense']));
});
