import type { Grammar } from 'ohm-js';
import { Explainer } from '../../src/adapters/protocol/decoder-explain.js';
import type { AnyCommand, Catalogue } from '../../src/application/execution/command.js';
import type { Decoder } from '../../src/application/ports/decoder.js';
import { ByteView } from '../../src/domain/bytes.js';
import { WordList } from '../../src/domain/words.js';
import type { Words } from '../../src/domain/words.js';
import { catalogueOf } from './describe.js';
import { generateDecoder } from './emit-decoder.js';
import { namesOf } from './emit-types.js';
import type { Documentation } from './read-documentation.js';
import { readGrammar } from './read-grammar.js';

/** What the generated files hold for the project's grammar, in memory for another one. */
export interface LoadedGrammar {
  readonly decoder: Decoder;
  readonly catalogue: Catalogue;
  /** Positions in the catalogue by name and alias, in lower case, subcommands after a bar. */
  readonly idByName: ReadonlyMap<string, number>;
}

interface Decoding {
  decode(words: Words): AnyCommand | null;
}

/**
 * Compiles a grammar at start, such as `Shop <: MiniDb { Command += Restock … }`. The decoder is as
 * fast as a generated file. `documentation` is that of the commands which are not new. Throws
 * GrammarRefused.
 */
export function loadDecoder(
  grammar: Grammar,
  documentation: Documentation = new Map(),
): LoadedGrammar {
  const commands = readGrammar(grammar);
  const source = generateDecoder(commands, { target: 'javascript' });
  const compile = new Function('ByteView', 'WordList', source);
  const Compiled = compile(ByteView, WordList) as new () => Decoding;
  const decoding = new Compiled();
  const explainer = new Explainer(commands);
  return {
    decoder: {
      decode: (words) => decoding.decode(words),
      explain: (words) => explainer.explain(words),
    },
    catalogue: catalogueOf(commands, documentation),
    idByName: new Map(namesOf(commands)),
  };
}
