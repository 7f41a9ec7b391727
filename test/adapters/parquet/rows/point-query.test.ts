import { join } from 'node:path';
import test from 'ava';
import type { TableRow } from '../../../../src/application/ports/table.js';
import { ROW_GROUP_ROWS } from '../../../../src/adapters/parquet/rows/table-file-writer.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { STRING } from '../../../../src/domain/value-type.js';
import { Duck } from '../../../helpers/duck.js';
import { writeTableFile } from '../../../helpers/table-file.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

/** First characters around which the order of UTF-16 is not that of bytes, and others. */
const FIRST = ['A', '\u007f', 'é', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '😀', '\u{10ffff}'];
const PER_FIRST = 1500;
const BINARY_FIRST = [0x80, 0xff];

const rowOf = (key: Buffer): TableRow => ({
  db: 0,
  key,
  field: null,
  type: STRING,
  value: key,
  version: 1,
  createdAtMs: 1,
  updatedAtMs: 1,
  expiresAtMs: 0,
});
const suffix = (at: number): string => String(at).padStart(5, '0');

function sortedRows(): TableRow[] {
  const keys: Buffer[] = [];
  for (let at = 0; at < PER_FIRST; at++) {
    for (const first of FIRST) keys.push(Buffer.from(`${first}${suffix(at)}`));
    for (const first of BINARY_FIRST) {
      keys.push(Buffer.concat([Buffer.from([first]), Buffer.from(suffix(at))]));
    }
  }
  for (const key of ['', '\0', '😀', '\ue000', '\uffff']) keys.push(Buffer.from(key));
  return keys.sort((a, b) => Buffer.compare(a, b)).map(rowOf);
}

async function openTable(): Promise<{ duck: Duck; path: string; rows: TableRow[] }> {
  const folder = temporaryFolder();
  const rows = sortedRows();
  await writeTableFile(new NodeDisk(folder), 'keys.parquet', rows);
  return { duck: await Duck.open(), path: join(folder, 'keys.parquet'), rows };
}

test('DuckDB finds exactly the rows of a key by the bounds of row groups', async (t) => {
  const { duck, path } = await openTable();
  const keys = ['', '\0', '😀', '\ue000', '\uffff'];
  for (const first of FIRST) {
    for (const at of [0, 1, 749, PER_FIRST - 1]) keys.push(`${first}${suffix(at)}`);
  }
  for (const key of keys) {
    const text = key === '\0' ? 'chr(0)' : `'${key}'`;
    const found = await duck.query(
      `SELECT encode(key) = encode(value_string) AS same FROM '${path}' WHERE key = ${text}`,
    );
    t.deepEqual(found, [{ same: true }], JSON.stringify(key));
    const none = await duck.query(`SELECT key FROM '${path}' WHERE key = ${text} || '?'`);
    t.deepEqual(none, []);
  }
  t.is(keys.length, 5 + FIRST.length * 4);
  duck.close();
});

test('DuckDB finds exactly the rows of a binary key', async (t) => {
  const { duck, path } = await openTable();
  for (const first of [String.raw`\x80`, String.raw`\xFF`]) {
    for (const at of [0, 749, PER_FIRST - 1]) {
      const found = await duck.query(
        `SELECT count(*) AS count FROM '${path}' WHERE key_binary = '${first}${suffix(at)}'::BLOB`,
      );
      t.deepEqual(found, [{ count: 1n }]);
    }
  }
  duck.close();
});

test('DuckDB counts a range of keys rightly', async (t) => {
  const { duck, path, rows } = await openTable();
  const bounds = [
    '',
    'B',
    '\ud7ff',
    '\ue000',
    '\ue00000700',
    '\uffff',
    '😀',
    '😀00700',
    '\u{10ffff}',
  ];
  let ranges = 0;
  for (const from of bounds) {
    for (const to of bounds) {
      const [low, high] = [Buffer.from(from), Buffer.from(to)];
      const isWithin = ({ key }: TableRow): boolean =>
        key[0]! !== 0x80 &&
        key[0]! !== 0xff &&
        Buffer.compare(key, low) >= 0 &&
        Buffer.compare(key, high) < 0;
      const [count] = await duck.query(
        `SELECT count(*) AS count FROM '${path}' WHERE key >= '${from}' AND key < '${to}'`,
      );
      t.is(count!['count'], BigInt(rows.filter(isWithin).length), JSON.stringify([from, to]));
      ranges++;
    }
  }
  t.is(ranges, bounds.length ** 2);
  duck.close();
});

test('the bounds of each row group are its first and last key', async (t) => {
  const { duck, path, rows } = await openTable();
  const groups = await duck.query(
    `SELECT row_group_num_rows AS rows, stats_min_value AS first, stats_max_value AS last,
       stats_null_count AS nulls
     FROM parquet_metadata('${path}') WHERE path_in_schema = 'key' ORDER BY row_group_id`,
  );
  t.is(groups.length, Math.ceil(rows.length / ROW_GROUP_ROWS));
  for (const [at, group] of groups.entries()) {
    const all = rows.slice(at * ROW_GROUP_ROWS, (at + 1) * ROW_GROUP_ROWS);
    const keys = all.filter(({ key }) => key[0] !== 0x80 && key[0] !== 0xff);
    const text = (row: TableRow | undefined): string | null =>
      row === undefined ? null : Buffer.from(row.key).toString();
    t.deepEqual(group, {
      rows: BigInt(all.length),
      first: text(keys[0]),
      last: text(keys.at(-1)),
      nulls: BigInt(all.length - keys.length),
    });
  }
  duck.close();
});
