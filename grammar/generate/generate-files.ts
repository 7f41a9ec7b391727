import type { Grammar } from 'ohm-js';
import { generateDecoder } from './emit-decoder.js';
import { emitDocumentation } from './emit-documentation.js';
import { emitCatalogue, emitCommands, emitShapes, emitUseCases } from './emit-types.js';
import { FAMILIES, headingOf } from './families.js';
import { readDocumentation } from './read-documentation.js';
import { readGrammar } from './read-grammar.js';
import type { CommandDefinition } from './read-grammar.js';
import { GrammarRefused, placeOf } from './refusal.js';

export interface GeneratedTexts {
  /** By path in the project. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is not documented, each behind the path of its file. The texts leave it out. */
  readonly problems: readonly string[];
}

/**
 * Every generated file. `read` gives the text of a source file by its path, null when there is none.
 * Throws GrammarRefused.
 */
export function generateFiles(
  grammar: Grammar,
  read: (path: string) => string | null,
): GeneratedTexts {
  const commands = readGrammar(grammar);
  for (const command of commands) checkFamily(grammar, command);
  const { documentation, problems } = readDocumentation(commands, read);
  const texts = new Map([
    ['docs/commands.md', emitDocumentation(commands, documentation)],
    ['src/application/generated/commands.ts', emitCommands(commands)],
    ['src/application/generated/catalogue.ts', emitCatalogue(commands, documentation)],
    ['src/application/generated/use-cases.ts', emitUseCases(commands)],
    ['src/adapters/protocol/generated/shapes.ts', emitShapes(commands)],
    [
      'src/adapters/protocol/generated/decoder.ts',
      generateDecoder(commands, { target: 'typescript' }),
    ],
  ]);
  return { texts, problems };
}

function checkFamily(grammar: Grammar, { rule, family }: CommandDefinition): void {
  if (family !== null) return;
  const { source } = grammar.rules[rule]!;
  const heading = headingOf(source);
  const under = heading === null ? 'under no heading' : `under "// ${heading}"`;
  const titles = FAMILIES.map(({ title }) => `// ${title}`).join(', ');
  const reason = `it stands ${under}, which is no family of commands; there are ${titles}`;
  throw new GrammarRefused(rule, placeOf(source), reason);
}
