/**
 * What a data file of the table costs in one thread: rows of a 17-byte key and a 34-byte value.
 *
 *     node dist/bench/parquet.js [folder]      a folder on the disk to measure, default ./data-bench
 */
import { mkdirSync, rmSync } from 'node:fs';
import { readTableFile } from '../src/adapters/parquet/rows/table-file-reader.js';
import { ParquetTableFileWriter } from '../src/adapters/parquet/rows/table-file-writer.js';
import type { WrittenTableFile } from '../src/adapters/parquet/rows/table-file-writer.js';
import { SeededRandom } from '../src/adapters/memory/seeded-random.js';
import { NodeDisk } from '../src/adapters/system/node-disk.js';
import type { TableRow } from '../src/application/ports/table.js';
import { INTEGER, STRING } from '../src/domain/value-type.js';

const ROWS_PER_FILE = 32_768;
const FILES = 32;
const ROUNDS = 5;
const DAY_MS = 86_400_000;
const folder = process.argv[2] ?? 'data-bench';
const print = (text: string): void => void process.stdout.write(`${text}\n`);

type Values = (at: number) => Pick<TableRow, 'type' | 'value' | 'expiresAtMs'>;

const random = new SeededRandom(1);
/** Text that can be compressed as far as its alphabet of 36 letters goes. */
const randomText = (length: number): string =>
  Array.from({ length }, () => random.below(36).toString(36)).join('');

const strings: Values = () => ({
  type: STRING,
  value: Buffer.from(randomText(34)),
  expiresAtMs: 0,
});
const mixed: Values = (at) => ({
  ...(at % 2 === 0 ? strings(at) : { type: INTEGER, value: Buffer.from(String(at)) }),
  expiresAtMs: at % 3 === 0 ? 1_800_000_000_000 + at : 0,
});

function rowsOf(values: Values): TableRow[] {
  return Array.from({ length: ROWS_PER_FILE }, (_, at) => ({
    db: 0,
    key: Buffer.from(`key:${String(at * 31 + random.below(31)).padStart(13, '0')}`),
    field: null,
    version: 1_000_000 + random.below(10_000_000),
    createdAtMs: 1_780_000_000_000 + random.below(DAY_MS),
    updatedAtMs: 1_790_000_000_000 + random.below(DAY_MS),
    ...values(at),
  }));
}

async function writeFile(
  disk: NodeDisk,
  path: string,
  rows: TableRow[],
): Promise<WrittenTableFile> {
  const file = await disk.open(path, 'create');
  const writer = new ParquetTableFileWriter(file);
  for (const row of rows) {
    const flushed = writer.add(row);
    if (flushed !== undefined) await flushed;
  }
  const written = await writer.finish();
  await file.close();
  return written;
}

/** By the clock, and by the processor's time, which a busy machine changes less; that has the collector's threads in it. */
class Stopwatch {
  readonly #startMs = performance.now();
  readonly #start = process.cpuUsage();

  toString(): string {
    const rows = FILES * ROWS_PER_FILE;
    const perMs = rows / (performance.now() - this.#startMs);
    const { user, system } = process.cpuUsage(this.#start);
    return `${perMs.toFixed(0)} thousand rows/s (${((user + system) / rows).toFixed(2)} us of CPU a row)`;
  }
}

async function benchRound(disk: NodeDisk, name: string, rows: TableRow[]): Promise<void> {
  const written: WrittenTableFile[] = [];
  const writeWatch = new Stopwatch();
  for (let at = 0; at < FILES; at++) written.push(await writeFile(disk, `${name}-${at}`, rows));
  const writing = String(writeWatch);
  let count = 0;
  const readWatch = new Stopwatch();
  for (const [at, check] of written.entries()) {
    for await (const group of readTableFile(disk, `${name}-${at}`, check)) count += group.length;
  }
  const reading = String(readWatch);
  if (count !== FILES * ROWS_PER_FILE) throw new Error(`${count} rows were read`);
  const bytesPerRow = (written[0]!.bytes / ROWS_PER_FILE).toFixed(1);
  print(`${name}: writing ${writing}, reading ${reading}, ${bytesPerRow} bytes a row`);
  for (let at = 0; at < FILES; at++) await disk.remove(`${name}-${at}`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const disk = new NodeDisk(folder);
for (const [name, values] of Object.entries({ strings, mixed })) {
  const rows = rowsOf(values);
  for (let round = 0; round < ROUNDS; round++) await benchRound(disk, name, rows);
}
rmSync(folder, { recursive: true, force: true });
