import test from 'ava';
import {
  addExtendedFloats,
  type ExtendedFloat,
  formatExtendedFloat,
  parseExtendedFloat,
} from '../../src/domain/extended-float.js';

const float = (text: string): ExtendedFloat => parseExtendedFloat(text) as ExtendedFloat;
const sum = (a: string, b: string): string =>
  formatExtendedFloat(addExtendedFloats(float(a), float(b))!);

// What redis-server 7.0.15 answers to INCRBYFLOAT.
const SUMS: readonly (readonly [string, string, string])[] = [
  ['0.1', '0.2', '0.3'],
  ['0.3', '1e10', '10000000000.29999999981373549'],
  ['1e17', '0.1', '100000000000000000.1015625'],
  ['-0.00000000000000001', '-0.000000000000000004', '-0.00000000000000001'],
  ['0', '-0.000000000000000004', '0'],
  ['0', '0x1p3', '8'],
  ['0', '0x.8', '0.5'],
  ['.5', '5.', '5.5'],
  ['-1', '1', '0'],
  ['18446744073709551615', '1', '18446744073709551616'],
  ['18446744073709551616', '1', '18446744073709551616'],
  ['36893488147419103234', '1', '36893488147419103232'],
  ['5e-324', '0', '0'],
];

test('sums have the digits of 80-bit floats', (t) => {
  for (const [a, b, expected] of SUMS) t.is(sum(a, b), expected, `${a} + ${b}`);
  t.is(sum('1e300', '0').length, 301);
  t.is(sum('1e4932', '0').length, 4933);
});

test('what is no number, too large or too small is none', (t) => {
  const none = [
    '',
    '.',
    'e1',
    '1e',
    ' 1',
    '1 ',
    '1_0',
    '0x',
    '0xp1',
    'nan',
    '1.5.5',
    '--1',
    '1e5000',
  ];
  for (const text of [...none, '1e-5000', '1.19e4932', '1.8e-4951', '9'.repeat(5120)]) {
    t.is(parseExtendedFloat(text), null, text);
  }
  for (const text of ['inf', '-INF', '+Infinity']) t.is(parseExtendedFloat(text), 'infinite');
  for (const text of [
    '0e99999',
    '1.18973149535723176502e4932',
    '1.9e-4951',
    `0.${'0'.repeat(99)}1`,
  ]) {
    t.not(parseExtendedFloat(text), null, text);
  }
  const most = float('1.18973149535723176502e4932');
  t.is(addExtendedFloats(most, most), null);
});
