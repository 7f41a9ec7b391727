/** Numbers that a seed repeats (mulberry32). */
export class RandomSource {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Element>(elements: readonly Element[]): Element {
    return elements[this.below(elements.length)]!;
  }
}

/** The seed of `SEED=… npx ava …`, or a new one: a failure is repeated with the seed it printed. */
export const seedOf = (): number => Number(process.env['SEED'] ?? Date.now() % 2 ** 32);
