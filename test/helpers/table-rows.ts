import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { TableRow } from '../../src/application/ports/table.js';
import {
  BOOLEAN,
  DOUBLE,
  HASH,
  INTEGER,
  JSON_DOCUMENT,
  STRING,
} from '../../src/domain/value-type.js';

/** Around what UTF-8, UTF-16 and zero-ended text take for the end of something. */
const AWKWARD: readonly Buffer[] = [
  ...'|a|\0|a\0b|ü|\u07ff|\u0800|\ud7ff|\ue000|\ufffd|\uffff|\u{10000}|😀|😀\uffff|\uffff😀|\u{10ffff}'
    .split('|')
    .map((text) => Buffer.from(text)),
  ...['80', 'ff', 'feff', 'c080', 'e282', 'eda080', 'f4908080', '61f09f98'].map((text) =>
    Buffer.from(text, 'hex'),
  ),
];

/** The second half of numbers is not canonical, or no number at all. */
const TEXTS: Record<number, readonly string[]> = {
  [INTEGER]: (
    '0|1|-1|9007199254740991|9007199254740993|-9007199254740993|9223372036854775807|' +
    '-9223372036854775808|9223372036854775808|-9223372036854775809|+1|01|-0| 1|1 ||1.0'
  ).split('|'),
  [DOUBLE]: (
    '0|-0|1|0.1|-1.5|1e+21|5e-324|1.7976931348623157e+308|-2.2250738585072014e-308|nan|inf|-inf|' +
    '1.0|+1|NaN|Infinity|-Infinity|infinity|1e21|.5|0.10||x|0x1|\0| 1|-nan|' +
    '0.1000000000000000055511151231257827021181583404541015625'
  ).split('|'),
  [BOOLEAN]: ['true', 'false', 'TRUE', '1', '0', '', 'true '],
  [JSON_DOCUMENT]: ['{}', '[1,2, 3 ]', '"😀"', 'null', String.raw`{"a":"\ud800"}`, ''],
};

const TYPES = [STRING, STRING, INTEGER, DOUBLE, BOOLEAN, JSON_DOCUMENT, HASH];
const MS_MAX = 2 ** 53 - 1;

/** Sorted as the table is, no two alike. */
export function randomRows(random: SeededRandom, count: number, db: number): TableRow[] {
  const rows = new Map<string, TableRow>();
  for (let at = 0; at < count; at++) {
    const row = randomRow(random, db);
    rows.set(`${hex(row.key)}/${row.field === null ? '-' : `.${hex(row.field)}`}`, row);
  }
  // '/' sorts before the digits of a longer key, and '-' before '.'.
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');
const pick = <T>(random: SeededRandom, from: readonly T[]): T => from[random.below(from.length)]!;

function randomRow(random: SeededRandom, db: number): TableRow {
  const type = pick(random, TYPES);
  return {
    db,
    key: randomBytes(random),
    field: type === HASH ? randomBytes(random) : null,
    type,
    value: randomValue(random, type),
    version: pick(random, [0, 1, random.next(), 2 ** 48 - 1]),
    createdAtMs: randomTime(random),
    updatedAtMs: randomTime(random),
    expiresAtMs: random.below(3) === 0 ? randomTime(random) : 0,
  };
}

function randomTime(random: SeededRandom): number {
  const now = 1_790_000_000_000 + random.next();
  return pick(random, [now, now, now, 0, 1, 9_007_199_254_740, 9_007_199_254_741, MS_MAX]);
}

function randomBytes(random: SeededRandom): Buffer {
  switch (random.below(4)) {
    case 0:
      return pick(random, AWKWARD);
    case 1:
      return Buffer.from(random.fill(new Uint8Array(random.below(100))));
    case 2:
      return Buffer.concat([pick(random, AWKWARD), pick(random, AWKWARD), pick(random, AWKWARD)]);
    default:
      return Buffer.from(`key:${random.below(1000)}`.repeat(1 + random.below(10)));
  }
}

function randomValue(random: SeededRandom, type: number): Buffer {
  const texts = TEXTS[type];
  const kind = random.below(4);
  if (texts === undefined || kind === 0) return randomBytes(random);
  if (kind === 1 && type === INTEGER) return Buffer.from(randomInteger(random));
  if (kind === 1 && type === DOUBLE) return Buffer.from(randomDouble(random));
  return Buffer.from(pick(random, texts));
}

function randomInteger(random: SeededRandom): string {
  const wide = (BigInt(random.next()) << 32n) | BigInt(random.next());
  return String(BigInt.asIntN(64, wide) >> BigInt(random.below(64)));
}

function randomDouble(random: SeededRandom): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, random.next());
  view.setUint32(4, random.next());
  return String(view.getFloat64(0));
}
