import test from 'ava';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { Glob, globMatches } from '../../src/domain/glob.js';
import { cases } from '../helpers/scale.js';
import { randomOfRun } from '../helpers/seed.js';

const matches = (pattern: string, text: string): boolean =>
  globMatches(viewOfLatin1(pattern), viewOfLatin1(text));

const TABLE: readonly (readonly [string, string, boolean])[] = [
  ['', '', true],
  ['', 'a', false],
  ['*', '', false],
  ['**', '', false],
  ['*', 'abc', true],
  ['**', 'a', true],
  ['a*', 'a', true],
  ['a*c', 'abbbc', true],
  ['a*c', 'abbb', false],
  ['*b*', 'abc', true],
  ['*ab*ab', 'abxabab', true],
  ['?', '', false],
  ['?', 'x', true],
  ['h?llo', 'hello', true],
  ['h[ae]llo', 'hallo', true],
  ['h[ae]llo', 'hillo', false],
  ['h[^e]llo', 'hallo', true],
  ['h[^e]llo', 'hello', false],
  ['[a-c]', 'b', true],
  ['[c-a]', 'b', true],
  ['[a-c]', 'd', false],
  ['[a-]', 'b', false],
  ['[a-]', '_', true],
  ['[]', 'a', false],
  ['[^]', 'a', true],
  ['[abc', 'c', true],
  ['[abc', 'd', false],
  ['[\\]]', ']', true],
  ['[\\^a]', '^', true],
  ['[', 'a', false],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['a\\', 'a\\', true],
  ['A', 'a', false],
  ['[a-c]*[x-z]', 'b--y', true],
  ['user:*:name', 'user:17:name', true],
  ['user:*:name', 'user:17:names', false],
  ['\xff*', '\xff\x00', true],
];

test('a glob matches what Redis matches', (t) => {
  for (const [pattern, text, expected] of TABLE) {
    t.is(matches(pattern, text), expected, `${pattern} on ${text}`);
  }
  t.is(TABLE.length, 38);
});

test('one star alone takes the empty name in a listing', (t) => {
  const name = viewOfLatin1('');
  for (const pattern of ['*', '']) t.true(Glob.of(viewOfLatin1(pattern))!.matchesName(name));
  for (const pattern of ['**', '?', 'a*']) {
    t.false(Glob.of(viewOfLatin1(pattern))!.matchesName(name), pattern);
  }
});

test('a glob only looks at the bytes inside the views', (t) => {
  const buffer = viewOfLatin1('xx*bxaby');
  const pattern = viewOfLatin1('').set(buffer.bytes, 2, 4);
  t.true(globMatches(pattern, viewOfLatin1('').set(buffer.bytes, 5, 7)));
  t.false(globMatches(pattern, viewOfLatin1('').set(buffer.bytes, 5, 8)));
});

test('a glob agrees with a regular expression', (t) => {
  const random = randomOfRun(t);
  const elements = ['*', '*', '?', 'a', 'b', '[ab]', '[^a]', '[b-c]', '\\c'];
  const expressions = ['.*', '.*', '.', 'a', 'b', '[ab]', '[^a]', '[b-c]', 'c'];
  const count = cases(5000, 200_000);
  let matched = 0;
  for (let run = 0; run < count; run++) {
    let glob = '';
    let expression = '';
    for (let left = random.below(7); left > 0; left--) {
      const at = random.below(elements.length);
      glob += elements[at]!;
      expression += expressions[at]!;
    }
    let text = '';
    for (let left = random.below(9); left > 0; left--) text += 'abcd'[random.below(4)]!;
    const isNothing = text === '' && glob !== '';
    const expected = !isNothing && new RegExp(`^${expression}$`, 's').test(text);
    if (matches(glob, text) !== expected) t.fail(`${glob} on ${text}: expected ${expected}`);
    if (expected) matched++;
  }
  t.true(matched > count / 20 && matched < count);
});

test('a long glob agrees with a regular expression', (t) => {
  const random = randomOfRun(t);
  const count = cases(300, 3_000);
  let matched = 0;
  for (let run = 0; run < count; run++) {
    const length = 20 + random.below(60);
    const text = Array.from({ length }, () => 'ab'[random.below(2)]!).join('');
    // A star for some letters, so that most match and one changed letter decides.
    const from = random.below(length);
    const star = random.below(3) === 0 ? '' : '*';
    const glob = `${text.slice(0, from)}${star}${text.slice(from + random.below(3))}`;
    const expected = new RegExp(`^${glob.replaceAll('*', '.*')}$`).test(text);
    if (matches(glob, text) !== expected) t.fail(`${glob} on ${text}: expected ${expected}`);
    if (expected) matched++;
  }
  t.true(matched > count / 4 && matched < count);
});

/** Reads of the text, which are what a match takes: a view that counts them. */
function stepsOf(pattern: string, text: string): number {
  let steps = 0;
  const bytes = new Proxy(viewOfLatin1(text).bytes, {
    get(target, name) {
      steps++;
      return Reflect.get(target, name) as unknown;
    },
  });
  const isMatch = Glob.of(viewOfLatin1(pattern))!.matches(
    viewOfLatin1('').set(bytes, 0, text.length),
  );
  return isMatch ? NaN : steps;
}

test('no pattern makes a text be read twice', (t) => {
  const text = 'a'.repeat(20_000);
  const hostile = [
    '*a'.repeat(50) + 'b',
    '*[ab]*?*a'.repeat(20) + 'b',
    `*${'a'.repeat(1000)}b`,
    `${'*a'.repeat(500)}*b`,
    `*${'?'.repeat(1000)}b*`,
  ];
  for (const pattern of hostile) t.is(stepsOf(pattern, text), text.length, pattern.slice(0, 20));
});

test('a pattern of too many elements is none', (t) => {
  t.not(Glob.of(viewOfLatin1('*?'.repeat(1024) + '***')), null);
  t.is(Glob.of(viewOfLatin1('?'.repeat(1025))), null);
  t.false(matches('?'.repeat(1025), 'a'.repeat(1025)));
});
