import { cases } from '../helpers/scale.js';
import { seedOfRun } from '../helpers/seed.js';
import { ServerProcess } from '../helpers/server-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { missing, readCatalogue, type Catalogue } from './catalogues.js';
import type { Coverage } from './coverage.js';
import { runDifferential } from './differential-run.js';
import { neverAccepted } from './exceptions.js';
import { recipes } from './families.js';
import type { Recipe } from './recipe.js';
import type { Ports } from './side-by-side.js';

/** Of each command, in the shortest run. */
const SENT_MIN = 5;
const REFUSED_SHARE_MIN = 0.1;
const REFUSED_SHARE_MAX = 0.6;

const count = { passed: 0, failed: 0 };

function check(what: string, isRight: boolean): void {
  if (isRight) count.passed++;
  else {
    count.failed++;
    console.log(`wrong: ${what}`);
  }
}

async function main(): Promise<void> {
  const seed = seedOfRun();
  const commands = Number(process.env['TEST_COMMANDS'] ?? cases(5000, 100_000));
  console.log(`${commands} commands to Mini DB and Redis, TEST_SEED=${seed}`);
  const ports = await start();
  const [ours, theirs] = [await readCatalogue(ports.ours), await readCatalogue(ports.theirs)];
  const active = recipes.filter((recipe) => missing(ours, recipe).length === 0);
  checkRecipes(theirs);
  tellLeftOut(ours);
  const report = await runDifferential({ ports, seed, recipes: active, commands });
  for (const finding of report.findings) console.log(finding);
  check(`${report.findings.length} differences`, report.findings.length === 0);
  check('keyspaces were compared', report.keyspaceComparisons > 0);
  const common = [...ours.names].filter((name) => theirs.names.has(name));
  check('there are common commands', common.length > 0);
  for (const name of common) checkCommand(name, report.coverage);
  checkShares(report.coverage);
}

async function start(): Promise<Ports> {
  const durability = 'none';
  const ours = await ServerProcess.start({ folder: temporaryFolder(), durability });
  const redis = { kind: 'redis', folder: temporaryFolder(), durability } as const;
  return { ours: ours.port, theirs: (await ServerProcess.start(redis)).port };
}

/** A recipe that needs what neither server has would never have its turn. */
function checkRecipes(theirs: Catalogue): void {
  const names = new Set(recipes.flatMap(({ needs }) => needs.map((need) => need.split(' ')[0]!)));
  for (const name of names) {
    check(`a recipe needs ${name}, which Redis has not`, theirs.names.has(name));
  }
}

function tellLeftOut(ours: Catalogue): void {
  const names = new Set(recipes.flatMap((recipe: Recipe) => missing(ours, recipe)));
  if (names.size > 0) console.log(`left out, our catalogue lacks: ${[...names].sort().join(', ')}`);
}

function checkCommand(name: string, coverage: Coverage): void {
  const [sent, accepted] = [coverage.sent(name), coverage.accepted(name)];
  check(`${name} was sent ${sent} times, at least ${SENT_MIN}`, sent >= SENT_MIN);
  check(`${name} was accepted ${accepted} times`, accepted > 0 || name in neverAccepted);
}

function checkShares({ commands, refused }: Coverage): void {
  const share = refused / commands;
  console.log(`${commands} commands, ${refused} of them refused`);
  const isBalanced = share >= REFUSED_SHARE_MIN && share <= REFUSED_SHARE_MAX;
  check(`${Math.round(share * 100)} % of the commands were refused`, isBalanced);
}

await main().catch((error: unknown) => {
  check(error instanceof Error ? (error.stack ?? error.message) : String(error), false);
});
if (count.passed > 0) console.log(`  ${count.passed} tests passed`);
if (count.failed > 0) console.log(`  ${count.failed} tests failed`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
