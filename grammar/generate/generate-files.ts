import type { Grammar } from 'ohm-js';
import { generateDecoder } from './emit-decoder.js';
import { emitDocumentation } from './emit-documentation.js';
import { emitCatalogue, emitCommands, emitShapes, emitUseCases } from './emit-types.js';
import { readGrammar } from './read-grammar.js';

/** Every generated file's text by its path in the project. Throws GrammarRefused. */
export function generateFiles(grammar: Grammar): ReadonlyMap<string, string> {
  const commands = readGrammar(grammar);
  return new Map([
    ['docs/commands.md', emitDocumentation(commands)],
    ['src/application/generated/commands.ts', emitCommands(commands)],
    ['src/application/generated/catalogue.ts', emitCatalogue(commands)],
    ['src/application/generated/use-cases.ts', emitUseCases(commands)],
    ['src/adapters/protocol/generated/shapes.ts', emitShapes(commands)],
    [
      'src/adapters/protocol/generated/decoder.ts',
      generateDecoder(commands, { target: 'typescript' }),
    ],
  ]);
}
