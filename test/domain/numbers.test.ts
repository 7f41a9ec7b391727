import test from 'ava';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import {
  addIntegers,
  formatInteger,
  type Integer,
  INTEGER_MAX,
  INTEGER_MIN,
  parseInteger,
} from '../../src/domain/numbers.js';
import { cases } from '../helpers/scale.js';
import { randomOfRun } from '../helpers/seed.js';

const parse = (text: string): Integer | null => parseInteger(viewOfLatin1(text));

function format(value: Integer): string {
  const target = new Uint8Array(32);
  const end = formatInteger(value, target, 3);
  return viewOfLatin1('').set(target, 3, end).toLatin1();
}

test('the canonical text of a 64-bit integer is parsed exactly', (t) => {
  t.is(parse('0'), 0);
  t.is(parse('7'), 7);
  t.is(parse('-1'), -1);
  t.is(parse('999999999999999'), 999_999_999_999_999);
  t.is(parse('9007199254740991'), Number.MAX_SAFE_INTEGER);
  t.is(parse('-9007199254740991'), Number.MIN_SAFE_INTEGER);
  t.is(parse('9007199254740992'), 9007199254740992n);
  t.is(parse('9007199254740993'), 9007199254740993n);
  t.is(parse('9223372036854775807'), INTEGER_MAX);
  t.is(parse('-9223372036854775808'), INTEGER_MIN);
});

test('any other text is refused', (t) => {
  const texts = [
    '',
    '-',
    '+1',
    '-0',
    '00',
    '01',
    '-01',
    ' 1',
    '1 ',
    '1.0',
    '1e3',
    '0x1',
    'a',
    '--1',
  ];
  const tooLarge = [
    '9223372036854775808',
    '-9223372036854775809',
    '12345678901234567890',
    '1'.repeat(40),
  ];
  const notDigits = ['1\x00', '123456789012345678a', '1/', '1:'];
  for (const text of [...texts, ...tooLarge, ...notDigits]) t.is(parse(text), null, text);
});

test('an integer only looks at the bytes inside its view', (t) => {
  const view = viewOfLatin1('91239');
  t.is(parseInteger(view.set(view.bytes, 1, 4)), 123);
  t.is(parseInteger(view.set(view.bytes, 1, 1)), null);
});

test('sums are exact, and null when they do not fit', (t) => {
  t.is(addIntegers(1, 2), 3);
  t.is(addIntegers(Number.MAX_SAFE_INTEGER, 1), 9007199254740992n);
  t.is(addIntegers(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), 18014398509481982n);
  t.is(addIntegers(9007199254740992n, -1), Number.MAX_SAFE_INTEGER);
  t.is(addIntegers(INTEGER_MAX, 0), INTEGER_MAX);
  t.is(addIntegers(INTEGER_MAX, 1), null);
  t.is(addIntegers(INTEGER_MIN, -1), null);
  t.is(addIntegers(INTEGER_MIN, INTEGER_MAX), -1);
});

test('formatting and parsing are inverse', (t) => {
  const random = randomOfRun(t);
  const count = cases(5000, 200_000);
  let bigints = 0;
  for (let run = 0; run < count; run++) {
    const bits = (BigInt(random.next()) << 32n) | BigInt(random.next());
    const exact = BigInt.asIntN(64, bits) >> BigInt(random.below(64));
    const value = parse(exact.toString());
    if (value === null || BigInt(value) !== exact) t.fail(`parsed ${exact} as ${value}`);
    else if (format(value) !== exact.toString()) t.fail(`formatted ${exact} as ${format(value)}`);
    if (typeof value === 'bigint') bigints++;
  }
  t.true(bigints > count / 20 && bigints < count / 2);
  for (const power of [1, 9, 10, 99, 1e9 - 1, 1e9, 1e9 + 1, 1e15, 1e15 - 1, 2 ** 31, 2 ** 32]) {
    t.is(format(power), String(power));
    t.is(format(-power), String(-power));
  }
  t.is(format(0), '0');
});
