import { join } from 'node:path';
import test from 'ava';
import { DuckDBBlobValue } from '@duckdb/node-api';
import type { TableRow } from '../../../../src/application/ports/table.js';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { BOOLEAN, DOUBLE, INTEGER, JSON_DOCUMENT } from '../../../../src/domain/value-type.js';
import { Duck } from '../../../helpers/duck.js';
import type { DuckRow } from '../../../helpers/duck.js';
import { cases } from '../../../helpers/scale.js';
import { randomOfRun } from '../../../helpers/seed.js';
import { comparable, readAllRows, writeTableFile } from '../../../helpers/table-file.js';
import { randomRows } from '../../../helpers/table-rows.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

const CASES = cases(300, 5000);
const NAMES = ['', 'string', 'integer', 'double', 'boolean', 'json', 'hash'];

/** Text as bytes, because the driver's strings could hide a difference. */
const COLUMNS = `db, encode(key) AS key, key_binary, encode(field) AS field, field_binary, type,
  encode(value_string) AS value_string, value_integer, value_double, value_boolean,
  encode(value_json) AS value_json, value_binary, version, epoch_us(created_at) AS created_at,
  epoch_us(updated_at) AS updated_at, epoch_us(expires_at) AS expires_at`;

/** The contract once more, in other words than the code's. */
function expectedRow(row: TableRow): Record<string, unknown> {
  const micros = (timeMs: number): bigint => BigInt(timeMs) * 1000n;
  return {
    db: row.db,
    ...textOrBinary('key', row.key),
    ...textOrBinary('field', row.field),
    type: NAMES[row.type],
    ...expectedValue(row),
    version: BigInt(row.version),
    created_at: micros(row.createdAtMs),
    updated_at: micros(row.updatedAtMs),
    expires_at: row.expiresAtMs === 0 ? null : micros(row.expiresAtMs),
  };
}

/** True when decoding and encoding gives the same bytes: Node replaces what is not UTF-8. */
const isUnicode = (bytes: Uint8Array): boolean =>
  Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes);

function textOrBinary(name: string, bytes: Uint8Array | null): Record<string, string | null> {
  const hex = bytes === null ? null : Buffer.from(bytes).toString('hex');
  const isText = bytes !== null && isUnicode(bytes);
  return { [name]: isText ? hex : null, [`${name}_binary`]: isText ? null : hex };
}

const DOUBLES: Record<string, number> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };

function expectedValue({ type, value }: TableRow): Record<string, unknown> {
  const text = Buffer.from(value).toString('latin1');
  const none = { value_integer: null, value_double: null, value_boolean: null, value_json: null };
  const typed = { ...none, value_string: null, value_binary: null };
  if (type === INTEGER && /^(0|-?[1-9]\d{0,18})$/.test(text)) {
    const integer = BigInt(text);
    if (BigInt.asIntN(64, integer) === integer) return { ...typed, value_integer: integer };
  }
  if (type === DOUBLE) {
    const double = DOUBLES[text] ?? (text === '-0' ? -0 : Number.parseFloat(text));
    if (text in DOUBLES || text === '-0' || isShortest(text)) {
      return { ...typed, value_double: double };
    }
  }
  if (type === BOOLEAN && /^(true|false)$/.test(text)) {
    return { ...typed, value_boolean: text === 'true' };
  }
  if (type === JSON_DOCUMENT && isUnicode(value)) {
    return { ...typed, value_json: Buffer.from(value).toString('hex') };
  }
  const { value: value_string, ...binary } = textOrBinary('value', value);
  return { ...none, value_string, ...binary };
}

function isShortest(text: string): boolean {
  return /^-?\d/.test(text) && `${Number(text)}` === text;
}

function plain(row: DuckRow): Record<string, unknown> {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof DuckDBBlobValue ? Buffer.from(value.bytes).toString('hex') : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

test('random rows come back byte for byte, and DuckDB sees the columns of the contract', async (t) => {
  const random = randomOfRun(t);
  const folder = temporaryFolder();
  const disk = new NodeDisk(folder);
  const duck = await Duck.open();
  let rowsRead = 0;
  for (let at = 0; at < CASES; at++) {
    const rows = randomRows(random, 1 + random.below(40), random.below(16));
    const check = await writeTableFile(disk, 'case.parquet', rows);
    t.is(check.rows, rows.length);
    t.deepEqual(comparable(await readAllRows(disk, 'case.parquet', check)), comparable(rows));
    const seen = await duck.query(`SELECT ${COLUMNS} FROM '${join(folder, 'case.parquet')}'`);
    t.deepEqual(seen.map(plain), rows.map(expectedRow));
    rowsRead += seen.length;
    await disk.remove('case.parquet');
  }
  t.true(rowsRead > CASES * 5);
  duck.close();
});

test('rows of several row groups come back byte for byte', async (t) => {
  const random = randomOfRun(t);
  const folder = temporaryFolder();
  const disk = new NodeDisk(folder);
  const duck = await Duck.open();
  const rows = randomRows(random, 20_000, 3);
  t.true(rows.length > 10_000);
  const check = await writeTableFile(disk, 'large.parquet', rows);
  t.deepEqual(comparable(await readAllRows(disk, 'large.parquet', check)), comparable(rows));
  const seen = await duck.query(`SELECT ${COLUMNS} FROM '${join(folder, 'large.parquet')}'`);
  t.deepEqual(seen.map(plain), rows.map(expectedRow));
  duck.close();
});
