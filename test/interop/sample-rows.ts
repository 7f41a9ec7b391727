import type { TableRow } from '../../src/application/ports/table.js';
import {
  BOOLEAN,
  DOUBLE,
  HASH,
  INTEGER,
  JSON_DOCUMENT,
  STRING,
} from '../../src/domain/value-type.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

/** Values in the order of the table's columns, as text; bytes and doubles in hexadecimal. */
export type ColumnTexts = readonly (string | null)[];

export interface SampleRow {
  readonly row: TableRow;
  readonly texts: ColumnTexts;
}

const KEYS = ['', '\0', "it's", 'ключ', '\u{e000}', '\u{ffff}', '😀', '𐀀\0é', 'k'.repeat(200)];
const INTEGERS = ['0', '-1', '9223372036854775807', '-9223372036854775808'];
const DOUBLES: readonly (readonly [string, number])[] = [
  ['nan', Number.NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
  ['-0', -0],
  ['0.1', 0.1],
  ['5e-324', 5e-324],
];
const START_MS = 1_790_000_000_000;

interface SampleValue {
  readonly type: number;
  readonly typeName: string;
  readonly value: Buffer;
  /** The columns value_string, value_integer, value_double, value_boolean, value_json, value_binary. */
  readonly columns: ColumnTexts;
}

const NONE: ColumnTexts = [null, null, null, null, null, null];
const only = (index: number, text: string): ColumnTexts => NONE.with(index, text);

function sampleValue(random: SeededRandom): SampleValue {
  const make = (type: number, typeName: string, text: string, columns: ColumnTexts) => ({
    type,
    typeName,
    value: Buffer.from(text),
    columns,
  });
  switch (random.below(6)) {
    case 0: {
      const value = Buffer.concat([Buffer.from([0xff]), random.bytes(random.below(5))]);
      return { type: STRING, typeName: 'string', value, columns: only(5, value.toString('hex')) };
    }
    case 1: {
      const integer = random.pick(INTEGERS);
      return make(INTEGER, 'integer', integer, only(1, integer));
    }
    case 2: {
      const [text, double] = random.pick(DOUBLES);
      return make(DOUBLE, 'double', text, only(2, doubleText(double)));
    }
    case 3: {
      const truth = String(random.chance(0.5));
      return make(BOOLEAN, 'boolean', truth, only(3, truth));
    }
    case 4:
      return make(JSON_DOCUMENT, 'json', '{"a": [1, "é"]}', only(4, '{"a": [1, "é"]}'));
    default: {
      const text = random.pick(KEYS);
      return make(STRING, 'string', text, only(0, text));
    }
  }
}

function doubleText(double: number): string {
  if (Number.isNaN(double)) return 'nan';
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(double);
  return bytes.toString('hex');
}

/** Rows of one database in order. */
export function sampleRows(random: SeededRandom, db: number, version: number): SampleRow[] {
  const keys = KEYS.filter(() => random.chance(0.5)).map((key) => Buffer.from(key));
  for (let count = random.below(20); count > 0; count--) {
    keys.push(Buffer.concat([Buffer.from([0x80]), random.bytes(4)]), Buffer.from(`k${count}`));
  }
  keys.push(Buffer.from(`only in ${version}`));
  const sorted = keys.sort((a, b) => Buffer.compare(a, b));
  return sorted.map((key) => sampleRow(random, { db, version, key }));
}

function sampleRow(
  random: SeededRandom,
  { db, version, key }: { db: number; version: number; key: Buffer },
): SampleRow {
  const isField = random.chance(0.2);
  const { value, columns, ...plain } = sampleValue(random);
  const { type, typeName } = isField ? { type: HASH, typeName: 'hash' } : plain;
  const field = isField ? Buffer.from(random.chance(0.5) ? 'f' : [0xfe]) : null;
  const isBinary = plain.type === STRING && columns[5] !== null;
  const fieldColumns = isBinary ? columns : only(0, value.toString());
  const expiresAtMs = random.chance(0.3) ? START_MS + random.below(1e9) : 0;
  const times = { createdAtMs: START_MS + version, updatedAtMs: START_MS + 2 * version };
  const row = { db, key, field, type, value, version, ...times, expiresAtMs };
  return {
    row,
    texts: [
      String(db),
      ...textOrBytes(key),
      ...textOrBytes(field),
      typeName,
      ...(isField ? fieldColumns : columns),
      String(version),
      `${times.createdAtMs}000`,
      `${times.updatedAtMs}000`,
      expiresAtMs === 0 ? null : `${expiresAtMs}000`,
    ],
  };
}

/** The two columns of a key or field. No sample begins like text and is none. */
function textOrBytes(bytes: Buffer | null): ColumnTexts {
  if (bytes === null) return [null, null];
  const isBinary = bytes[0] === 0x80 || bytes[0] === 0xfe;
  return isBinary ? [null, bytes.toString('hex')] : [bytes.toString(), null];
}
