import test from 'ava';
import { RespParser } from './resp-parser.js';
import { showResp } from './resp-value.js';

const CASES: readonly (readonly [wire: string, shown: string])[] = [
  ['+OK\r\n', '+OK'],
  ['-ERR no\r\n', '-ERR no'],
  [':-9223372036854775808\r\n', ':-9223372036854775808'],
  ['$5\r\na\r\nb\0\r\n', JSON.stringify('a\r\nb\0')],
  ['$0\r\n\r\n', '""'],
  ['$-1\r\n', 'null-bulk'],
  ['*-1\r\n', 'null-array'],
  ['*0\r\n', 'array[]'],
  ['*2\r\n:1\r\n*1\r\n$1\r\na\r\n', 'array[:1, array["a"]]'],
  ['_\r\n', 'null'],
  ['#t\r\n', '#t'],
  ['#f\r\n', '#f'],
  [',1.5e10\r\n', ',1.5e10'],
  [',-inf\r\n', ',-inf'],
  [
    '(3492890328409238509324850943850943825024385\r\n',
    '(3492890328409238509324850943850943825024385',
  ],
  ['!5\r\nERR x\r\n', '-ERR x'],
  ['=7\r\ntxt:a\nb\r\n', '=txt:"a\\nb"'],
  ['~2\r\n+a\r\n+b\r\n', 'set[+a, +b]'],
  ['>2\r\n+pubsub\r\n+b\r\n', 'push[+pubsub, +b]'],
  ['%2\r\n+a\r\n:1\r\n+b\r\n_\r\n', 'map{+a => :1, +b => null}'],
  ['|1\r\n+ttl\r\n:3\r\n', 'attribute{+ttl => :3}'],
];

const WRONG: readonly string[] = [
  'x\r\n',
  ':abc\r\n',
  '$3\r\nabcd\r\n',
  '$-2\r\n',
  '#x\r\n',
  '_x\r\n',
  '+a\rb\r\n',
  '=3\r\nabc\r\n',
];

test('every type of RESP2 and RESP3 is read', (t) => {
  for (const [wire, shown] of CASES) {
    const parser = new RespParser();
    t.deepEqual(parser.push(Buffer.from(wire, 'latin1')).map(showResp), [shown], wire);
    t.is(parser.pendingBytes, 0);
  }
});

test('bytes may arrive one by one', (t) => {
  const parser = new RespParser();
  const wire = Buffer.from(CASES.map(([bytes]) => bytes).join(''), 'latin1');
  const shown: string[] = [];
  for (const byte of wire) shown.push(...parser.push(Buffer.of(byte)).map(showResp));
  t.deepEqual(
    shown,
    CASES.map(([, text]) => text),
  );
  t.is(parser.pendingBytes, 0);
});

test('bytes may be split anywhere', (t) => {
  const wire = Buffer.from(CASES.map(([bytes]) => bytes).join(''), 'latin1');
  let splits = 0;
  for (let at = 1; at < wire.length; at++) {
    const parser = new RespParser();
    const values = [...parser.push(wire.subarray(0, at)), ...parser.push(wire.subarray(at))];
    t.is(values.length, CASES.length);
    splits++;
  }
  t.is(splits, wire.length - 1);
});

test('what is not RESP is refused', (t) => {
  for (const wire of WRONG) {
    t.throws(() => new RespParser().push(Buffer.from(wire)), undefined, JSON.stringify(wire));
  }
});
