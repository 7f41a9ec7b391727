import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { alter, withOddCases } from './alter.js';
import type { Recipe } from './recipe.js';
import type { Batch } from './side-by-side.js';
import type { Words } from './step.js';
import { Vocabulary } from './vocabulary.js';

/** The share of commands that are made a little wrong. */
const ALTERED_SHARE = 0.15;

/** Commands out of recipes, each of which has its turns in every round. */
export class Generator {
  readonly #random: SeededRandom;
  readonly #recipes: readonly Recipe[];
  readonly #simple: readonly Recipe[];
  readonly #words: Vocabulary;
  readonly #connections: number;
  #round: Recipe[] = [];
  #rounds = 0;

  constructor(random: SeededRandom, recipes: readonly Recipe[], connections: number) {
    this.#random = random;
    this.#recipes = recipes;
    this.#simple = recipes.filter(({ isExact }) => !isExact);
    this.#words = new Vocabulary(random, () => this.#simpleCommand());
    this.#connections = connections;
  }

  /** What belongs together. */
  next(): Batch[] {
    const recipe = this.#nextRecipe();
    const steps = recipe.steps(this.#words);
    const roles = this.#roles();
    const command = (words: Words): Words => this.#finish(words, recipe.isExact);
    if (recipe.isPipelined) {
      return [{ by: roles[0]!, commands: steps.map(({ words }) => command(words)) }];
    }
    const batches = steps.map(({ by, words }) => ({ by: roles[by]!, commands: [command(words)] }));
    // What others did may have reached a client after its last command.
    const farewells = [...new Set(batches.map(({ by }) => by))].map((by) => ({ by, commands: [] }));
    return [...batches, ...farewells];
  }

  #nextRecipe(): Recipe {
    if (this.#round.length === 0) {
      this.#rounds++;
      const turns = this.#recipes.flatMap((recipe) =>
        this.#rounds * recipe.weight > (recipe.turnsMax ?? Infinity)
          ? []
          : Array.from({ length: recipe.weight }, () => recipe),
      );
      this.#round = this.#shuffle(turns);
    }
    return this.#round.pop()!;
  }

  #simpleCommand(): Words {
    const [step] = this.#random.pick(this.#simple).steps(this.#words);
    return this.#finish(step!.words, false);
  }

  #finish(words: Words, isExact: boolean): Words {
    const isAltered = !isExact && this.#random.chance(ALTERED_SHARE);
    return withOddCases(isAltered ? alter(words, this.#random) : words, this.#random);
  }

  /** Which connection plays which role. */
  #roles(): number[] {
    return this.#shuffle(Array.from({ length: this.#connections }, (_, index) => index));
  }

  #shuffle<T>(items: T[]): T[] {
    for (let at = items.length - 1; at > 0; at--) {
      const other = this.#random.below(at + 1);
      [items[at], items[other]] = [items[other]!, items[at]!];
    }
    return items;
  }
}
