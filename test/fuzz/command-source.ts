import { readMiniDb } from '../../grammar/generate/read-file.js';
import { catalogue } from '../../src/application/generated/catalogue.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { Generator } from '../differential/generator.js';
import { recipes } from '../differential/families.js';
import { TokenSampler } from '../grammar/token-sampler.js';
import { stepsOf, wordsOfLine } from '../helpers/command-example.js';
import { lineRequest, respRequest } from '../helpers/request.js';

const COMMANDS_MAX = 6;

/** Of the documentation: each command is there, with words that mean something to it. */
const EXAMPLES = catalogue.map(({ documentation }) =>
  stepsOf(documentation?.example ?? []).map(({ line }) => wordsOfLine(line)),
);

/** Commands that are right, or a little wrong, in both framings. */
export class CommandSource {
  readonly #random: SeededRandom;
  readonly #generator: Generator;
  readonly #sampler: TokenSampler;
  /** Words that mean something to the server. */
  readonly pieces: readonly string[];

  constructor(random: SeededRandom) {
    this.#random = random;
    this.#generator = new Generator(random.fork(), recipes, 1);
    this.#sampler = new TokenSampler(readMiniDb(), random.fork());
    const words = EXAMPLES.flat(2).filter((word) => word.length < 20);
    this.pieces = [
      ...new Set(words),
      'POST',
      '\r\n',
      '*1\r\n',
      '$-1\r\n',
      '*-1\r\n',
      '"',
      '\\x',
      ' ',
      '$',
      '*',
    ];
  }

  input(framing: 'resp' | 'line'): Buffer {
    const commands: Buffer[] = [];
    for (let left = this.#random.between(1, COMMANDS_MAX); left > 0; left--) {
      for (const words of this.#next()) {
        const bytes = words.map((word) => Buffer.from(word, 'latin1'));
        commands.push(framing === 'resp' ? respRequest(bytes) : lineRequest(bytes));
      }
    }
    return Buffer.concat(commands);
  }

  #next(): readonly (readonly string[])[] {
    const kind = this.#random.below(4);
    if (kind === 0) return [this.#sampler.sample()];
    if (kind === 1) return this.#random.pick(EXAMPLES);
    return this.#generator.next().flatMap(({ commands }) => commands);
  }
}
