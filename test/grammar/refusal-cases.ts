/** Grammars that cannot become a decoder, and what the generator has to say. */

export interface Refusal {
  /** What is wrong, for the test's title. */
  readonly what: string;
  /** The body of an extension of MiniDb. `META` stands for a correct description. */
  readonly text: string;
  readonly rule: string;
  /** The text at whose start the refusal has to point. */
  readonly at: string;
  readonly reason: RegExp;
}

export const REFUSALS: readonly Refusal[] = [
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
    text: 'Command += Bad Bad META = docs Two Two = pieces -- one\n | piece+ -- two\n pieces = caseInsensitive<"PIECES"> wordEnd piece = word',
    rule: 'Bad',
    at: 'piece+',
    reason: /field pieces would be set twice/,
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
