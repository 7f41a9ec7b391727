import * as ohm from 'ohm-js';
import test from 'ava';
import { readMiniDb, readMiniDbText } from '../../grammar/generate/read-file.js';
import { readGrammar } from '../../grammar/generate/read-grammar.js';
import { GrammarRefused } from '../../grammar/generate/refusal.js';

interface Refusal {
  /** What is wrong, for the test's title. */
  readonly what: string;
  /** The body of an extension of MiniDb. `META` stands for a correct description. */
  readonly text: string;
  readonly rule: string;
  /** The text at whose start the refusal has to point. */
  readonly at: string;
  readonly reason: RegExp;
}

const META = '(read, fast, since 1.0.0: For the test)';

const REFUSALS: readonly Refusal[] = [
  {
    what: 'a command without a description',
    text: 'Command += Bad Bad = mget',
    rule: 'Bad',
    at: 'Bad = mget',
    reason: /not of the form/,
  },
  {
    what: 'a command whose description has no version',
    text: 'Command += Bad Bad (read, fast: Text) = mget',
    rule: 'Bad',
    at: 'Bad (read',
    reason: /not of the form \(flag, …, since 1\.2\.3: Summary\)/,
  },
  {
    what: 'an unknown flag',
    text: 'Command += Bad Bad (read, quick, since 1.0.0: Text) = mget',
    rule: 'Bad',
    at: 'Bad (read',
    reason: /unknown flag quick/,
  },
  {
    what: 'a flag given twice',
    text: 'Command += Bad Bad (read, read, since 1.0.0: Text) = mget',
    rule: 'Bad',
    at: 'Bad (read',
    reason: /flag read twice/,
  },
  {
    what: 'a command that does not begin with its words',
    text: 'Command += Bad Bad META = key value',
    rule: 'Bad',
    at: 'Bad (read',
    reason: /begins with its words/,
  },
  {
    what: 'two commands with the same leading words',
    text: 'Command += Bad Bad META = config get key',
    rule: 'ConfigGet',
    at: 'ConfigGet (admin',
    reason: /leading words CONFIG GET are also those of rule Bad/,
  },
  {
    what: 'two commands that share an alias',
    text: 'Command += Bad Bad META = (docs | get) key',
    rule: 'Get',
    at: 'Get (read',
    reason: /leading words GET are also those of rule Bad/,
  },
  {
    what: 'a command that an earlier one hides',
    text: 'Command := CommandOverview | CommandCount',
    rule: 'CommandCount',
    at: 'CommandCount (connection',
    reason: /COMMAND COUNT is never reached: rule CommandOverview before it/,
  },
  {
    what: 'a command that an earlier one with a slot hides',
    text: 'Command += Bad Bad META = client value',
    rule: 'ClientId',
    at: 'ClientId (connection',
    reason: /CLIENT ID is never reached: rule Bad/,
  },
  {
    what: 'a command rule with parameters',
    text: 'Command += AnyOrder2<get, set>',
    rule: 'Command',
    at: 'AnyOrder2<get, set>',
    reason: /rules without parameters/,
  },
  {
    what: 'an option behind a list of any words',
    text: 'Command += Bad Bad META = docs key+ nx?',
    rule: 'Bad',
    at: 'nx?',
    reason: /repetition before it takes every word/,
  },
  {
    what: 'too many words behind a list of pairs',
    text: 'Command += Bad Bad META = docs (key value)+ message cursor',
    rule: 'Bad',
    at: 'cursor',
    reason: /repetition before it takes every word/,
  },
  {
    what: 'an optional word that the next one needs',
    text: 'Command += Bad Bad META = docs username? password',
    rule: 'Bad',
    at: 'username?',
    reason: /never left out/,
  },
  {
    what: 'an alternative that an earlier one hides',
    text: 'Command += Bad Bad META = docs Two Two = key -- one\n | key value -- two\n',
    rule: 'Bad',
    at: 'key value',
    reason: /an earlier alternative always matches first/,
  },
  {
    what: 'two slots for one field',
    text: 'Command += Bad Bad META = docs key nx value xx key',
    rule: 'Bad',
    at: 'key\n',
    reason: /field key would be set twice/,
  },
  {
    what: 'two options with the same keyword',
    text: 'Command += Bad Bad META = docs AnyOrder2<A, B> A = nx key B = nx value',
    rule: 'Bad',
    at: 'nx value',
    reason: /field nx would be set twice/,
  },
  {
    what: 'one field that is a keyword or a list',
    text: 'Command += Bad Bad META = docs Two Two = keys -- one\n | key+ -- two\n keys (KEYS) = caseInsensitive<"KEYS"> wordEnd',
    rule: 'Bad',
    at: 'key+',
    reason: /field keys would be set twice/,
  },
  {
    what: 'a field with a name that every command has',
    text: 'Command += Bad Bad META = docs rule rule (rule) = word',
    rule: 'Bad',
    at: 'Bad (read',
    reason: /cannot be called rule/,
  },
  {
    what: 'an optional word in a repetition',
    text: 'Command += Bad Bad META = docs (key value?)+',
    rule: 'Bad',
    at: 'key value?',
    reason: /a row of words/,
  },
  {
    what: 'a repetition without a slot',
    text: 'Command += Bad Bad META = docs nx*',
    rule: 'Bad',
    at: 'nx*',
    reason: /without a slot/,
  },
  {
    what: 'recursion',
    text: 'Command += Bad Bad META = docs More More = key (nx More)?',
    rule: 'More',
    at: 'More)?',
    reason: /recursion through More/,
  },
  {
    what: 'a predicate',
    text: 'Command += Bad Bad META = docs ~nx key',
    rule: 'Bad',
    at: '~nx',
    reason: /only words, rules/,
  },
  {
    what: 'a literal in a command',
    text: 'Command += Bad Bad META = docs "NOW"',
    rule: 'Bad',
    at: '"NOW"',
    reason: /only words, rules/,
  },
  {
    what: 'a keyword without its own rule',
    text: 'Command += Bad Bad META = docs caseInsensitive<"NOW">',
    rule: 'Bad',
    at: 'caseInsensitive<"NOW">',
    reason: /small-letter rule of its own/,
  },
  {
    what: 'a keyword that is not closed',
    text: 'Command += Bad Bad META = now now = caseInsensitive<"NOW">',
    rule: 'now',
    at: 'now = case',
    reason: /a small-letter rule is/,
  },
  {
    what: 'a keyword with a blank in it',
    text: 'Command += Bad Bad META = now now = caseInsensitive<"N W"> wordEnd',
    rule: 'now',
    at: 'now = case',
    reason: /printable ASCII without blanks/,
  },
  {
    what: 'a slot made of something else than word',
    text: 'Command += Bad Bad META = docs number number = digit+ wordEnd',
    rule: 'number',
    at: 'number = digit',
    reason: /a small-letter rule is/,
  },
  {
    what: 'slots made of each other',
    text: 'Command += Bad Bad META = docs a a = b b = a',
    rule: 'b',
    at: 'b = a',
    reason: /a small-letter rule is/,
  },
  {
    what: 'another notion of a word',
    text: 'bareCharacter := "a".."z"',
    rule: 'bareCharacter',
    at: 'bareCharacter :=',
    reason: /what a word is must stay/,
  },
];

for (const refusal of REFUSALS) {
  test(`the generator refuses ${refusal.what}, with rule and place`, (t) => {
    const body = refusal.text
      .replace('META', META)
      .replace(/ (?=[A-Za-z]+ (\(.*\) )?:?= )/g, '\n  ');
    const text = `Extended <: MiniDb {\n  ${body}\n}`;
    const base = readMiniDb();
    const grammar = ohm.grammar(text, { MiniDb: base });
    const error = t.throws(() => readGrammar(grammar), { instanceOf: GrammarRefused })!;
    t.is(error.rule, refusal.rule);
    t.regex(error.message, refusal.reason);
    const { line, column } = error.place;
    const source = text.includes(refusal.at) ? text : base.rules['Set']!.source.sourceString;
    const pointed = source.split('\n')[line - 1]!.slice(column - 1);
    t.true(`${pointed}\n`.startsWith(refusal.at), `${line}:${column} points at ${pointed}`);
    t.true(error.message.startsWith(`${line}:${column}: rule ${refusal.rule}: `));
  });
}

test('the generator refuses more options than its mask has bits', (t) => {
  const names = Array.from({ length: 32 }, (_, index) => `o${index}`);
  const rows = names.map((name) => `${name} = caseInsensitive<"${name}"> wordEnd`);
  const orders: string[] = [];
  for (let count = 4; count <= names.length; count++) {
    const options = names.slice(0, count).map((name) => `p${name}`);
    const cases = options.map((option) => {
      const others = options.filter((other) => other !== option);
      return `${option} AnyOrder${count - 1}<${others.join(', ')}>? -- ${option}\n`;
    });
    orders.push(`AnyOrder${count}<${options.join(', ')}> = ${cases.join(' | ')}`);
  }
  const command = `Bad ${META} = docs AnyOrder32<${names.join(', ')}>`;
  const text = ['Command += Bad', command, ...orders, ...rows].join('\n  ');
  const grammar = ohm.grammar(`Extended <: MiniDb {\n  ${text}\n}`, { MiniDb: readMiniDb() });
  const error = t.throws(() => readGrammar(grammar), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /rule Bad: more than 31 options/);
});

test('the generator refuses a grammar without the rule Command', (t) => {
  const text = readMiniDbText().replace('  Command\n', '  Commands\n');
  const error = t.throws(() => readGrammar(ohm.grammar(text)), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /rule Command: missing/);
});

test('the generator refuses a grammar that lists no commands', (t) => {
  const lexical = ohm.grammar(`Empty <: MiniDb { Command := "" }`, { MiniDb: readMiniDb() });
  const error = t.throws(() => readGrammar(lexical), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /rule Command: its alternatives are rules without parameters/);
});

test('the generator refuses a grammar that is not made from MiniDb', (t) => {
  const other = ohm.grammar(`Other { Command = "a" }`);
  const error = t.throws(() => readGrammar(other), { instanceOf: GrammarRefused })!;
  t.regex(error.message, /what a word is must stay/);
});
