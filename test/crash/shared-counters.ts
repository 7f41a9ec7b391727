import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

const COUNTERS = 4;

interface Counter {
  /** Its value if every INCR sent was executed. */
  highest: number;
  /** The highest value that was answered. */
  answered: number;
  /** Every value that was answered since the last recovery. */
  readonly answers: Set<number>;
}

/** Counters of one database that many clients increment: the one kind of key here with more than one writer. */
export class SharedCounters {
  readonly #counters = new Map<string, Counter>();

  constructor() {
    for (let at = 0; at < COUNTERS; at++) {
      this.#counters.set(`shared:${at}`, newCounter(0));
    }
  }

  keys(): string[] {
    return [...this.#counters.keys()];
  }

  pick(random: SeededRandom): string {
    return random.pick(this.keys());
  }

  send(key: string): void {
    this.#counter(key).highest++;
  }

  /**
   * Null when INCR may answer `value`; else what it may. Answers of different connections arrive in any
   * order, but none comes twice.
   */
  answer(key: string, value: number): string | null {
    const counter = this.#counter(key);
    if (value > counter.highest) return `at most ${counter.highest}`;
    if (counter.answers.has(value)) return 'a value that was not answered before';
    counter.answers.add(value);
    counter.answered = Math.max(counter.answered, value);
    return null;
  }

  /** Null when `value` may be found after recovery; else what may. */
  check(key: string, value: number): string | null {
    const { highest, answered } = this.#counter(key);
    return value >= answered && value <= highest ? null : `${answered} to ${highest}`;
  }

  settle(key: string, value: number): void {
    this.#counters.set(key, newCounter(value));
  }

  #counter(key: string): Counter {
    const counter = this.#counters.get(key);
    if (counter === undefined) throw new RangeError(`no shared counter ${key}`);
    return counter;
  }
}

function newCounter(value: number): Counter {
  return { highest: value, answered: value, answers: new Set([value]) };
}
