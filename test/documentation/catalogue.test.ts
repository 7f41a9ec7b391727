import { readFileSync, readdirSync } from 'node:fs';
import test from 'ava';
import { readMiniDbText } from '../../grammar/generate/read-file.js';
import type { CommandInfo } from '../../src/application/execution/command.js';
import { catalogue } from '../../src/application/generated/catalogue.js';
import { MemoryServer } from '../helpers/memory-server.js';
import { type Project, missingParts, sendsInBothFramings, written } from './missing-parts.js';

const ROOT = new URL('../../../', import.meta.url);

/** Texts of the TypeScript files in a folder, by path. */
function sourcesIn(folder: string): Map<string, string> {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.ts'));
  return new Map(
    names.map((name) => [
      `${folder}${name}`,
      readFileSync(new URL(`${folder}${name}`, ROOT), 'utf8'),
    ]),
  );
}

async function projectAsItIs(): Promise<Project> {
  const client = (await MemoryServer.start()).connect();
  return {
    catalogue,
    grammar: readMiniDbText(),
    useCases: sourcesIn('src/application/use-cases/'),
    tests: sourcesIn('test/application/use-cases/'),
    documentation: readFileSync(new URL('docs/commands.md', ROOT), 'utf8'),
    help: new Map(
      catalogue.map(({ name }) => [name, client.ask(`HELP ${name.replaceAll('|', ' ')}\n`)]),
    ),
  };
}

test('every command has its rule, use case, test in both framings, HELP and documentation', async (t) => {
  const project = await projectAsItIs();
  t.deepEqual(missingParts(project), []);
  t.true(project.catalogue.length >= 42);
  t.true(project.tests.size >= 30);
});

/** A text without what it has to hold; the test fails when it does not hold it. */
function without(text: string, part: string): string {
  if (!text.includes(part)) throw new Error(`nothing to take away: ${part}`);
  return text.replaceAll(part, '');
}

function withoutEntry(map: ReadonlyMap<string, string>, key: string): Map<string, string> {
  if (!map.has(key)) throw new Error(`nothing to take away: ${key}`);
  return new Map([...map].filter(([name]) => name !== key));
}

/** What is said when one part of a command is taken away. */
const TAKEN: readonly (readonly [
  what: string,
  missing: string,
  take: (project: Project) => Partial<Project>,
])[] = [
  [
    'the rule',
    'PERSIST: grammar/mini-db.ohm has no rule Persist',
    ({ grammar }) => ({ grammar: without(grammar, '  Persist (') }),
  ],
  [
    'the use case',
    'PERSIST: src/application/use-cases/persist.ts has no use case Persist',
    ({ useCases }) => ({
      useCases: withoutEntry(useCases, 'src/application/use-cases/persist.ts'),
    }),
  ],
  [
    'the test',
    'PERSIST: no file in test/application/use-cases sends it with exchange',
    ({ tests }) => ({
      tests: new Map([...tests].map(([path, text]) => [path, text.replaceAll('PERSIST', 'TTL')])),
    }),
  ],
  [
    'the section',
    'PERSIST: docs/commands.md has no section of it',
    ({ documentation }) => ({ documentation: without(documentation, '### PERSIST\n') }),
  ],
  [
    'the syntax',
    'PERSIST: docs/commands.md does not tell its syntax',
    ({ documentation }) => ({ documentation: without(documentation, '    PERSIST key\n') }),
  ],
  [
    'the example',
    'PERSIST: docs/commands.md does not tell its example',
    ({ documentation }) => ({ documentation: without(documentation, '> PERSIST code\n') }),
  ],
  [
    'the complexity in HELP',
    'PERSIST: HELP does not tell its complexity',
    ({ help }) => ({ help: changed(help, 'persist', (text) => without(text, 'O(1)')) }),
  ],
  [
    'the example in HELP',
    'PERSIST: HELP does not tell its example',
    ({ help }) => ({ help: changed(help, 'persist', (text) => without(text, '> PERSIST code')) }),
  ],
];

function changed(
  map: ReadonlyMap<string, string>,
  key: string,
  change: (text: string) => string,
): Map<string, string> {
  return new Map([...map, [key, change(map.get(key)!)]]);
}

/** What is missed once more than before. */
function missedBy(project: Project, change: Partial<Project>): string[] {
  const before = missingParts(project);
  return missingParts({ ...project, ...change }).filter((part) => !before.includes(part));
}

test('a part that is taken away is missed', async (t) => {
  const project = await projectAsItIs();
  for (const [what, missing, take] of TAKEN) {
    t.deepEqual(missedBy(project, take(project)), [missing], what);
  }
  t.is(TAKEN.length, 8);
});

test('a command without anything is told part by part', async (t) => {
  const project = await projectAsItIs();
  const info: CommandInfo = {
    ...project.catalogue[0]!,
    rule: 'Restock',
    name: 'shop|restock',
    documentation: null,
  };
  const missing = missingParts({ ...project, catalogue: [info] });
  t.is(missing.length, 8);
  t.true(missing.every((sentence) => sentence.startsWith('SHOP RESTOCK: ')));
});

test('complexity and errors are told in each section', async (t) => {
  const project = await projectAsItIs();
  for (const line of ['- Complexity: ', '- Errors: ']) {
    const documentation = without(project.documentation, line);
    const missing = missedBy(project, { documentation });
    const what = line.slice(2, -2).toLowerCase();
    t.deepEqual(
      missing,
      catalogue.map(({ name }) => `${written(name)}: docs/commands.md does not tell its ${what}`),
    );
  }
});

test('a command is sent by a step that begins with its words, in a file with exchange', (t) => {
  const info = catalogue.find(({ name }) => name === 'client|setname')!;
  for (const step of [
    "['CLIENT SETNAME a', OK]",
    "[\n      ['CLIENT', 'SETNAME', 'a b'],",
    '[`client setname ${a}`',
    "['CLIENT SETNAME', arity]",
  ]) {
    t.true(sendsInBothFramings(`exchange(t, [${step}])`, info), step);
    t.false(sendsInBothFramings(`client.ask(${step})`, info), step);
  }
  for (const step of [
    "['CLIENT SETNAMES a'",
    "['CLIENT', OK]",
    "['SETNAME']",
    "['HELP CLIENT SETNAME'",
    "bulk('CLIENT SETNAME')",
  ]) {
    t.false(sendsInBothFramings(`exchange(t, ${step})`, info), step);
  }
});
