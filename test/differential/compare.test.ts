import test from 'ava';
import { RespParser } from '../helpers/resp-parser.js';
import { compareAnswers, isSameReply } from './compare.js';
import { exceptions, neverAccepted, notSent } from './exceptions.js';
import type { Answer } from './raw-client.js';
import { rules } from './rules.js';

const answer = (bytes: string, isClosed = false): Answer => ({
  frames: new RespParser().pushFrames(Buffer.from(bytes, 'latin1')),
  isClosed,
});

/** Whether replies to one command are taken for equal. */
function isSame(line: string, ours: string, theirs: string): boolean {
  const question = { words: line.split(' '), queued: [] };
  return compareAnswers([question], answer(ours), answer(theirs)) === null;
}

const DIFFERENT: readonly (readonly [line: string, ours: string, theirs: string])[] = [
  ['GET k', '$1\r\na\r\n', '$1\r\nb\r\n'],
  ['GET k', '$-1\r\n', '*-1\r\n'],
  ['GET k', '$-1\r\n', '_\r\n'],
  ['GET k', '+a\r\n', '$1\r\na\r\n'],
  ['STRLEN k', ':+1\r\n', ':1\r\n'],
  ['GET k', '-ERR a\r\n', '-ERR b\r\n'],
  ['GET k', '-ERR a; more\r\n', '-ERR a\r\n'],
  ['GET k', '-ERR syntax error, more\r\n', '-ERR syntax error\r\n'],
  ['GET k', '-WRONGTYPE x\r\n', '$-1\r\n'],
  ['GET k', '-ERR syntax error; more\r\n', '-ERR no such key\r\n'],
  ['SET k v', '-ERR syntax error; more\r\n', '+OK\r\n'],
  ['GET k', '', '$-1\r\n'],
  ['GET k', '$-1\r\n$-1\r\n', '$-1\r\n'],
  ['TTL k', ':-1\r\n', ':-2\r\n'],
  ['TTL k', ':-1\r\n', ':5\r\n'],
  ['TTL k', ':100\r\n', ':200\r\n'],
  ['PTTL k', ':100000\r\n', ':200000\r\n'],
  ['KEYS *', '*1\r\n$1\r\na\r\n', '*1\r\n$1\r\nb\r\n'],
  ['KEYS *', '*2\r\n$1\r\na\r\n$1\r\na\r\n', '*1\r\n$1\r\na\r\n'],
  ['HGETALL h', '*2\r\n$1\r\na\r\n$1\r\nb\r\n', '*2\r\n$1\r\nb\r\n$1\r\na\r\n'],
  ['INFO', '-ERR x\r\n', '$0\r\n\r\n'],
  ['INFO', '$1\r\na\r\n', '=5\r\ntxt:a\r\n'],
  ['OBJECT ENCODING h', '$8\r\nlistpack\r\n', '$3\r\nraw\r\n'],
  ['OBJECT IDLETIME k', '-ERR idle time not tracked\r\n', '-ERR x\r\n'],
  ['CONFIG SET a b', '-ERR x\r\n', '-ERR y\r\n'],
  ['MGET a b', '*2\r\n$1\r\na\r\n$1\r\nb\r\n', '*2\r\n$1\r\nb\r\n$1\r\na\r\n'],
];

test('a wrong reply is reported', (t) => {
  for (const [line, ours, theirs] of DIFFERENT) {
    t.false(isSame(line, ours, theirs), `${line}: ${ours} ${theirs}`);
  }
  t.is(DIFFERENT.length, 26);
});

const SAME: readonly (readonly [line: string, ours: string, theirs: string])[] = [
  ['GET k', '$1\r\na\r\n', '$1\r\na\r\n'],
  ['SET k v X', '-ERR syntax error; word 4\r\n', '-ERR syntax error\r\n'],
  [
    'NOSUCH',
    "-ERR unknown command 'NOSUCH', with args beginning with: ; did\r\n",
    "-ERR unknown command 'NOSUCH', with args beginning with: \r\n",
  ],
  ['HSCAN h 0 y', '-ERR syntax error; word 4\r\n', '*2\r\n$1\r\n0\r\n*0\r\n'],
  ['SCAN x y z', '-ERR syntax error; word 3\r\n', '-ERR invalid cursor\r\n'],
  ['ttl k', ':100\r\n', ':101\r\n'],
  ['KEYS *', '*2\r\n$1\r\na\r\n$1\r\nb\r\n', '*2\r\n$1\r\nb\r\n$1\r\na\r\n'],
  ['INFO', '$1\r\na\r\n', '$1\r\nb\r\n'],
];

test('replies that may differ are taken for equal', (t) => {
  for (const [line, ours, theirs] of SAME) {
    t.true(isSame(line, ours, theirs), `${line}: ${ours} ${theirs}`);
  }
  t.is(SAME.length, 8);
});

test('the end of a connection is part of the answer', (t) => {
  const question = { words: ['QUIT'], queued: [] };
  t.not(compareAnswers([question], answer('+OK\r\n'), answer('+OK\r\n', true)), null);
  t.is(compareAnswers([question], answer('+OK\r\n', true), answer('+OK\r\n', true)), null);
});

test('in a batch the command is named whose reply differs', (t) => {
  const questions = ['GET', 'TTL', 'GET'].map((name) => ({ words: [name, 'k'], queued: [] }));
  const theirs = answer('$-1\r\n:5\r\n$1\r\na\r\n');
  t.is(compareAnswers(questions, answer('$-1\r\n:6\r\n$1\r\na\r\n'), theirs), null);
  t.is(compareAnswers(questions, answer('$-1\r\n:6\r\n$1\r\nb\r\n'), theirs)?.at, 2);
});

test('a message that came by several patterns may come in any order, and no other', (t) => {
  const push = (pattern: string, text: string): string =>
    `>4\r\n$8\r\npmessage\r\n$1\r\n${pattern}\r\n$1\r\nc\r\n$1\r\n${text}\r\n`;
  const isSame = (ours: string, theirs: string): boolean =>
    compareAnswers([], answer(ours), answer(theirs)) === null;
  const [a, b] = [push('*', 'x'), push('?', 'x')];
  t.true(isSame(a + b, b + a));
  t.false(isSame(a + a, b + a));
  t.false(isSame(a, b + a));
  t.false(isSame(push('*', 'x') + push('*', 'y'), push('*', 'y') + push('*', 'x')));
});

test("each result of a transaction is compared as its command's reply", (t) => {
  const [exec] = [
    {
      words: ['EXEC'],
      queued: [
        ['TTL', 'k'],
        ['GET', 'k'],
      ],
    },
  ];
  const value = (bytes: string) => answer(bytes).frames[0]!.value;
  const theirs = value('*2\r\n:5\r\n$1\r\na\r\n');
  t.true(isSameReply(exec!, value('*2\r\n:6\r\n$1\r\na\r\n'), theirs));
  t.false(isSameReply(exec!, value('*2\r\n:5\r\n$1\r\nb\r\n'), theirs));
  t.false(isSameReply(exec!, value('*1\r\n:5\r\n'), theirs));
  t.false(isSameReply(exec!, value('*-1\r\n'), theirs));
});

test('each rule and each exception has a name of its own and a reason', (t) => {
  const reasons = [...rules, ...exceptions];
  t.true(reasons.length > 5);
  for (const { name, reason } of reasons) t.true(reason.length > 10, name);
  t.is(new Set(reasons.map(({ name }) => name)).size, reasons.length);
  for (const reason of Object.values({ ...notSent, ...neverAccepted })) t.true(reason.length > 10);
});
