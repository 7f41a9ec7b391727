import test from 'ava';
import { DataDamagedError, UnsupportedFormatError } from '../../../../src/domain/errors.js';
import { HASH } from '../../../../src/domain/value-type.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import {
  commitNext,
  DATABASE_ID,
  expectedRows,
  logName,
  prepareNext,
  put,
  rowOf,
  rowsOf,
  sequenceOf,
  snapshotAt,
  START_MS,
  tableOn,
  textOn,
  writeRows,
} from '../../../helpers/delta-scene.js';

const EMPTY = { version: -1, sequence: 0, timeMs: 0, files: [] };

test('without a commit there is an empty table, also when there are files of one that never came', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  t.deepEqual(await table.latest(), EMPTY);
  t.deepEqual(await table.history(), []);
  t.deepEqual(await table.vacuum(0), { files: 0, bytes: 0 });
  await prepareNext(table, await table.latest());
  t.deepEqual(await table.latest(), EMPTY);
  t.deepEqual(await table.history(), []);
});

test('every version is read back as it was committed, files in the order of their rows', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 7);
  for (let version = 0; version < 7; version++) {
    const snapshot = await snapshotAt(disk, version);
    t.is(snapshot.version, version);
    t.is(snapshot.sequence, sequenceOf(version));
    t.deepEqual(await rowsOf(table, snapshot), expectedRows(version));
  }
});

test('what a file is survives the log: positions of any bytes, fields and numbers', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const files = [
    await writeRows(table, [rowOf(''), rowOf('a', { type: HASH, field: Buffer.from('') })]),
    await writeRows(table, [rowOf('b'), rowOf('', { key: Buffer.from([0xff, 0, 0xfe]) })]),
    await writeRows(table, [
      rowOf('h', { db: 15, type: HASH, field: Buffer.from([0x80]) }),
      rowOf('h', { db: 15, type: HASH, field: Buffer.from([0x81]) }),
    ]),
  ];
  const previous = await table.latest();
  const added = files.toReversed();
  const sequence = Number.MAX_SAFE_INTEGER;
  await table.publish(
    await table.prepare({ previous, sequence, timeMs: START_MS, added, removed: [] }),
  );
  const snapshot = await tableOn(disk).latest();
  t.is(snapshot.sequence, sequence);
  const plain = (file: object): unknown => JSON.parse(JSON.stringify(file, hex));
  t.deepEqual(snapshot.files.map(plain), files.map(plain));
});

const hex = (_: string, value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  const isBuffer = typeof value === 'object' && value !== null && 'data' in value;
  return isBuffer ? Buffer.from(value.data as number[]).toString('hex') : value;
};

test('a commit says what the format asks for', async (t) => {
  const disk = new MemoryDisk();
  await commitNext(tableOn(disk), 4);
  const actions = (version: number): Record<string, Record<string, unknown>>[] =>
    textOn(disk, logName(version))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
  const kinds = (version: number): string[] => actions(version).flatMap(Object.keys);
  t.deepEqual(kinds(0), ['protocol', 'metaData', 'txn', 'add', 'commitInfo']);
  t.deepEqual(kinds(3), ['txn', 'add', 'remove', 'commitInfo']);
  const [protocol, metaData] = actions(0);
  t.deepEqual(protocol, { protocol: { minReaderVersion: 1, minWriterVersion: 2 } });
  t.like(metaData?.['metaData'], { id: DATABASE_ID, createdTime: START_MS, partitionColumns: [] });
  const schema = JSON.parse(String(metaData?.['metaData']?.['schemaString'])) as {
    fields: { name: string; type: string }[];
  };
  const columns = schema.fields.map(({ name, type }) => `${name} ${type}`);
  t.is(
    columns.join(', '),
    'db integer, key string, key_binary binary, field string, field_binary binary, type string, ' +
      'value_string string, value_integer long, value_double double, value_boolean boolean, ' +
      'value_json string, value_binary binary, version long, created_at timestamp, ' +
      'updated_at timestamp, expires_at timestamp',
  );
  const [txn, add, remove, info] = actions(3);
  const timeMs = START_MS + 180_000;
  const appId = `mini-db:${DATABASE_ID}`;
  t.deepEqual(txn, { txn: { appId, version: sequenceOf(3), lastUpdated: timeMs } });
  t.like(add?.['add'], { partitionValues: {}, modificationTime: timeMs, dataChange: true });
  t.deepEqual(JSON.parse(String(add?.['add']?.['stats'])), {
    numRecords: 2,
    minValues: { db: 0, key: 'key0' },
    maxValues: { db: 0, key: 'key1' },
    nullCount: { db: 0, type: 0, version: 0 },
  });
  const first = actions(0)[3]?.['add'];
  t.like(remove?.['remove'], {
    path: first?.['path'],
    size: first?.['size'],
    deletionTimestamp: timeMs,
    dataChange: true,
    extendedFileMetadata: true,
    partitionValues: {},
  });
  t.like(info?.['commitInfo'], { timestamp: timeMs, operation: 'WRITE', readVersion: 2 });
  t.is(info?.['commitInfo']?.['engineInfo'], 'mini-db/0.1.0');
});

test('keys that are not text or long are left out of the statistics', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const added = [
    await writeRows(table, [rowOf('a'), rowOf('', { key: Buffer.from([0xff]) })]),
    await writeRows(table, [rowOf('a'.repeat(129), { db: 1 })]),
    await writeRows(table, [rowOf('\u{feff}\0😀', { db: 2 })]),
  ];
  const previous = await table.latest();
  await table.publish(
    await table.prepare({ previous, sequence: 1, timeMs: START_MS, added, removed: [] }),
  );
  const text = textOn(disk, logName(0));
  const minima = [...text.matchAll(/"stats":("(?:[^"\\]|\\.)*")/g)].map(
    ([, stats]) => (JSON.parse(JSON.parse(stats!) as string) as { minValues: object }).minValues,
  );
  t.deepEqual(minima, [{ db: 0 }, { db: 1 }, { db: 2, key: '\u{feff}\0😀' }]);
});

test('a data file that is missing or has another length is refused by name', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const { files } = await commitNext(table, 3);
  const path = `table/${files[1]!.path}`;
  const content = disk.files.get(path)!;
  content.resize(content.size - 1);
  const shorter = await t.throwsAsync(table.latest(), { instanceOf: DataDamagedError });
  t.regex(shorter!.message, /^table\/part-.* is damaged at byte [0-9]+: it has [0-9]+ bytes, exp/);
  await disk.remove(path);
  const missing = await t.throwsAsync(table.latest(), { instanceOf: DataDamagedError });
  t.true(missing!.message.startsWith(`${path} is damaged at byte 0: the file is missing`));
});

test('a damaged data file gives no row', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  const { files } = await commitNext(table, 1);
  const bytes = disk.files.get(`table/${files[0]!.path}`)!.view();
  bytes[bytes.length >> 1]! ^= 1;
  const rows = rowsOf(table, await table.latest());
  await t.throwsAsync(rows, { instanceOf: DataDamagedError, message: /checksum/ });
});

test('the table of another database is refused', async (t) => {
  const disk = new MemoryDisk();
  await commitNext(tableOn(disk), 25);
  await tableOn(disk).checkpointLog();
  const other = tableOn(disk, '11111111-0000-4000-8000-000000000000');
  await t.throwsAsync(other.latest(), {
    instanceOf: DataDamagedError,
    message: /database|belongs/,
  });
  for (let version = 0; version < 25; version++) await disk.remove(logName(version));
  await t.throwsAsync(other.latest(), {
    instanceOf: DataDamagedError,
    message: /database|belongs/,
  });
});

test('what another program committed is told apart from damage', async (t) => {
  const disk = new MemoryDisk();
  const table = tableOn(disk);
  await commitNext(table, 2);
  const line = '{"add":{"path":"x.parquet","partitionValues":{},"size":1,"dataChange":true}}\n';
  put(disk, logName(2), line);
  const error = await t.throwsAsync(table.latest(), { instanceOf: UnsupportedFormatError });
  t.regex(error!.message, /00002\.json: Mini DB did not make this commit; .* move this file/);
  const message = /00002\.json is damaged at byte 77: this line is not JSON/;
  put(disk, logName(2), `${line}{"add":`);
  await t.throwsAsync(table.latest(), { instanceOf: DataDamagedError, message });
});
