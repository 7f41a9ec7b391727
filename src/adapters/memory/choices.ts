/**
 * Decides what survives. 0 is the least and `bound` - 1 the most that may survive, so that the two
 * extremes are constants. A SeededRandom is one too, and a test can go through all of them.
 */
export interface Choices {
  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number;
}

/** Only what was synced survives, with its name synced too. */
export const KEEP_NOTHING: Choices = { below: () => 0 };

/** Everything survives, as if it had been synced. */
export const KEEP_EVERYTHING: Choices = { below: (bound) => bound - 1 };
