import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import test from 'ava';
import { DiskError } from '../../../../src/application/ports/disk.js';
import type { RowBatch, TableFile, TableRow } from '../../../../src/application/ports/table.js';
import { DataDamagedError, UnsupportedFormatError } from '../../../../src/domain/errors.js';
import type {
  ReadRequest,
  ReadResponse,
} from '../../../../src/adapters/parquet/parallel/messages.js';
import { packRows } from '../../../../src/adapters/parquet/parallel/packed-rows.js';
import {
  FILES_PER_WORKER,
  ParallelReader,
  startReadWorker,
} from '../../../../src/adapters/parquet/parallel/parallel-reader.js';
import type { ReadWorker } from '../../../../src/adapters/parquet/parallel/parallel-reader.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { crc32 } from 'node:zlib';
import { rowOf, tableOn, writeRows } from '../../../helpers/delta-scene.js';
import { viewable, viewed } from '../../../helpers/table-file.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const SCRIPT = new URL('../../../../src/table-reader-main.js', import.meta.url);
const FILES = 7;
const ROWS = 300;

/** Data files on the machine's disk, and a reader whose threads can be looked at. */
async function scene(script = SCRIPT) {
  const folder = temporaryFolder();
  const table = tableOn(new NodeDisk(folder));
  const files: TableFile[] = [];
  const expected: TableRow[] = [];
  for (let file = 0; file < FILES; file++) {
    const rows = Array.from({ length: ROWS }, (_, at) => rowOf(`key:${1000 * file + at + 1000}`));
    files.push(await writeRows(table, rows));
    expected.push(...rows);
  }
  const workers: Worker[] = [];
  const startWorker = (): Worker => {
    const worker = startReadWorker(script, folder);
    workers.push(worker);
    return worker;
  };
  const reader = new ParallelReader({ startWorker, workersMax: 2 });
  const pathOf = (file: TableFile): string => join(folder, 'table', file.path);
  return { files, expected, workers, reader, pathOf, folder };
}

const textOf = (row: object): string => JSON.stringify(Object.entries(row).sort());

/** As text, sorted. */
async function all(batches: AsyncIterable<RowBatch>): Promise<string[]> {
  const rows: string[] = [];
  for await (const batch of batches) rows.push(...viewed(batch).map(textOf));
  return rows.sort();
}

const countOf = async (batches: AsyncIterable<RowBatch>): Promise<number> =>
  (await all(batches)).length;

/** Node gives an ended thread this number. */
const hasEnded = (worker: Worker): boolean => worker.threadId === -1;

test('all rows of all files come, each once, and the threads end', async (t) => {
  const { files, expected, workers, reader } = await scene();
  t.deepEqual(await all(reader.read(files)), viewable(expected).map(textOf).sort());
  t.is(workers.length, 2);
  t.true(workers.every(hasEnded));
  t.deepEqual(await all(reader.read([])), []);
  t.is(workers.length, 2, 'nothing needs no thread');
});

test('a reading that is given up ends its threads', async (t) => {
  const { files, workers, reader } = await scene();
  const failure = new Error('given up');
  const giveUp = async (): Promise<void> => {
    for await (const { rows } of reader.read(files)) if (rows > 0) throw failure;
  };
  t.is(await t.throwsAsync(giveUp()), failure);
  t.is(workers.length, 2);
  t.true(workers.every(hasEnded));
});

test('a damaged file is refused as by reading it alone', async (t) => {
  const { files, reader, pathOf, workers } = await scene();
  const content = readFileSync(pathOf(files[3]!));
  content[20]! ^= 1;
  writeFileSync(pathOf(files[3]!), content);
  const error = await t.throwsAsync(countOf(reader.read(files)), { instanceOf: DataDamagedError });
  t.is(error.path, `table/${files[3]!.path}`);
  t.regex(error.message, /is damaged at byte 0: checksum [0-9a-f]+, expected [0-9a-f]+$/);
  t.true(workers.every(hasEnded));
  rmSync(pathOf(files[3]!));
  await t.throwsAsync(countOf(reader.read(files)), {
    instanceOf: DataDamagedError,
    message: `table/${files[3]!.path} is damaged at byte 0: the file is missing`,
  });
});

test('what a newer version wrote is refused as by reading it alone', async (t) => {
  const { files, reader, pathOf } = await scene();
  const file = files[6]!;
  const content = readFileSync(pathOf(file));
  // In the page of value types, which repeats it.
  content.write('strong', content.indexOf('string'), 'latin1');
  writeFileSync(pathOf(file), content);
  const changed = files.with(6, { ...file, crc32: crc32(content) });
  const error = await t.throwsAsync(countOf(reader.read(changed)));
  t.true(error instanceof UnsupportedFormatError, String(error));
  t.regex(error.message, new RegExp(`^table/${file.path}: .*start that one$`));
});

test('a failure of the disk comes as it is', async (t) => {
  const { files, reader, pathOf } = await scene();
  rmSync(pathOf(files[0]!));
  mkdirSync(pathOf(files[0]!));
  chmodSync(pathOf(files[0]!), 0o700);
  const bytes = (await new NodeDisk(join(pathOf(files[0]!), '..')).size(files[0]!.path)) || 1;
  const error = await t.throwsAsync(countOf(reader.read(files.with(0, { ...files[0]!, bytes }))), {
    instanceOf: DiskError,
  });
  t.is(error.message, `read table/${files[0]!.path}: EISDIR`);
});

test('a thread that ends by itself fails the reading', async (t) => {
  for (const [code, message] of [
    ['process.exit(3)', 'a thread that read the table ended: exit code 3'],
    ['throw new Error("no memory")', 'a thread that read the table ended: Error: no memory'],
  ] as const) {
    const { files, reader, workers } = await scene(new URL(`data:text/javascript,${code}`));
    await t.throwsAsync(countOf(reader.read(files)), { message });
    t.true(workers.every(hasEnded));
  }
});

/** A thread that answers when it is told to. */
class StubWorker implements ReadWorker {
  readonly requests: ReadRequest[] = [];
  #onMessage: (response: ReadResponse) => void = () => undefined;

  postMessage(request: ReadRequest): void {
    this.requests.push(request);
  }

  on(event: string, listener: (value: never) => void): void {
    if (event === 'message') this.#onMessage = listener as (response: ReadResponse) => void;
  }

  answer(response: ReadResponse): void {
    this.#onMessage(response);
  }

  async terminate(): Promise<void> {}
}

test('no file is asked for before the rows of an earlier one are taken', async (t) => {
  const { files } = await scene();
  const stubs: StubWorker[] = [];
  const startWorker = (): ReadWorker => {
    stubs.push(new StubWorker());
    return stubs.at(-1)!;
  };
  const batches = new ParallelReader({ startWorker, workersMax: 2 }).read(files);
  const first = batches.next();
  const requests = (): number[] => stubs.map((stub) => stub.requests.length);
  t.deepEqual(requests(), [FILES_PER_WORKER, FILES_PER_WORKER]);
  for (let file = 0; file < FILES_PER_WORKER; file++) {
    for (const rows of packRows([rowOf('a')])) stubs[0]!.answer({ kind: 'rows', rows });
    stubs[0]!.answer({ kind: 'read' });
  }
  await first;
  t.deepEqual(requests(), [FILES_PER_WORKER, FILES_PER_WORKER], 'rows wait');
  await batches.next();
  t.deepEqual(requests(), [FILES_PER_WORKER + 1, FILES_PER_WORKER]);
  await batches.return(undefined);
});
