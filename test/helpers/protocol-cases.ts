import { LINE_BYTES_MAX } from '../../src/domain/limits.js';
import { resp } from './stub-server.js';

/**
 * What a client sends and gets, in latin1. Errors are what redis-server 7.0.15 answers, with two
 * differences on purpose: it allows 2^31 - 1 arguments, and it takes a line over 64 KiB when all of
 * it arrives in one read.
 */
export interface ProtocolCase {
  readonly name: string;
  readonly input: string;
  readonly reply: string;
  readonly closes?: boolean;
  /** Too long to be cut at every position. */
  readonly isLong?: boolean;
}

const hello2 = '*2\r\n$5\r\nproto\r\n:2\r\n';
const hello3 = '%1\r\n$5\r\nproto\r\n:3\r\n';
const protocolError = (text: string): string => `-ERR Protocol error: ${text}\r\n`;

const valid: ProtocolCase[] = [
  { name: 'a line ended by LF', input: 'PING\n', reply: '+PONG\r\n' },
  { name: 'a line ended by CR LF', input: 'PING\r\n', reply: '+PONG\r\n' },
  { name: 'an array of one', input: '*1\r\n$4\r\nPING\r\n', reply: '+PONG\r\n' },
  { name: 'an array and a line', input: `${resp('PING')}PING\n`, reply: '+PONG\r\n+PONG\r\n' },
  { name: 'a line and an array', input: `PING\n${resp('PING')}`, reply: '+PONG\r\n+PONG\r\n' },
  { name: 'an empty argument', input: resp('ECHO', ''), reply: '$0\r\n\r\n' },
  { name: 'ten bytes', input: resp('ECHO', '0123456789'), reply: '$10\r\n0123456789\r\n' },
  {
    name: 'a hundred bytes',
    input: resp('ECHO', 'x'.repeat(100)),
    reply: `$100\r\n${'x'.repeat(100)}\r\n`,
  },
  { name: 'ten words', input: resp('COUNT', ...'abcdefghi'), reply: ':9\r\n' },
  { name: 'a CR LF in an argument', input: resp('ECHO', '\r\n$1'), reply: '$4\r\n\r\n$1\r\n' },
  {
    name: 'bytes beyond ASCII',
    input: resp('ECHO', '\x00\xff\x80'),
    reply: '$3\r\n\x00\xff\x80\r\n',
  },
  { name: 'no reply to *0', input: `*0\r\n${resp('PING')}`, reply: '+PONG\r\n' },
  { name: 'no reply to *-1', input: `*-1\r\n${resp('PING')}`, reply: '+PONG\r\n' },
  { name: 'no reply to *-7', input: `*-7\r\n${resp('PING')}`, reply: '+PONG\r\n' },
  { name: 'no reply to empty lines', input: '\n\r\n  \r\nPING\n', reply: '+PONG\r\n' },
  { name: 'many blanks', input: '  ECHO   a  \n', reply: '$1\r\na\r\n' },
  { name: 'a tab is no blank', input: 'ARGS a\tb\n', reply: '*1\r\n$3\r\na\tb\r\n' },
  { name: 'a NUL is no end', input: 'ARGS a\x00b\n', reply: '*1\r\n$3\r\na\x00b\r\n' },
  {
    name: 'CR inside a line',
    input: 'ARGS a\rb \r\r\n',
    reply: '*2\r\n$3\r\na\rb\r\n$1\r\n\r\r\n',
  },
  { name: 'quotes', input: 'ECHO "Ada Lovelace"\n', reply: '$12\r\nAda Lovelace\r\n' },
  { name: 'empty quotes', input: 'ECHO ""\n', reply: '$0\r\n\r\n' },
  { name: 'a quoted command', input: '"ECHO" x\n', reply: '$1\r\nx\r\n' },
  {
    name: 'quotes inside a word',
    input: 'ARGS a"b c" d\n',
    reply: '*2\r\n$4\r\nab c\r\n$1\r\nd\r\n',
  },
  {
    name: 'escapes',
    input: 'ECHO "\\n\\r\\t\\"\\\\\\x41\\xfF\\x4g\\q"\n',
    reply: '$11\r\n\n\r\t"\\A\xffx4gq\r\n',
  },
  { name: 'no escapes outside quotes', input: 'ECHO a\\n\n', reply: '$3\r\na\\n\r\n' },
  {
    name: 'single quotes are bytes',
    input: "ARGS 'a b'\n",
    reply: "*2\r\n$2\r\n'a\r\n$2\r\nb'\r\n",
  },
  { name: 'no CR LF after an argument', input: '*1\r\n$4\r\nPING??', reply: '+PONG\r\n' },
  {
    name: 'a refused command',
    input: `${resp('REFUSED', 'a')}PING\n`,
    reply: '-ERR refused; 2 words\r\n+PONG\r\n',
  },
  {
    name: 'a pipeline',
    input: 'PING\nECHO a\nNULL\nPING\n',
    reply: '+PONG\r\n$1\r\na\r\n$-1\r\n+PONG\r\n',
  },
  {
    name: 'RESP3 and back',
    input: 'NULL\nHELLO 3\nNULL\nHELLO 2\nNULL\n',
    reply: `$-1\r\n${hello3}_\r\n${hello2}$-1\r\n`,
  },
  {
    name: 'QUIT is the last',
    input: 'PING\nQUIT\nPING\n',
    reply: '+PONG\r\n+OK\r\n',
    closes: true,
  },
  {
    name: 'a line of the greatest length',
    input: `COUNT ${'a'.repeat(LINE_BYTES_MAX - 6)}\r\n`,
    reply: ':1\r\n',
    isLong: true,
  },
];

const invalidHeaders: [string, string][] = [
  ['*abc\r\n', 'invalid multibulk length'],
  ['*\r\n', 'invalid multibulk length'],
  ['*-\r\n', 'invalid multibulk length'],
  ['*-0\r\n', 'invalid multibulk length'],
  ['*+1\r\n', 'invalid multibulk length'],
  ['*01\r\n', 'invalid multibulk length'],
  ['* 1\r\n', 'invalid multibulk length'],
  ['*1 \r\n', 'invalid multibulk length'],
  ['*1048577\r\n', 'invalid multibulk length'],
  ['*2147483648\r\n', 'invalid multibulk length'],
  ['*99999999999999999999\r\n', 'invalid multibulk length'],
  ['*-9223372036854775809\r\n', 'invalid multibulk length'],
  ['*1\r\n$abc\r\n', 'invalid bulk length'],
  ['*1\r\n$\r\n', 'invalid bulk length'],
  ['*1\r\n$-1\r\n', 'invalid bulk length'],
  ['*1\r\n$-0\r\n', 'invalid bulk length'],
  ['*1\r\n$+4\r\n', 'invalid bulk length'],
  ['*1\r\n$04\r\n', 'invalid bulk length'],
  ['*1\r\n$536870913\r\n', 'invalid bulk length'],
  ['*1\r\n$99999999999999999999\r\n', 'invalid bulk length'],
  ['*2\r\n$4\r\nPING\r\n:4\r\n', "expected '$', got ':'"],
  ['*1\r\nx4\r\n', "expected '$', got 'x'"],
  ['*1\r\n\xff\r\n', "expected '$', got '\xff'"],
  ['*1\r\n\r\n', "expected '$', got ' '"],
];

const invalidLines: [string, string][] = [
  ['ECHO "abc\n', 'unbalanced quotes in request'],
  ['ECHO "abc"d\n', 'unbalanced quotes in request'],
  ['ECHO a"bc\n', 'unbalanced quotes in request'],
  ['ECHO "a\\"\n', 'unbalanced quotes in request'],
  ['ECHO "a\\\n', 'unbalanced quotes in request'],
  ['ECHO "a\\"\r\nb"\n', 'unbalanced quotes in request'],
];

const tooLong: [string, string][] = [
  [`${'a'.repeat(LINE_BYTES_MAX + 1)}\n`, 'too big inline request'],
  ['a'.repeat(LINE_BYTES_MAX + 2), 'too big inline request'],
  [`*${'1'.repeat(LINE_BYTES_MAX)}`, 'too big mbulk count string'],
  [`*1\r\n$${'1'.repeat(LINE_BYTES_MAX)}`, 'too big bulk count string'],
];

const refused = ([input, error]: [string, string], isLong: boolean): ProtocolCase => ({
  name: JSON.stringify(input.slice(0, 30)),
  input: `PING\n${input}${isLong ? '' : 'PING\r\n'}`,
  reply: `+PONG\r\n${protocolError(error)}`,
  closes: true,
  isLong,
});

/** Both framings, valid and invalid. */
export const protocolCases: readonly ProtocolCase[] = [
  ...valid,
  ...[...invalidHeaders, ...invalidLines].map((each) => refused(each, false)),
  ...tooLong.map((each) => refused(each, true)),
];

/** The same conversation after HELLO 3; only an absent value looks different. */
export function inResp3(each: ProtocolCase): ProtocolCase {
  const reply = each.reply.replace('$-1\r\n', '_\r\n');
  return { ...each, input: `HELLO 3\n${each.input}`, reply: hello3 + reply };
}

/** Before a client has authenticated. */
export const unauthenticatedCases: readonly ProtocolCase[] = [
  { name: 'ten arguments', input: resp('COUNT', ...'abcdefghi'), reply: ':9\r\n' },
  {
    name: 'eleven arguments',
    input: '*11\r\n',
    reply: protocolError('unauthenticated multibulk length'),
    closes: true,
  },
  {
    name: 'very many arguments',
    input: '*2000000\r\n',
    reply: protocolError('unauthenticated multibulk length'),
    closes: true,
  },
  {
    name: 'an invalid count',
    input: '*abc\r\n',
    reply: protocolError('invalid multibulk length'),
    closes: true,
  },
  {
    name: 'a long argument',
    input: '*1\r\n$16385\r\n',
    reply: protocolError('unauthenticated bulk length'),
    closes: true,
  },
  {
    name: 'an impossible length',
    input: '*1\r\n$999999999999\r\n',
    reply: protocolError('invalid bulk length'),
    closes: true,
  },
  {
    name: 'eleven arguments after AUTH',
    input: `AUTH x\n${resp('COUNT', ...'abcdefghij')}`,
    reply: '+OK\r\n:10\r\n',
  },
];
