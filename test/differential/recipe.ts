import type { Step, Words } from './step.js';
import type { Vocabulary } from './vocabulary.js';

/** Makes commands of one kind. */
export interface Recipe {
  /**
   * What of our catalogue it uses, such as `expire`, `client|kill` or `expire NX` for a keyword of a
   * command. It is left out while something of it is missing.
   */
  readonly needs: readonly string[];
  /** How often it has its turn in a round. */
  readonly weight: number;
  /** Its commands are sent as they are: altered ones would do harm, or be judged by the clock. */
  readonly isExact: boolean;
  /** All at once; else each waits for the answer to the one before. */
  readonly isPipelined: boolean;
  /** After so many turns it has no more: its commands take long. */
  readonly turnsMax?: number;
  /** Commands that belong together. `by` counts roles, each a connection of its own. */
  readonly steps: (words: Vocabulary) => readonly Step[];
}

type Needs = string | readonly string[];

const list = (needs: Needs): readonly string[] => (typeof needs === 'string' ? [needs] : needs);

/** A command that may be altered, and may stand in a transaction. */
export const one = (needs: Needs, weight: number, make: (words: Vocabulary) => Words): Recipe => ({
  needs: list(needs),
  weight,
  isExact: false,
  isPipelined: true,
  steps: (words) => [{ by: 0, words: make(words) }],
});

/** Commands of one connection, sent as they are and at once. */
export const exactly = (
  needs: Needs,
  weight: number,
  make: (words: Vocabulary) => readonly Words[],
): Recipe => ({
  needs: list(needs),
  weight,
  isExact: true,
  isPipelined: true,
  steps: (words) => make(words).map((command) => ({ by: 0, words: command })),
});

/** Commands of several connections, sent as they are and one by one. */
export const scene = (
  needs: Needs,
  weight: number,
  steps: (words: Vocabulary) => readonly Step[],
): Recipe => ({ needs: list(needs), weight, isExact: true, isPipelined: false, steps });

/** The recipe, with so many turns at most. */
export const atMost = (turnsMax: number, recipe: Recipe): Recipe => ({ ...recipe, turnsMax });
