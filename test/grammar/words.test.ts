import test from 'ava';
import { readMiniDb } from '../../grammar/generate/read-file.js';

const grammar = readMiniDb();
const accepts = (line: string): boolean => grammar.match(line).succeeded();

test('a bare word has no blank, no quote and no control character', (t) => {
  for (const word of ['a', 'a\\b', "it's", '\x80\xff', '{}[]<>', '~'])
    t.true(accepts(`ECHO ${word}`), word);
  for (const word of ['a"b', '"a"b', 'a\tb', 'a\x7f', '\0', 'a\n'])
    t.false(accepts(`ECHO ${word}`), word);
});

test('a quoted word has the escapes of the protocol and no others', (t) => {
  for (const inner of ['', ' ', 'a b', '\\n\\r\\t\\"\\\\', '\\x00\\xfF', "'", '\xe9']) {
    t.true(accepts(`ECHO "${inner}"`), inner);
  }
  for (const inner of ['"', '\\', '\\q', '\\x0', '\\xgg', '\n', '\t', '\x7f']) {
    t.false(accepts(`ECHO "${inner}"`), inner);
  }
});

test('blanks around words do not matter, other white space does', (t) => {
  t.true(accepts('  SET   a  b '));
  t.false(accepts('SET\ta b'));
  t.false(accepts('SETa b'));
});
