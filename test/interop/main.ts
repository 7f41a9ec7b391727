import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { UnsupportedFormatError } from '../../src/domain/errors.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { DeltaTable } from '../../src/adapters/parquet/delta/delta-table.js';
import { NodeDisk } from '../../src/adapters/system/node-disk.js';
import { seedOfRun } from '../helpers/seed.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { readWhileWriting } from './live.js';
import { preparePython, runScript } from './python.js';
import type { ColumnTexts } from './sample-rows.js';
import { SampleTable } from './sample-table.js';

/** Beyond two checkpoints of the log. */
const COMMITS = 45;
/** Versions below are cleaned away for the second reading. */
const OLDEST_KEPT = 25;
const SEARCHED = ['', '\0', "it's", '\u{ffff}', '😀', 'k1', 'only in 44', 'not there'];
const KEY_COLUMN = 1;
/** How long the readers follow a server that writes. */
const LIVE_SECONDS = Number(process.env['TEST_LIVE_SECONDS'] ?? 180);

interface Reading {
  readonly reader: string;
  readonly version: number;
  readonly key: string | null;
  readonly rows: ColumnTexts[];
}

const seed = seedOfRun();
const folder = temporaryFolder();
const disk = new NodeDisk(folder);
const random = new SeededRandom(seed);
const databaseId = '6f1c2a34-0000-4000-8000-00000000d81b';
const table = new DeltaTable({ disk, random, owner: { databaseId, softwareVersion: '0.1.0' } });
const sample = new SampleTable(table, random);
const count = { passed: 0, failed: 0 };

function check(what: string, isRight: boolean): void {
  if (isRight) count.passed++;
  else {
    count.failed++;
    console.log(`wrong: ${what}`);
  }
}

const sorted = (rows: readonly ColumnTexts[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

/** Whether both readers find at each version what was written, and by each key. */
function readVersions(from: number): void {
  const versions = Array.from({ length: COMMITS - from }, (_, index) => from + index);
  const request = { table: join(folder, 'table'), versions, keys: SEARCHED };
  const readings = runScript('read_table.py', request) as Reading[];
  check('the number of readings', readings.length === 2 * versions.length * (SEARCHED.length + 1));
  for (const { reader, version, key, rows } of readings) {
    const all = sample.versions[version]!;
    const expected = key === null ? all : all.filter((row) => row[KEY_COLUMN] === key);
    const isRight = isDeepStrictEqual(sorted(rows), sorted(expected));
    check(`${reader}, version ${version}, key ${JSON.stringify(key)}`, isRight);
  }
}

/** Our own reader, after another program has done something to the table. */
async function readOurselves(): Promise<string> {
  try {
    return String((await table.latest()).version);
  } catch (error) {
    if (error instanceof UnsupportedFormatError) return error.message;
    throw error;
  }
}

async function run(): Promise<void> {
  for (let commits = 0; commits < COMMITS; commits++) await sample.commit();
  readVersions(0);
  const { files } = await table.vacuum(OLDEST_KEPT);
  check('the vacuum removed files', files > OLDEST_KEPT);
  readVersions(OLDEST_KEPT);
  runScript('write_table.py', { table: join(folder, 'table'), what: 'checkpoint' });
  check("another program's checkpoint is passed over", (await readOurselves()) === '44');
  runScript('write_table.py', { table: join(folder, 'table'), what: 'delete' });
  const refusal = '00045.json: Mini DB did not make this commit';
  check("another program's commit is refused", (await readOurselves()).includes(refusal));
  await readWhileWriting(LIVE_SECONDS, random, check);
}

const reason = preparePython();
if (reason !== null && process.env['CI'] !== 'true') {
  console.log(`skipped, there is no Python with the readers: ${reason}`);
} else {
  console.log(`TEST_SEED=${seed}`);
  if (reason !== null) check(`Python with the readers: ${reason}`, false);
  else await run().catch((error: unknown) => check(String(error), false));
  if (count.passed > 0) console.log(`  ${count.passed} tests passed`);
  if (count.failed > 0) console.log(`  ${count.failed} tests failed`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}
