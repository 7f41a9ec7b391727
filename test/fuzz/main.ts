import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { seedOfRun } from '../helpers/seed.js';
import { minutesOf } from './arguments.js';
import { CoverageMap } from './coverage-map.js';
import { FileRun } from './file-target.js';
import { FuzzedProcess } from './fuzzed-process.js';
import { FILE_TARGETS } from './messages.js';
import { type Fuzzing, PROTOCOL_TARGETS, ProtocolRun } from './protocol-target.js';
import type { Tally } from './tally.js';

// TEST_SEED replays the inputs. `--minutes N` says how long it is, all targets together.

const MINUTE_MS = 60_000;
const TARGETS = PROTOCOL_TARGETS.length + FILE_TARGETS.length;
/** Of the requests of protocols: what is refused at once does not get far. */
const ACCEPTED_SHARE_MIN = 0.3;
/** Code that is compiled and caches that fill up, with V8's counters of coverage. */
const GROWTH_BYTES_MAX = 16 * 1024 * 1024;

const count = { passed: 0, failed: 0 };

function check(what: string, isRight: boolean): void {
  if (isRight) count.passed++;
  else {
    count.failed++;
    console.log(`wrong: ${what}`);
  }
}

function checkTally(tally: Tally): void {
  console.log(tally.line);
  for (const fault of tally.faults) console.log(`  ${fault}`);
  check(`${tally.target}: inputs`, tally.inputs > 0);
  check(`${tally.target}: some are accepted`, tally.accepted > 0);
  check(`${tally.target}: some are rejected`, tally.rejected > 0);
  check(`${tally.target}: ${tally.faults.length} faults`, tally.faults.length === 0);
  check(`${tally.target}: memory is flat`, tally.growthBytes <= GROWTH_BYTES_MAX);
}

function checkShare(tallies: readonly Tally[]): void {
  const sum = (part: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + part(tally), 0);
  const share = sum((tally) => tally.accepted) / sum((tally) => tally.requests);
  console.log(`${(100 * share).toFixed(0)} % of the requests of protocols are accepted`);
  check(`at least ${100 * ACCEPTED_SHARE_MIN} % are accepted`, share >= ACCEPTED_SHARE_MIN);
}

async function main(): Promise<void> {
  const minutes = minutesOf(process.argv.slice(2));
  const random = new SeededRandom(seedOfRun());
  const folder = mkdtempSync(join(tmpdir(), 'mini-db-fuzz-'));
  console.log(`${minutes} minutes, TEST_SEED=${random.seed}, corpus in ${folder}`);
  const coverage = new CoverageMap();
  const fuzzing = (): Fuzzing => ({
    random: random.fork(),
    coverage,
    folder,
    durationMs: (minutes * MINUTE_MS) / TARGETS,
  });
  const protocols: Tally[] = [];
  for (const target of PROTOCOL_TARGETS) {
    const tally = await new ProtocolRun(target, fuzzing()).run();
    protocols.push(tally);
    checkTally(tally);
  }
  checkShare(protocols);
  const files = new FuzzedProcess('files-main.js', [String(random.next())]);
  await files.ready();
  for (const target of FILE_TARGETS) checkTally(await new FileRun(target, files, fuzzing()).run());
  files.stop();
  const { blocks, blocksRun } = coverage;
  const share = ((100 * blocksRun) / blocks).toFixed(1);
  console.log(`branch coverage of src: ${blocksRun} of ${blocks} blocks (${share} %)`);
}

await main().catch((error: unknown) => {
  check(error instanceof Error ? (error.stack ?? error.message) : String(error), false);
});
if (count.passed > 0) console.log(`  ${count.passed} tests passed`);
if (count.failed > 0) console.log(`  ${count.failed} tests failed`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
