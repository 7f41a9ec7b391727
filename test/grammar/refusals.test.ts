import * as ohm from 'ohm-js';
import test from 'ava';
import { readMiniDb, readMiniDbText } from '../../grammar/generate/read-file.js';
import { readGrammar } from '../../grammar/generate/read-grammar.js';
import { GrammarRefused } from '../../grammar/generate/refusal.js';
import { REFUSALS } from './refusal-cases.js';

const META = '(read, fast, since 1.0.0: For the test)';
/** Reading it takes longer than any of these tests. */
const miniDb = readMiniDb();

for (const refusal of REFUSALS) {
  test(`the generator refuses ${refusal.what}, with rule and place`, (t) => {
    const body = refusal.text
      .replace('META', META)
      .replace(/ (?=[A-Za-z]+ (\(.*\) )?:?= )/g, '\n  ');
    const text = `Extended <: MiniDb {\n  ${body}\n}`;
    const grammar = ohm.grammar(text, { MiniDb: miniDb });
    const error = t.throws(() => readGrammar(grammar), { instanceOf: GrammarRefused })!;
    t.is(error.rule, refusal.rule);
    t.regex(error.message, refusal.reason);
    const { line, column } = error.place;
    const source = text.includes(refusal.at) ? text : miniDb.rules['Set']!.source.sourceString;
    const pointed = source.split('\n')[line - 1]!.slice(column - 1);
    t.true(`${pointed}\n`.startsWith(refusal.at), `${line}:${column} points at ${pointed}`);
    t.true(error.message.startsWith(`${line}:${column}: rule ${refusal.rule}: `));
  });
}

test('the generator refuses more options than its mask has bits', (t) => {
  const names = Array.from({ length: 32 }, (_, index) => `o${index}`);
  const rows = names.map((name) => `${name} = caseInsensitive<"${name}"> wordEnd`);
  const orders: string[] = [];
  const nameOf = (count: number): string => (count < 4 ? `AnyOrder${count}` : `Unordered${count}`);
  for (let count = 4; count <= names.length; count++) {
    const options = names.slice(0, count).map((name) => `p${name}`);
    const cases = options.map((option) => {
      const others = options.filter((other) => other !== option);
      return `${option} ${nameOf(count - 1)}<${others.join(', ')}>? -- ${option}\n`;
    });
    orders.push(`${nameOf(count)}<${options.join(', ')}> = ${cases.join(' | ')}`);
  }
  const command = `Bad ${META} = docs Unordered32<${names.join(', ')}>`;
  const text = ['Command += Bad', command, ...orders, ...rows].join('\n  ');
  const grammar = ohm.grammar(`Extended <: MiniDb {\n  ${text}\n}`, { MiniDb: miniDb });
  const error = t.throws(() => readGrammar(grammar), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /rule Bad: more than 31 options/);
});

test('the generator refuses a grammar without the rule Command', (t) => {
  const text = readMiniDbText().replace('  Command\n', '  Commands\n');
  const error = t.throws(() => readGrammar(ohm.grammar(text)), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /rule Command: missing/);
});

test('the generator refuses a grammar that lists no commands', (t) => {
  const lexical = ohm.grammar(`Empty <: MiniDb { Command := "" }`, { MiniDb: miniDb });
  const error = t.throws(() => readGrammar(lexical), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /rule Command: its alternatives are rules without parameters/);
});

test('the generator refuses a grammar that is not made from MiniDb', (t) => {
  const other = ohm.grammar(`Other { Command = "a" }`);
  const error = t.throws(() => readGrammar(other), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /what a word is must stay/);
});
