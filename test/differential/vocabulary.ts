import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { Words } from './step.js';

const STRING_KEYS = 10;
const HASH_KEYS = 5;
const ODD_KEYS = ['', ' ', '\0', '\xff\xfe', 'a b', '\r\n', '"', '\\', 'k[1]', 'k*', 'K1'];
const INTEGERS = ['0', '1', '-1', '10', '255', '-128'];
const EDGE_INTEGERS = [
  '9223372036854775807',
  '9223372036854775806',
  '-9223372036854775808',
  '9007199254740991',
  '9007199254740993',
  '-9007199254740993',
];
const NOT_INTEGERS = [
  '',
  'abc',
  '1.5',
  ' 1',
  '1 ',
  '+5',
  '-0',
  '01',
  '0x10',
  '1e3',
  '\0',
  '5\0',
  '9223372036854775808',
  '-9223372036854775809',
  '99999999999999999999999',
];
const TEXTS = ['', 'a', 'hello', 'ohmytext', 'mynewtext', '\0\xff', 'a b\r\nc', 'é'.repeat(9)];
const FIELDS = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', '', '\0\xff', 'a b'];
const PATTERNS = [
  '*',
  'k*',
  '?1',
  'k[0-4]',
  'k[^0-4]',
  'h*',
  '[a-h]?',
  'k\\[1\\]',
  'k\\*',
  '',
  '*1',
  '**1*',
  'k[',
  'k[1',
  'k[4-0]',
  '[\\k]1',
  '\\',
  'nothing*',
  'ÿ*',
  'k[^',
  'f?',
  '*[05]',
];
const PATTERN_PARTS = [
  '*',
  '*',
  '?',
  'k',
  'h',
  '1',
  '[',
  ']',
  '^',
  '-',
  '\\',
  '[^',
  '[k',
  '[0-5]',
  '[5-0]',
  '\xff',
  '[]',
  '[^]',
  '[\\]]',
  'e',
  'f',
  '[-1]',
  '[0-]',
  '\0',
];
const BAD_TIMES = ['0', '-1', '-9223372036854775808', '9223372036854775807'];
/** As milliseconds they would not fit. */
const BAD_SECONDS = [...BAD_TIMES, '9223372036854776'];

/** Relative times lie so far apart that a slow machine does not change their order. */
const EXPIRY_STEP_SECONDS = 1000;
const EXPIRY_STEPS = 100_003;
/** Spreads the steps, each of which is used once until all are. */
const EXPIRY_STRIDE = 7919;
const EXPIRY_SECONDS_MIN = 1_000_000;
/** Beyond all relative times. */
const ABSOLUTE_SECONDS = [33_000_000_000, 33_000_000_001, 34_000_000_000, 40_000_000_000];

/** Random words of commands, out of few keys and values so that commands meet. */
export class Vocabulary {
  readonly random: SeededRandom;
  /** Another command that may stand in a transaction. */
  readonly command: () => Words;
  #expiries = 0;

  constructor(random: SeededRandom, command: () => Words) {
    this.random = random;
    this.command = command;
  }

  pick<T>(items: readonly T[]): T {
    return this.random.pick(items);
  }

  chance(probability: number): boolean {
    return this.random.chance(probability);
  }

  /** Between `least` and `most` of what `make` makes. */
  several<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.random.between(least, most) }, make);
  }

  /** The words of some of the groups, in any order. */
  some(share: number, groups: readonly Words[]): Words {
    const chosen = groups.filter(() => this.chance(share));
    for (let at = chosen.length - 1; at > 0; at--) {
      const other = this.random.below(at + 1);
      [chosen[at], chosen[other]] = [chosen[other]!, chosen[at]!];
    }
    return chosen.flat();
  }

  /** Mostly one that strings are kept under. */
  key(): string {
    const kind = this.random.below(20);
    if (kind < 14) return `k${this.random.below(STRING_KEYS)}`;
    if (kind < 17) return `h${this.random.below(HASH_KEYS)}`;
    return kind < 18 ? 'nothing' : this.pick(ODD_KEYS);
  }

  /** Mostly one that hashes are kept under. */
  hashKey(): string {
    return this.chance(0.75) ? `h${this.random.below(HASH_KEYS)}` : this.key();
  }

  anyKey(): string {
    return this.chance(0.6) ? this.key() : this.hashKey();
  }

  field(): string {
    return this.pick(FIELDS);
  }

  value(): string {
    const kind = this.random.below(20);
    if (kind < 8) return String(this.random.between(-1000, 1000));
    if (kind < 10) return this.pick(EDGE_INTEGERS);
    if (kind < 11) return this.pick(NOT_INTEGERS);
    if (kind < 17) return this.pick(TEXTS);
    if (kind < 18) return 'x'.repeat(this.pick([43, 44, 45, 63, 64, 65]));
    return this.random.bytes(this.random.below(40)).toString('latin1');
  }

  /** Around the bounds where a server may change how it keeps or sends a value. */
  longValue(): string {
    const length = this.pick([511, 512, 513, 4096, 16_300, 65_535, 65_537, 70_000]);
    return this.random.bytes(1).toString('latin1').repeat(length);
  }

  integer(): string {
    const kind = this.random.below(20);
    if (kind < 12) return String(this.random.between(-100, 100));
    if (kind < 15) return this.pick(INTEGERS);
    return this.pick(kind < 17 ? EDGE_INTEGERS : NOT_INTEGERS);
  }

  /** What no slot for an integer takes. */
  notInteger(): string {
    return this.pick(NOT_INTEGERS);
  }

  /** A place in a short text, from either end, or none. */
  index(): string {
    const kind = this.random.below(20);
    if (kind < 15) return String(this.random.between(-12, 12));
    return this.pick(kind < 17 ? EDGE_INTEGERS : NOT_INTEGERS);
  }

  pattern(): string {
    if (this.chance(0.4)) return this.pick(PATTERNS);
    return this.several(0, 5, () => this.pick(PATTERN_PARTS)).join('');
  }

  seconds(): string {
    return this.#relative(1);
  }

  milliseconds(): string {
    return this.#relative(1000);
  }

  unixSeconds(): string {
    return this.#absolute(1);
  }

  unixMilliseconds(): string {
    return this.#absolute(1000);
  }

  #relative(unit: number): string {
    if (this.chance(0.2)) return this.#badExpiry(unit);
    this.#expiries = (this.#expiries + EXPIRY_STRIDE) % EXPIRY_STEPS;
    return String((EXPIRY_SECONDS_MIN + this.#expiries * EXPIRY_STEP_SECONDS) * unit);
  }

  #absolute(unit: number): string {
    if (this.chance(0.2)) return this.#badExpiry(unit);
    return String(this.pick(ABSOLUTE_SECONDS) * unit);
  }

  #badExpiry(unit: number): string {
    if (this.chance(0.5)) return this.notInteger();
    return this.pick(unit === 1 ? BAD_SECONDS : BAD_TIMES);
  }
}
