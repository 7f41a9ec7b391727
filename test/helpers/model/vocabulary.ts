import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import type { Model, ModelSession } from './model.js';

const KEYS = 120;
/** The share of keys in commands that are chosen because they exist. */
const EXISTING_SHARE = 0.72;
/** Expiries are multiples of this, far beyond what the comparison of remaining times tolerates. */
const EXPIRY_STEP_SECONDS = 1_000_000;
const EXPIRY_STEPS_MAX = 500;
const INTEGERS = ['0', '1', '-1', '41', '-0', '+1', ' 1', '01', '', '1.5', '9223372036854775807'];
const BIG_INTEGERS = ['9223372036854775806', '-9223372036854775808', '9223372036854775808', '1e3'];
const ODD_KEYS = ['', ' ', '"', '\\', 'a b', '\r\n', '\0', 'key:[1]', 'key:*', '\xff\xfe', 'KEY:1'];

/** Random words of commands, as latin1 characters. */
export class Vocabulary {
  readonly #random: SeededRandom;
  readonly #model: Model;

  constructor(random: SeededRandom, model: Model) {
    this.#random = random;
    this.#model = model;
  }

  key(session: ModelSession): string {
    const entries = this.#model.in(session);
    if (entries.size > 0 && this.#random.chance(EXISTING_SHARE)) {
      return this.#random.pick([...entries.keys()]);
    }
    if (this.#random.chance(0.1)) return this.#random.pick(ODD_KEYS);
    return `key:${this.#random.below(KEYS)}`;
  }

  keys(session: ModelSession, most: number): string[] {
    return Array.from({ length: this.#random.between(1, most) }, () => this.key(session));
  }

  value(): string {
    const kind = this.#random.below(20);
    if (kind < 8) return String(this.#random.between(-1000, 1000));
    if (kind < 10) return this.#random.pick(INTEGERS);
    if (kind < 11) return this.#random.pick(BIG_INTEGERS);
    if (kind < 17) return 'text '.repeat(this.#random.below(12));
    if (kind < 19) return this.#random.bytes(this.#random.below(64)).toString('latin1');
    return this.#random.bytes(1).toString('latin1').repeat(this.#longLength());
  }

  /** Around the bounds where a server may change how it keeps or sends a value. */
  #longLength(): number {
    return this.#random.pick([511, 512, 513, 4096, 16_300, 65_535, 65_537, 70_000]);
  }

  integer(): string {
    return String(this.#random.between(-100, 100));
  }

  /** What no slot for an integer takes. */
  notInteger(): string {
    return this.#random.pick(['abc', '1.5', '', ' 1', '1 ', '+5', '0x10', '9223372036854775808']);
  }

  futureSeconds(): number {
    return this.#random.between(1, EXPIRY_STEPS_MAX) * EXPIRY_STEP_SECONDS;
  }

  pattern(): string {
    const digit = this.#random.below(10);
    return this.#random.pick([
      '*',
      `key:${digit}*`,
      `key:?${digit}`,
      `*${digit}`,
      `key:[${Math.min(digit, 4)}-7]?`,
      `key:[^${digit}]*`,
      'k?y:1[0-4]*',
      'key:\\[1\\]',
      'key:\\*',
      'nothing*',
      '[a-k]*:*5',
      '',
    ]);
  }

  /** The word in some mixture of cases. */
  anyCase(word: string): string {
    const kind = this.#random.below(4);
    if (kind === 0) return word.toLowerCase();
    return kind === 1 ? word[0]! + word.slice(1).toLowerCase() : word;
  }
}
