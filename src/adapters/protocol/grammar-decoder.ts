import { injectable } from 'inversify';
import type { Decoder } from '../../application/ports/decoder.js';
import type { Words } from '../../domain/words.js';
import type { Command } from '../../application/generated/commands.js';
import { Explainer } from './decoder-explain.js';
import { CommandDecoder } from './generated/decoder.js';
import { shapes } from './generated/shapes.js';

/** Decodes the commands of the project's own grammar. */
@injectable()
export class GrammarDecoder implements Decoder {
  readonly #commands = new CommandDecoder();
  readonly #explainer = new Explainer(shapes);

  decode(words: Words): Command | null {
    return this.#commands.decode(words);
  }

  explain(words: Words): string {
    return this.#explainer.explain(words);
  }
}
