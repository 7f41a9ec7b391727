import type { SeededRandom } from './seeded-random.js';

/**
 * Decides what survives a crash. It is asked once for each change that may be lost, 0 for none of it
 * and `bound` - 1 for all of it, and further for what is kept in part. So the extremes are constants,
 * a SeededRandom is one too, and a test can go through all ways to choose.
 */
export interface Choices {
  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number;
}

/** Only what was synced survives, with its name synced too. */
export const KEEP_NOTHING: Choices = { below: () => 0 };

/** Everything survives, as if it had been synced. */
export const KEEP_EVERYTHING: Choices = { below: (bound) => bound - 1 };

/** One answer is another than all the others: one change alone is lost, or one alone is kept. */
export class ExceptOne implements Choices {
  /** How often it was asked so far. */
  asked = 0;
  readonly #rule: Choices;
  readonly #exception: Choices;
  readonly #index: number;

  constructor(rule: Choices, exception: Choices, index: number) {
    this.#rule = rule;
    this.#exception = exception;
    this.#index = index;
  }

  below(bound: number): number {
    return (this.asked++ === this.#index ? this.#exception : this.#rule).below(bound);
  }
}

/** How often a leaning choice is the extreme it leans to. */
const LEANING = 0.7;

/**
 * Where many changes may be lost, choosing evenly would hardly ever lose or keep nearly all of them: one
 * time out of four it leans to nothing, one time to everything.
 */
export function leaningChoices(random: SeededRandom): Choices {
  const extreme = [KEEP_NOTHING, KEEP_EVERYTHING, random, random][random.below(4)]!;
  return { below: (bound) => (random.chance(LEANING) ? extreme : random).below(bound) };
}
