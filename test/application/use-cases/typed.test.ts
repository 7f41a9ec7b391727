import test from 'ava';
import {
  NULL,
  OK,
  array,
  bulk,
  error,
  exchange,
  integer,
  respOf,
} from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const noInteger = error(
  'ERR value is not an integer: expected a whole number from -9223372036854775808 to 9223372036854775807',
);
const noDouble = error(
  'ERR value is not a double: expected a decimal number such as -1.5e3, inf or -inf',
);
const noBoolean = error('ERR value is not a boolean: expected true or false');
const noJson = error('ERR value is not JSON: expected one JSON text in UTF-8');
const notAnInteger = error('ERR value is not an integer or out of range');
const notAFloat = error('ERR value is not a valid float');

test('LOOKUP answers a value as what it is in RESP2, GET its text', (t) =>
  exchange(t, [
    ['SET i -9223372036854775808 AS integer', OK],
    ['SET d 1.50 AS DOUBLE', OK],
    ['SET b true AS boolean', OK],
    ['SET c false AS boolean', OK],
    [['SET', 'j', '{ "a": 1 }', 'AS', 'json'], OK],
    [['SET', 's', '\0\xff', 'AS', 'string'], OK],
    ['LOOKUP i', integer('-9223372036854775808')],
    ['LOOKUP d', bulk('1.5')],
    ['LOOKUP b', integer(1)],
    ['LOOKUP c', integer(0)],
    ['LOOKUP j', bulk('{ "a": 1 }')],
    ['LOOKUP s', bulk('\0\xff')],
    ['LOOKUP none', NULL],
    [
      'MGET i d b c j s',
      array(...['-9223372036854775808', '1.5', 'true', 'false', '{ "a": 1 }', '\0\xff'].map(bulk)),
    ],
    ['TYPE i', '+string\r\n'],
    ['TYPE j', '+string\r\n'],
  ]));

test('LOOKUP answers doubles and booleans of RESP3', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('HELLO 3\nSET i 7 AS integer\nSET d -0.25 AS double\nSET e inf AS double\n');
  client.ask('SET b true AS boolean\nSET c false AS boolean\n');
  t.is(client.ask('LOOKUP i\nLOOKUP d\nLOOKUP e\n'), ':7\r\n,-0.25\r\n,inf\r\n');
  t.is(client.ask('LOOKUP b\nLOOKUP c\nLOOKUP none\n'), '#t\r\n#f\r\n_\r\n');
  t.is(client.ask('GET d\nGET b\n'), bulk('-0.25') + bulk('true'));
});

const DOUBLES: readonly (readonly [string, string])[] = [
  ['1.50', '1.5'],
  ['+1', '1'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1e3', '1000'],
  ['1E21', '1e+21'],
  ['0.1000000000000000055511151231257827', '0.1'],
  ['-0', '-0'],
  ['-Infinity', '-inf'],
  ['INF', 'inf'],
  ['5e-324', '5e-324'],
  ['1e-400', '0'],
];

test('a double is stored as the shortest text that reads back as the same number', (t) =>
  exchange(
    t,
    DOUBLES.flatMap(([sent, stored]) => [
      [`SET d ${sent} AS double`, OK] as const,
      ['GET d', bulk(stored)] as const,
    ]),
  ));

test('SET refuses what is not of the type, says what was expected, and changes nothing', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ...['x', '1.5', '+1', '01', '9223372036854775808', '-0'].map(
      (value) => [`SET a ${value} AS integer`, noInteger] as const,
    ),
    ...['x', '1e400', 'nan', '0x10', '1_0', '1e', '.'].map(
      (value) => [`SET a ${value} AS double`, noDouble] as const,
    ),
    ...['1', 'TRUE', 'yes', 'tru'].map(
      (value) => [`SET a ${value} AS boolean`, noBoolean] as const,
    ),
    ...['', '{', '{}{}', "{'a':1}", 'NaN', '"\xff"', '\xef\xbb\xbf1'].map(
      (value) => [['SET', 'a', value, 'AS', 'json'], noJson] as const,
    ),
    [
      'SET a 1 AS number',
      error('ERR syntax error; word 5 "number": expected STRING, INTEGER, DOUBLE, BOOLEAN or JSON'),
    ],
    ['GET a', bulk('1')],
    ['LOOKUP a', bulk('1')],
  ]));

test('a type goes with the other options of SET', (t) =>
  exchange(t, [
    ['SET a 1 AS integer NX EX 10', OK],
    ['SET a 2 NX AS integer', NULL],
    ['SET a 2.0 AS double IFEQ 1 KEEPTTL GET', bulk('1')],
    ['TTL a', integer(10)],
    ['SET a true IFNE 2 AS boolean', NULL],
    ['SET a x AS integer XX', noInteger],
    ['LOOKUP a', bulk('2')],
    ['SET a 3', OK],
    ['LOOKUP a', bulk('3')],
  ]));

test('INCR keeps an integer and refuses other types; INCRBYFLOAT makes a double of a number', (t) =>
  exchange(t, [
    ['SET i 9007199254740993 AS integer EX 10', OK],
    ['INCR i', integer('9007199254740994')],
    ['DECRBY i 2', integer('9007199254740992')],
    ['LOOKUP i', integer('9007199254740992')],
    ['INCRBYFLOAT i 0.5', bulk('9007199254740992')],
    ['LOOKUP i', bulk('9007199254740992')],
    ['INCR i', notAnInteger],
    ['TTL i', integer(10)],
    ['SET d 0.1 AS double', OK],
    ['INCRBYFLOAT d 0.2', bulk('0.30000000000000004')],
    ['INCRBYFLOAT d x', notAFloat],
    ['INCRBYFLOAT d inf', error('ERR increment would produce NaN or Infinity')],
    ['SET b true AS boolean', OK],
    ['SET j 5 AS json', OK],
    ['INCR b', notAnInteger],
    ['INCR j', notAnInteger],
    ['INCRBYFLOAT j 1', notAFloat],
    ['SET s 5 AS string', OK],
    ['INCR s', integer(6)],
    ['LOOKUP s', bulk('6')],
  ]));

test('commands on bytes make a string of a typed value and keep its expiry', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('HELLO 3\n');
  const isString = (key: string): boolean => client.ask(`LOOKUP ${key}\n`).startsWith('$');
  for (const command of ['APPEND a 5', 'SETRANGE a 1 5', 'SETBIT a 15 1']) {
    client.ask('SET a 12 AS integer EX 10\n');
    t.false(isString('a'));
    client.ask(`${command}\n`);
    t.true(isString('a'), command);
    t.is(client.ask('TTL a\n'), integer(10));
  }
  client.ask('SET a 12 AS integer\nGETSET a 7\n');
  t.true(isString('a'));
  client.ask('SET a true AS boolean\nSETRANGE a 6 !\n');
  t.is(client.ask('GET a\n'), bulk('true\0\0!'));
  client.ask('SET a 12 AS integer\n');
  t.is(client.ask('STRLEN a\nGETRANGE a 0 0\nGETDEL a\n'), integer(2) + bulk('1') + bulk('12'));
});

test('COPY, RENAME and MOVE keep the type', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('SET a 12 AS integer\nCOPY a b\nRENAME a c\nMOVE b 1\n');
  t.is(client.ask('LOOKUP c\nSELECT 1\nLOOKUP b\n'), integer(12) + OK + integer(12));
});

test('JSON has at most 1 MiB', async (t) => {
  const client = (await MemoryServer.start()).connect();
  const set = (letters: number): string =>
    client.ask(respOf(['SET', 'a', `"${'x'.repeat(letters)}"`, 'AS', 'json']));
  t.is(set(1_048_575), error('ERR JSON is too long: expected at most 1048576 bytes'));
  t.is(set(1_048_574), OK);
  t.is(client.ask('STRLEN a\n'), integer(1_048_576));
});
