import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { UnsupportedFormatError } from '../../src/domain/errors.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { DeltaTable } from '../../src/adapters/parquet/delta/delta-table.js';
import { NodeDisk } from '../../src/adapters/system/node-disk.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { readWhileWriting } from './live.js';
import { runScript } from './python.js';
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

const sorted = (rows: readonly ColumnTexts[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

/** Two readers of other people read our tables, and what other writers do to them is noticed. */
export class TableReading {
  readonly #check: (what: string, isRight: boolean) => void;
  readonly #folder = temporaryFolder();
  readonly #random: SeededRandom;
  readonly #table: DeltaTable;
  readonly #sample: SampleTable;

  constructor(seed: number, check: (what: string, isRight: boolean) => void) {
    this.#check = check;
    this.#random = new SeededRandom(seed);
    this.#table = new DeltaTable({
      disk: new NodeDisk(this.#folder),
      random: this.#random,
      owner: { databaseId: '6f1c2a34-0000-4000-8000-00000000d81b', softwareVersion: '0.1.0' },
    });
    this.#sample = new SampleTable(this.#table, this.#random);
  }

  /** Whether both readers find at each version what was written, and by each key. */
  #readVersions(from: number): void {
    const versions = Array.from({ length: COMMITS - from }, (_, index) => from + index);
    const request = { table: join(this.#folder, 'table'), versions, keys: SEARCHED };
    const readings = runScript('read_table.py', request) as Reading[];
    this.#check(
      'the number of readings',
      readings.length === 2 * versions.length * (SEARCHED.length + 1),
    );
    for (const { reader, version, key, rows } of readings) {
      const all = this.#sample.versions[version]!;
      const expected = key === null ? all : all.filter((row) => row[KEY_COLUMN] === key);
      const isRight = isDeepStrictEqual(sorted(rows), sorted(expected));
      this.#check(`${reader}, version ${version}, key ${JSON.stringify(key)}`, isRight);
    }
  }

  /** Our own reader, after another program has done something to the table. */
  async #readOurselves(): Promise<string> {
    try {
      return String((await this.#table.latest()).version);
    } catch (error) {
      if (error instanceof UnsupportedFormatError) return error.message;
      throw error;
    }
  }

  async run(): Promise<void> {
    for (let commits = 0; commits < COMMITS; commits++) await this.#sample.commit();
    this.#readVersions(0);
    const { files } = await this.#table.vacuum(OLDEST_KEPT);
    this.#check('the vacuum removed files', files > OLDEST_KEPT);
    this.#readVersions(OLDEST_KEPT);
    runScript('write_table.py', { table: join(this.#folder, 'table'), what: 'checkpoint' });
    this.#check(
      "another program's checkpoint is passed over",
      (await this.#readOurselves()) === '44',
    );
    runScript('write_table.py', { table: join(this.#folder, 'table'), what: 'delete' });
    const refusal = '00045.json: Mini DB did not make this commit';
    this.#check(
      "another program's commit is refused",
      (await this.#readOurselves()).includes(refusal),
    );
    await readWhileWriting(LIVE_SECONDS, this.#random, this.#check);
  }
}
