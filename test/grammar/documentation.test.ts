import { readFileSync } from 'node:fs';
import * as ohm from 'ohm-js';
import test from 'ava';
import { generateFiles } from '../../grammar/generate/generate-files.js';
import { readFrom } from '../../grammar/generate/project-files.js';
import { readMiniDb, readMiniDbText } from '../../grammar/generate/read-file.js';
import { GrammarRefused } from '../../grammar/generate/refusal.js';

const ROOT = new URL('../../../', import.meta.url);
const GRAMMAR = readMiniDb();
const PATH = 'src/application/use-cases/exists.ts';
const SOURCE = readFileSync(new URL(PATH, ROOT), 'utf8');
const HEAD = '/**\n * A key that is named twice counts twice.\n *\n';

/** What is said of a project whose EXISTS has another source, and its text of docs/commands.md. */
function generateWith(source: string | null): { problems: readonly string[]; text: string } {
  const read = readFrom(ROOT);
  const { problems, texts } = generateFiles(GRAMMAR, (path) =>
    path === PATH ? source : read(path),
  );
  return { problems, text: texts.get('docs/commands.md')! };
}

function altered(from: string, to: string): string {
  if (!SOURCE.includes(from)) throw new Error(`the use case has no ${from}`);
  return SOURCE.replace(from, () => to);
}

const line = (start: string): string =>
  SOURCE.split('\n').find((found) => found.startsWith(` * ${start}`))!;

test('what a doc comment lacks is told with its file', (t) => {
  const expected: readonly (readonly [source: string | null, ...problems: string[]])[] = [
    [null, 'there is no such file'],
    [altered('/**', '/*'), 'no doc comment above the class Exists'],
    [altered('export class Exists', 'export class Other'), 'no doc comment above the class Exists'],
    [
      altered('@injectable()', 'const one = 1;\n@injectable()'),
      'no doc comment above the class Exists',
    ],
    [altered(line('@complexity'), ' *'), 'no @complexity in the doc comment'],
    [altered('O(N), N keys', ''), 'no @complexity in the doc comment'],
    [altered(line('@errors'), ' *'), 'no @errors in the doc comment'],
    [
      altered(SOURCE.slice(SOURCE.indexOf(' * @complexity'), SOURCE.indexOf(' */')), ''),
      'no @complexity, @errors, @example in the doc comment',
    ],
    [altered('@errors none', '@errors none\n * @errors none'), '@errors twice'],
    [altered('@errors none', '@error none'), 'an unknown tag @error'],
    [altered('O(N), N keys', 'linear'), '@complexity begins with O(…, received linear'],
    [
      altered('@errors none', '@errors never'),
      '@errors is none, or texts with their code in front, received never',
    ],
    [altered('@errors none', '@errors ERR one; wrong')],
    [altered('> SET name Ada\n', 'SET name Ada\n'), '@example begins with a line of > COMMAND'],
    [
      altered('> SET name Ada', '> SET name Ädä'),
      'only printable ASCII can be shown, received > SET name Ädä',
    ],
    [SOURCE.replaceAll('> EXISTS', '> EXISTSNOT'), '@example never sends EXISTS'],
  ];
  for (const [source, ...problems] of expected) {
    t.deepEqual(
      generateWith(source).problems,
      problems.map((problem) => `${PATH}: ${problem} (rule Exists)`),
      source ?? 'no file',
    );
  }
  t.is(expected.length, 16);
});

test('a command that is not documented has a section all the same', (t) => {
  const { text } = generateWith(null);
  t.regex(
    text,
    /### EXISTS\n\n {4}EXISTS key \[key \.\.\.\]\n\nReturns how many of the keys exist\.\n\n- Since/,
  );
  t.true(text.includes('| [EXISTS](#exists) | Returns how many of the keys exist |  |\n'));
});

test('notes, complexity, errors and example become the section of the command', (t) => {
  const { text } = generateWith(
    `${HEAD} * Two < three.\n *\n * @complexity O(N*M),\n *   N and M\n * @errors ERR one; TWO when_it is\n` +
      ' *   so\n * @example\n *\n * > EXISTS a\n * 1)  @complexity\n *\n *  2) b\n *\n */\n@injectable()\nexport class Exists {}',
  );
  const start = text.indexOf('### EXISTS');
  t.is(
    text.slice(start, text.indexOf('\n### ', start + 1)),
    `### EXISTS

    EXISTS key [key ...]

Returns how many of the keys exist. A key that is named twice counts twice. Two \\< three.

- Complexity: O(N\\*M), N and M
- Errors: ERR one; TWO when\\_it is so
- Since 0.1.0; flags: read, keyspace, fast

\`\`\`text
> EXISTS a
1)  @complexity

 2) b
\`\`\`
`,
  );
});

test('commands are documented in families, which headings in the grammar name', (t) => {
  const { text } = generateWith(SOURCE);
  const titles = text.split('\n').filter((found) => found.startsWith('## '));
  t.true(
    titles.length >= 5 &&
      titles[0] === '## Commands: strings' &&
      titles.at(-1) === '## Commands: server',
  );
  t.true(text.indexOf('### SET\n') < text.indexOf('## Commands: keys\n'));
  t.true(text.indexOf('### DEL\n') > text.indexOf('## Commands: keys\n'));
  t.regex(text, /^- \[Keys\]\(#commands-keys\): (?:\[[A-Z]+\]\(#[a-z]+\), )*\[DEL\]\(#del\), /m);
});

test('a rule under no heading of a family is refused with its place', (t) => {
  const changes: readonly (readonly [from: string, to: string, under: string])[] = [
    ['  // Strings\n', '  // Values of keys\n', 'under "// Values of keys"'],
    ['\n  // Strings\n', '  // Strings\n', 'under no heading'],
  ];
  for (const [from, to, under] of changes) {
    const grammar = ohm.grammar(readMiniDbText().replace(from, to));
    const error = t.throws(() => generateFiles(grammar, readFrom(ROOT)), {
      instanceOf: GrammarRefused,
    });
    t.regex(
      error.message,
      /^\d+:3: rule Set: it stands .* is no family of commands; there are \/\/ Strings, /,
    );
    t.true(error.message.includes(under), error.message);
  }
});
