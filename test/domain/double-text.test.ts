import test from 'ava';
import { DOUBLE_TEXT_MAX, formatDouble, parseDouble } from '../../src/domain/double-text.js';
import { randomOfRun } from '../helpers/seed.js';

const CASES = 100_000;

test('every double comes back from its text, which is at most that long', (t) => {
  const random = randomOfRun(t);
  const view = new DataView(new ArrayBuffer(8));
  let count = 0;
  let wrong = 0;
  for (; count < CASES; count++) {
    view.setUint32(0, random.next());
    view.setUint32(4, random.next());
    // Every second one is near 1, where texts have no exponent.
    if (count % 2 === 0) view.setUint16(0, 0x3e00 | (random.next() & 0x81ff));
    const value = view.getFloat64(0);
    const text = formatDouble(value);
    if (text.length > DOUBLE_TEXT_MAX || !Object.is(parseDouble(text), value)) wrong++;
  }
  t.is(wrong, 0);
  t.is(count, CASES);
});

test('special values have the texts of Redis', (t) => {
  const texts = ['inf', '-inf', 'nan', '-0', '0', '1e+21', '-1.7976931348623157e+308'];
  const values = [Infinity, -Infinity, Number.NaN, -0, 0, 1e21, -Number.MAX_VALUE];
  t.deepEqual(values.map(formatDouble), texts);
  t.deepEqual(texts.map(parseDouble), values);
});

test('a text that formatDouble does not make is none', (t) => {
  const texts = [
    '',
    ' ',
    '1.0',
    '+1',
    '01',
    '.5',
    '1e21',
    'NaN',
    'Infinity',
    '-nan',
    '0x1',
    '1 ',
    'inf\0',
  ];
  t.deepEqual(
    texts.map(parseDouble),
    texts.map(() => null),
  );
  t.is(parseDouble('9'.repeat(1000)), null);
});
