import test from 'ava';
import { loadDecoder } from '../../grammar/generate/load-decoder.js';
import { readGrammar } from '../../grammar/generate/read-grammar.js';
import { Trace } from '../../src/adapters/protocol/decoder-trace.js';
import { GrammarDecoder } from '../../src/adapters/protocol/grammar-decoder.js';
import { awkwardGrammar } from './awkward-grammar.js';
import { wordsOf } from './canonical-line.js';
import type { Tokens } from './canonical-line.js';

const long = (letter: string, length: number): string => letter.repeat(length);

/** Words, then the reply. Up to the semicolon the texts are those of redis-server 7.0.15. */
const EXPLAINED: readonly (readonly [Tokens, string])[] = [
  [['foo'], "ERR unknown command 'foo', with args beginning with: "],
  [['Foo', 'a', 'b'], "ERR unknown command 'Foo', with args beginning with: 'a' 'b' "],
  [['gte', 'a'], "ERR unknown command 'gte', with args beginning with: 'a' ; did you mean GET?"],
  [['STE'], "ERR unknown command 'STE', with args beginning with: ; did you mean SET?"],
  [['inccr'], "ERR unknown command 'inccr', with args beginning with: ; did you mean INCR?"],
  [['x'], "ERR unknown command 'x', with args beginning with: "],
  [[''], "ERR unknown command '', with args beginning with: "],
  [
    ['a\r\nb', 'c\0d', '\xff\x01'],
    "ERR unknown command 'a  b', with args beginning with: 'c' '\xff\x01' ",
  ],
  [[long('c', 200)], `ERR unknown command '${long('c', 128)}', with args beginning with: `],
  [
    ['foo', long('x', 100), long('y', 100), 'z'],
    `ERR unknown command 'foo', with args beginning with: '${long('x', 100)}' '${long('y', 25)}' `,
  ],
  [
    ['foo', long('x', 125), 'yz', 'a'],
    `ERR unknown command 'foo', with args beginning with: '${long('x', 125)}' `,
  ],
  [
    ['foo', long('x', 124), 'yz', 'a'],
    `ERR unknown command 'foo', with args beginning with: '${long('x', 124)}' 'y' `,
  ],
  [['config'], "ERR wrong number of arguments for 'config' command"],
  [['CLIENT'], "ERR wrong number of arguments for 'client' command"],
  [['config', 'foo'], "ERR unknown subcommand 'foo'. Try CONFIG HELP."],
  [['COMMAND', 'FOO'], "ERR unknown subcommand 'FOO'. Try COMMAND HELP."],
  [['config', ''], "ERR unknown subcommand ''. Try CONFIG HELP."],
  [['config', `a\0b${long('q', 200)}`], "ERR unknown subcommand 'a'. Try CONFIG HELP."],
  [['config', 'x\r\ny'], "ERR unknown subcommand 'x  y'. Try CONFIG HELP."],
  [['config', long('q', 200)], `ERR unknown subcommand '${long('q', 128)}'. Try CONFIG HELP.`],
  [['config', 'get'], "ERR wrong number of arguments for 'config|get' command"],
  [['CLIENT', 'SetName'], "ERR wrong number of arguments for 'client|setname' command"],
  [['command', 'count', 'x'], "ERR wrong number of arguments for 'command|count' command"],
  [['Set', 'a'], "ERR wrong number of arguments for 'set' command"],
  [['get', 'a', 'b'], "ERR wrong number of arguments for 'get' command"],
  [['mset', 'a', 'b', 'c'], "ERR wrong number of arguments for 'mset' command"],
  [['ping', 'a', 'b'], "ERR wrong number of arguments for 'ping' command"],
  [['auth'], "ERR wrong number of arguments for 'auth' command"],
  [['quit', 'now'], "ERR wrong number of arguments for 'quit' command"],
  [['scan'], "ERR wrong number of arguments for 'scan' command"],
  [
    ['set', 'k', 'v', 'NX', 'XX'],
    'ERR syntax error; word 5 "XX": expected EX, PX, EXAT, PXAT, KEEPTTL, GET, AS or end of command',
  ],
  [['set', 'k', 'v', 'EX'], 'ERR syntax error; after word 4 "EX": expected seconds'],
  [
    ['set', 'k', 'v', 'PXAT'],
    'ERR syntax error; after word 4 "PXAT": expected unix time in milliseconds',
  ],
  [
    ['set', 'k', 'v', 'EX', '5', 'KEEPTTL'],
    'ERR syntax error; word 6 "KEEPTTL": expected NX, XX, IFEQ, IFNE, GET, AS or end of command',
  ],
  [
    ['set', 'k', 'v', 'get', 'xx', 'px', '1', 'again'],
    'ERR syntax error; word 8 "again": expected AS or end of command',
  ],
  [['flushdb', 'now'], 'ERR syntax error; word 2 "now": expected ASYNC, SYNC or end of command'],
  [['hello', '3', 'auth', 'ann'], 'ERR syntax error; after word 4 "ann": expected password'],
  [
    ['hello', '3', 'authh', 'ann', 'b'],
    'ERR syntax error; word 3 "authh": expected AUTH, SETNAME or end of command',
  ],
  [['scan', '0', 'count'], 'ERR syntax error; after word 3 "count": expected count'],
  [
    ['flushall', '\x00\r\n\t"\\\xff\x1b'],
    'ERR syntax error; word 2 "\\x00\\r\\n\\t\\"\\\\\\xff\\x1b": expected ASYNC, SYNC or end of command',
  ],
  [
    ['flushall', long('z', 1_000_000)],
    `ERR syntax error; word 2 "${long('z', 64)}...": expected ASYNC, SYNC or end of command`,
  ],
  [
    ['flushall', long('\xff', 17)],
    `ERR syntax error; word 2 "${long('\\xff', 16)}...": expected ASYNC, SYNC or end of command`,
  ],
  [['flushall', ''], 'ERR syntax error; word 2 "": expected ASYNC, SYNC or end of command'],
];

test('a refused command is explained as Redis does, and then better', (t) => {
  const decoder = new GrammarDecoder();
  for (const [tokens, expected] of EXPLAINED) {
    t.is(decoder.decode(wordsOf(tokens)), null, tokens.join(' ').slice(0, 80));
    t.is(decoder.explain(wordsOf(tokens)), expected);
  }
  t.is(EXPLAINED.length, 43);
});

test('no words at all are explained as an unknown command', (t) => {
  const text = new GrammarDecoder().explain(wordsOf([]));
  t.is(text, "ERR unknown command '', with args beginning with: ");
});

test('subcommands three deep and aliases are named as they were written', (t) => {
  const { decoder } = loadDecoder(awkwardGrammar());
  const explain = (line: string): string => decoder.explain(wordsOf(line.split(' ')));
  t.is(explain('ACL'), "ERR wrong number of arguments for 'acl' command");
  t.is(explain('ACL log'), "ERR wrong number of arguments for 'acl|log' command");
  t.is(explain('ACL log reset now'), "ERR wrong number of arguments for 'acl|log|reset' command");
  t.is(explain('ACL log a b'), "ERR wrong number of arguments for 'acl|log' command");
  t.is(explain('ACL nothing'), "ERR unknown subcommand 'nothing'. Try ACL HELP.");
  t.is(explain('store'), "ERR wrong number of arguments for 'store' command");
  t.is(explain('store usage a b'), "ERR wrong number of arguments for 'store|usage' command");
  t.is(explain('RETRIEVE'), "ERR wrong number of arguments for 'retrieve' command");
  t.is(explain('fetch a b'), 'ERR syntax error; word 3 "b": expected GET or end of command');
  t.is(
    explain('required sync'),
    'ERR syntax error; word 2 "sync": expected ON, NX, XX, IFEQ, IFNE, AUTH or COUNT',
  );
});

test('explaining takes steps in proportion to the words', (t) => {
  let compared = 0;
  for (const command of readGrammar(awkwardGrammar())) {
    for (const row of [
      ['on'],
      ['@T[1]~', 'a'],
      ['a', 'on', 'b'],
      ['nx', 'limit'],
      ['a', 'b', 'save'],
    ]) {
      for (const start of [[], ['on'], ['pairs'], ['limit', 'a', 'b']]) {
        const stepsFor = (rows: number): number => {
          const words = wordsOf([...start, ...Array.from({ length: rows }, () => row).flat()]);
          const trace = new Trace(words);
          trace.match(command.rest, 0);
          return trace.steps;
        };
        const [few, many] = [stepsFor(100), stepsFor(1_000)];
        t.true(many <= 10 * few + 100, `${command.rule}: ${few} steps, then ${many}`);
        compared++;
      }
    }
  }
  t.is(compared, 27 * 20);
});
