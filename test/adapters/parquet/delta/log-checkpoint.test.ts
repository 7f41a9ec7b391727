import { join } from 'node:path';
import test from 'ava';
import { DataDamagedError, UnsupportedFormatError } from '../../../../src/domain/errors.js';
import { FaultyDisk } from '../../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { writeRecords } from '../../../../src/adapters/parquet/file/record-file.js';
import { BufferFile } from '../../../../src/adapters/parquet/delta/buffer-file.js';
import { CHECKPOINT_FIELDS } from '../../../../src/adapters/parquet/delta/checkpoint-records.js';
import { CHECKPOINT_COMMITS } from '../../../../src/adapters/parquet/delta/delta-table.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { Duck } from '../../../helpers/duck.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';
import {
  commitNext,
  DATABASE_ID,
  expectedRows,
  hintOn,
  logName,
  namesIn,
  put,
  rowsOf,
  sequenceOf,
  tableOn,
} from '../../../helpers/delta-scene.js';

const HINT = 'table/_delta_log/_last_checkpoint';
const LAST = CHECKPOINT_COMMITS - 1;
const CHECKPOINT = logName(LAST, 'checkpoint.parquet');

/** A table with a checkpoint and some commits after it. */
async function scene(after = 3) {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, CHECKPOINT_COMMITS);
  await table.checkpointLog();
  await commitNext(table, after);
  return { disk, table, newest: LAST + after };
}

async function forgetCommits(disk: MemoryDisk, below: number): Promise<void> {
  for (let version = 0; version < below; version++) await disk.remove(logName(version));
}

test('a checkpoint is written when enough commits came since the last one, and named', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, CHECKPOINT_COMMITS - 1);
  await table.checkpointLog();
  t.is((await namesIn(disk)).length, CHECKPOINT_COMMITS - 1);
  await commitNext(table, 1);
  await table.checkpointLog();
  t.is((await namesIn(disk)).length, CHECKPOINT_COMMITS + 2);
  const sizeInBytes = await disk.size(CHECKPOINT);
  t.deepEqual(hintOn(disk), {
    version: LAST,
    size: 3 + 3 + 11,
    sizeInBytes,
    numOfAddFiles: 3,
  });
  await commitNext(table, CHECKPOINT_COMMITS - 1);
  await table.checkpointLog();
  t.is(hintOn(disk).version, LAST);
  await commitNext(table, 1);
  await table.checkpointLog();
  t.is(hintOn(disk).version, LAST + CHECKPOINT_COMMITS);
});

test('with a checkpoint the commits before it are not needed, nor is its own', async (t) => {
  const { disk, table, newest } = await scene();
  const before = await table.latest();
  await forgetCommits(disk, CHECKPOINT_COMMITS);
  t.deepEqual(await tableOn(disk).latest(), before);
  t.deepEqual(await rowsOf(table, before), expectedRows(newest));
  await commitNext(table, 1);
  t.deepEqual(await rowsOf(table, await table.latest()), expectedRows(newest + 1));
});

test('a checkpoint alone is the table', async (t) => {
  const { disk, table } = await scene(0);
  await forgetCommits(disk, CHECKPOINT_COMMITS);
  const snapshot = await table.latest();
  t.is(snapshot.sequence, sequenceOf(LAST));
  t.deepEqual(await rowsOf(table, snapshot), expectedRows(LAST));
  t.like((await table.history())[0], { version: LAST, removedBytes: 0 });
});

test('the name of the last checkpoint is only a hint', async (t) => {
  const { disk, table } = await scene();
  const before = await table.latest();
  const hints = ['', '{', '{"version":99,"size":1}', '{"version":0,"size":1}', '\u{0}'];
  for (const hint of hints) {
    put(disk, HINT, hint);
    t.deepEqual(await table.latest(), before);
    await table.checkpointLog();
    t.is(hintOn(disk).version, LAST);
  }
  await disk.remove(HINT);
  t.deepEqual(await table.latest(), before);
});

test('a damaged checkpoint is passed over while the commits are there, and refused when not', async (t) => {
  const { disk, table } = await scene();
  const before = await table.latest();
  const bytes = disk.files.get(CHECKPOINT)!.view();
  bytes[bytes.length >> 1]! ^= 4;
  t.deepEqual(await table.latest(), before);
  await forgetCommits(disk, 5);
  const error = await t.throwsAsync(table.latest(), { instanceOf: DataDamagedError });
  t.regex(error!.message, /00019\.checkpoint\.parquet is damaged .* checksum/);
});

test('the checkpoint of another program or another version is not read', async (t) => {
  const { disk, table } = await scene();
  const before = await table.latest();
  const content = disk.files.get(CHECKPOINT)!.view().slice();
  const own = Buffer.from(content).toString('latin1');
  const foreign = new BufferFile('x');
  await writeRecords(foreign, CHECKPOINT_FIELDS, [{ txn: { appId: 'x', version: 1 } }]);
  const cases: [Uint8Array, RegExp][] = [
    [foreign.content(), /Mini DB did not make this checkpoint; .* move it/],
    [Buffer.from(own.replace(' 001 ', ' 002 '), 'latin1'), /format 2, expected 1/],
    [Buffer.from('PAR1'), /is damaged .* checksum is not where/],
    [Buffer.from('nothing of the kind'), /is damaged .* checksum is not where/],
  ];
  for (const [bytes] of cases) {
    put(disk, CHECKPOINT, bytes);
    t.deepEqual(await table.latest(), before);
  }
  await forgetCommits(disk, CHECKPOINT_COMMITS);
  for (const [bytes, message] of cases) {
    put(disk, CHECKPOINT, bytes);
    const error = await t.throwsAsync(table.latest(), { message });
    t.true(error instanceof DataDamagedError || error instanceof UnsupportedFormatError);
  }
  const other = logName(LAST + 1, 'checkpoint.parquet');
  await disk.remove(CHECKPOINT);
  put(disk, other, content);
  await t.throwsAsync(table.latest(), { message: /it is the file of version 19/ });
});

test('two processes may write the same checkpoint', async (t) => {
  const disk = new MemoryDisk();
  await commitNext(tableOn(disk), CHECKPOINT_COMMITS);
  await Promise.all([tableOn(disk).checkpointLog(), tableOn(disk).checkpointLog()]);
  t.is((await namesIn(disk)).length, CHECKPOINT_COMMITS + 2);
  await forgetCommits(disk, CHECKPOINT_COMMITS);
  t.deepEqual(await rowsOf(tableOn(disk), await tableOn(disk).latest()), expectedRows(LAST));
});

test('a checkpoint that fails at any step leaves the table as it was, and is made the next time', async (t) => {
  const origin = new MemoryDisk();
  await commitNext(tableOn(origin), CHECKPOINT_COMMITS);
  let skip = 0;
  for (; ; skip++) {
    const disk = new FaultyDisk(origin.copy());
    disk.fail({ code: 'EIO', skip });
    const failed = await tableOn(disk)
      .checkpointLog()
      .then(
        () => false,
        () => true,
      );
    if (!failed) break;
    const table = tableOn(disk.inner);
    t.deepEqual(await rowsOf(table, await table.latest()), expectedRows(LAST));
    await table.checkpointLog();
    t.is(hintOn(disk.inner).version, LAST);
  }
  t.log(`${skip} operations`);
  t.true(skip > CHECKPOINT_COMMITS);
});

test('a checkpoint is durable before it is named as the last one', async (t) => {
  const disk = new FaultyDisk();
  await commitNext(tableOn(disk), CHECKPOINT_COMMITS);
  disk.log.length = 0;
  await tableOn(disk).checkpointLog();
  const names = disk.steps.filter((line) => /^(?:link|rename|fsync) /.test(line));
  const folder = 'fsync table/_delta_log';
  t.deepEqual(names, [`link ${CHECKPOINT}`, folder, `rename ${HINT}`, folder]);
});

test('DuckDB reads a checkpoint as the format describes it', async (t) => {
  const folder = temporaryFolder();
  const disk = new NodeDisk(folder);
  const table = tableOn(disk);
  await commitNext(table, CHECKPOINT_COMMITS);
  await table.checkpointLog();
  const duck = await Duck.open();
  const from = `from read_parquet('${join(folder, CHECKPOINT)}')`;
  const [counts] = await duck.query(
    `select count(*) as all, count(protocol) as protocols, count(metaData) as tables, count(txn) as txns,
     count(add) as adds, count(remove) as removes ${from}`,
  );
  t.deepEqual(counts, {
    all: 17n,
    protocols: 1n,
    tables: 1n,
    txns: 1n,
    adds: 3n,
    removes: 11n,
  });
  const [values] = await duck.query(
    `select max(metaData.id) as id, max(len(metaData.partitionColumns)) as partitions,
     max(metaData.configuration['delta.enableExpiredLogCleanup']) as cleanup,
     max(cardinality(add.partitionValues)) as values, max(txn.version) as version,
     max(protocol.minWriterVersion) as writer, min(add.tags['miniDb.db']) as db ${from}`,
  );
  duck.close();
  t.deepEqual(values, {
    id: DATABASE_ID,
    partitions: 0n,
    cleanup: 'false',
    values: 0n,
    version: BigInt(sequenceOf(LAST)),
    writer: 2,
    db: '0',
  });
});
