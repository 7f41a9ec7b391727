import test from 'ava';
import { parseStrictInteger } from '../../../src/adapters/protocol/strict-integer.js';

const parse = (text: string): number => {
  const bytes = Buffer.from(`7${text}7`);
  return parseStrictInteger(bytes, 1, bytes.length - 1);
};

test('plain decimal integers of 64 bits are numbers', (t) => {
  t.is(parse('0'), 0);
  t.is(parse('7'), 7);
  t.is(parse('-1'), -1);
  t.is(parse('1048576'), 1_048_576);
  t.is(parse('999999999999999'), 999_999_999_999_999);
  t.true(parse('9223372036854775807') > 9e18);
  t.true(parse('-9223372036854775808') < -9e18);
});

test('everything else is not', (t) => {
  const others = ['', '-', '+1', '01', '-0', '-01', '1 ', ' 1', '1.0', '1e3', '0x1', 'abc', '--1'];
  const tooLarge = [
    '9223372036854775808',
    '-9223372036854775809',
    '1'.repeat(21),
    '1'.repeat(5000),
  ];
  for (const text of [...others, ...tooLarge]) t.is(parse(text), NaN, JSON.stringify(text));
});
