import test from 'ava';
import { IRegexps, toRe2 } from '../../../src/adapters/json/i-regexp.js';

const matches = (pattern: string, text: string): boolean => new IRegexps().matches(text, pattern);

test('an I-Regexp matches a whole text or is found in it', (t) => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['a.c', 'abc', true],
    ['a.c', 'a\nc', false],
    ['a.c', 'a\rc', false],
    ['ab', 'abc', false],
    ['a|b', 'b', true],
    ['(ab){2,3}c?', 'ababab', true],
    ['a{2}', 'aaa', false],
    ['[^a-c]+', 'xyz', true],
    ['[^a-c]+', 'xbz', false],
    ['[-a]', '-', true],
    ['[a-]', '-', true],
    ['\\p{Lu}\\P{Lu}*', 'Été', true],
    ['\\.\\n', '.\n', true],
    ['^a$', '^a$', true],
    ['^a$', 'a', false],
    ['😀', '😀', true],
    ['.', '😀', true],
    ['', '', true],
  ];
  for (const [pattern, text, expected] of cases) {
    t.is(matches(pattern, text), expected, `${pattern} on ${text}`);
  }
  t.true(new IRegexps().finds('xabcx', 'a.c'));
  t.false(new IRegexps().finds('xabx', 'a.c'));
});

test('what is no I-Regexp matches nothing', (t) => {
  const wrong = [
    '(',
    ')',
    'a)',
    '*',
    'a**',
    'a|*',
    '[',
    '[]',
    '[^]',
    ']',
    '{',
    'a{',
    'a{,2}',
    '\\d',
  ];
  for (const pattern of [...wrong, '(?i)a', '\\', '[a-b-c]', '\\p{X}', '\\b', 'a{1}{2}', '(?:a)']) {
    t.is(toRe2(pattern), null, pattern);
    t.false(matches(pattern, 'a'));
  }
  t.false(new IRegexps().matches(1, 'a'));
  t.false(new IRegexps().matches('a', undefined));
});

test('time is proportional to the text whatever the pattern is', (t) => {
  const regexps = new IRegexps();
  const text = 'a'.repeat(100_000);
  for (const pattern of ['(a*)*b', '(a|a)*b', '(a+)+b', '(.*a){20}b']) {
    t.false(regexps.matches(text, pattern), pattern);
    t.false(regexps.finds(text, pattern), pattern);
  }
});
