import type { Choices } from '../../src/adapters/memory/choices.js';

/** Goes through every way to choose: `do { … } while (choices.next())`. For few choices with low bounds. */
export class AllChoices implements Choices {
  #drawn: { value: number; bound: number }[] = [];
  #at = 0;

  below(bound: number): number {
    const drawn = this.#drawn[this.#at] ?? { value: 0, bound };
    this.#drawn[this.#at++] = drawn;
    return drawn.value;
  }

  /** Begins the next way; false when there is none. */
  next(): boolean {
    this.#at = 0;
    for (;;) {
      const last = this.#drawn.at(-1);
      if (last === undefined) return false;
      if (++last.value < last.bound) return true;
      this.#drawn.pop();
    }
  }
}
