import { cases } from '../helpers/scale.js';
import { seedOfRun } from '../helpers/seed.js';
import { kindUnderTest, type ServerKind } from '../helpers/server-kinds.js';
import { ServerProcess } from '../helpers/server-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import type { Coverage } from './coverage.js';
import { AlteringProxy } from './altering-proxy.js';
import { missing, readCatalogue, type Catalogue } from './catalogues.js';
import { runDifferential } from './differential-run.js';
import { namesOfRecipes, recipes } from './families.js';
import { judge } from './judge.js';
import type { Recipe } from './recipe.js';
import type { Ports } from './side-by-side.js';

// MODEL_AGAINST=redis compares Redis with itself, which shows that rules and recipes are right.
// TEST_SEED replays a run, TEST_COMMANDS says how long it is.

const FAULT_COMMANDS = 2000;
/** What a server might do wrong, as a change of its bytes. */
const FAULTS: Readonly<Record<string, (reply: string) => string>> = {
  'an error text': (reply) => reply.replaceAll('not an integer', 'not an intager'),
  'a value': (reply) => reply.replaceAll('$8\r\nohmytext', '$8\r\nohmytexd'),
  'a missing reply': (reply) => reply.replaceAll(':1\r\n', ''),
};
/** A fault shows in few commands: a SET and a GET, or a wrong command. */
const FAULT_COMMANDS_SHOWN_MAX = 5;

const count = { passed: 0, failed: 0 };
const servers: ServerProcess[] = [];

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
  checkRecipes(theirs);
  tellLeftOut(ours);
  const active = recipes.filter((recipe) => missing(ours, recipe).length === 0);
  for (const what of Object.keys(FAULTS)) await findFault(what, ports, active, seed);
  const expected = kindUnderTest() === 'redis' ? namesOfRecipes() : ours.names;
  const common = [...expected].filter(
    (name) => theirs.names.has(name) || theirs.containers.has(name),
  );
  const isEnough = (coverage: Coverage): boolean =>
    judge(common, coverage).every(({ isRight }) => isRight);
  const report = await runDifferential({ ports, seed, recipes: active, commands, isEnough });
  for (const finding of report.findings) console.log(finding);
  const { coverage } = report;
  console.log(`${coverage.commands} commands, ${coverage.refused} of them refused`);
  check(`${report.findings.length} differences`, report.findings.length === 0);
  check('keyspaces were compared', report.keyspaceComparisons > 0);
  for (const { what, isRight } of judge(common, coverage)) check(what, isRight);
}

async function start(): Promise<Ports> {
  return { ours: await startServer(kindUnderTest()), theirs: await startServer('redis') };
}

async function startServer(kind: ServerKind): Promise<number> {
  const options = { kind, folder: temporaryFolder(), durability: 'none' } as const;
  const server = await ServerProcess.start(options);
  servers.push(server);
  return server.port;
}

/** Redis with a fault against Redis without: the comparison is only worth something when it sees it. */
async function findFault(
  what: string,
  { theirs }: Ports,
  active: readonly Recipe[],
  seed: number,
): Promise<void> {
  const proxy = await AlteringProxy.start(await startServer('redis'), FAULTS[what]!);
  const ports = { ours: proxy.port, theirs };
  const { findings } = await runDifferential({
    ports,
    seed,
    recipes: active,
    commands: FAULT_COMMANDS,
    findingsMax: 1,
  });
  proxy.stop();
  const lines = findings[0]?.split('\n').filter((line) => line.startsWith('    ')) ?? [];
  console.log(`${what} that is altered is found in ${lines.length} commands`);
  check(`${what} that is altered was found`, lines.length > 0);
  check(`${what} in few commands: ${findings[0]}`, lines.length <= FAULT_COMMANDS_SHOWN_MAX);
}

/** A recipe that needs what Redis has not would compare nothing. */
function checkRecipes(theirs: Catalogue): void {
  for (const name of namesOfRecipes()) {
    const isThere = theirs.names.has(name) || theirs.containers.has(name);
    check(`a recipe needs ${name}, which Redis has not`, isThere);
  }
}

function tellLeftOut(ours: Catalogue): void {
  const names = new Set(recipes.flatMap((recipe: Recipe) => missing(ours, recipe)));
  if (names.size > 0) console.log(`left out, our catalogue lacks: ${[...names].sort().join(', ')}`);
}

await main().catch((error: unknown) => {
  check(error instanceof Error ? (error.stack ?? error.message) : String(error), false);
});
await Promise.all(servers.map((server) => server.kill()));
if (count.passed > 0) console.log(`  ${count.passed} tests passed`);
if (count.failed > 0) console.log(`  ${count.failed} tests failed`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
