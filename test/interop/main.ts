import { seedOfRun } from '../helpers/seed.js';
import { Checks } from './checks.js';
import { checkClients } from './clients/clients.js';
import { preparePython } from './python.js';
import { TableReading } from './tables.js';

const PARTS = ['clients', 'tables'] as const;

/** On a machine that has to have everything, what is missing is a failure. */
const isComplete = process.env['CI'] === 'true';

/** One of the parts when it is named on the command line. */
const parts = PARTS.filter((part) => process.argv[2] === undefined || process.argv[2] === part);
if (parts.length === 0) throw new Error(`expected ${PARTS.join(' or ')}`);

const checks = new Checks();

async function run(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    checks.check(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      false,
    );
  }
}

const seed = seedOfRun();
console.log(`TEST_SEED=${seed}`);
const reason = preparePython();
if (parts.includes('clients')) await run('clients', () => checkClients(checks, isComplete, reason));
if (parts.includes('tables')) {
  if (reason === null) await run('tables', () => new TableReading(seed, checks.check).run());
  else if (isComplete) checks.check(`Python with the readers: ${reason}`, false);
  else console.log(`left out, there is no Python with the readers: ${reason}`);
}
checks.tell();
process.exitCode = checks.failed === 0 ? 0 : 1;
