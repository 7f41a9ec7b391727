import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { weighted } from '../weighted.js';
import { hashRecipes } from './hash-recipes.js';
import { DATABASES, type Model, type ModelSession } from './model.js';
import { Vocabulary } from './vocabulary.js';
import { wrongCommands } from './wrong-commands.js';

const SECOND_MS = 1000;
/** Databases that most commands go to, so that they fill up. */
const BUSY_DATABASES = 3;
/** The share of commands that are wrong on purpose. */
const WRONG_SHARE = 0.14;
/** The share of the flush recipe's turns that flush: an empty keyspace tests little. */
const FLUSH_SHARE = 0.05;

type Words = string[];
type Recipe = (session: ModelSession) => Words[];

/** Random commands, derived from what the model holds so that most of them meet a key. */
export class CommandGenerator {
  readonly #random: SeededRandom;
  readonly #words: Vocabulary;
  readonly #recipes: readonly Recipe[];
  readonly #wrong: ReturnType<typeof wrongCommands>;

  constructor(random: SeededRandom, model: Model) {
    this.#random = random;
    this.#words = new Vocabulary(random, model);
    this.#recipes = this.#makeRecipes();
    this.#wrong = wrongCommands(this.#words);
  }

  /** The next commands of a session: one, or a few that belong together. Latin1 characters. */
  next(session: ModelSession): Words[] {
    if (this.#random.chance(WRONG_SHARE)) return [this.#random.pick(this.#wrong)(session)];
    const [[name = '', ...rest] = [], ...others] = this.#random.pick(this.#recipes)(session);
    return [[this.#words.anyCase(name), ...rest], ...others];
  }

  /** Options of a full SCAN. */
  scanOptions(): { pattern: string | null; count: number | null } {
    const pattern = this.#random.chance(0.7) ? this.#words.pattern() : null;
    const count = this.#random.chance(0.6) ? this.#random.pick([1, 2, 7, 50, 1000]) : null;
    return { pattern, count };
  }

  #makeRecipes(): Recipe[] {
    const { key, keys, value, integer } = bound(this.#words);
    return weighted<Recipe>([
      [14, (s) => [['SET', key(s), value()]]],
      [12, (s) => this.#setWithOptions(s)],
      [8, (s) => [['GET', key(s)]]],
      [8, (s) => [['LOOKUP', key(s)]]],
      [3, (s) => [['DEL', ...keys(s, 3)]]],
      [4, (s) => [['EXISTS', ...keys(s, 4)]]],
      [3, (s) => [['TYPE', key(s)]]],
      [5, (s) => [['TTL', key(s)]]],
      [5, (s) => [['PTTL', key(s)]]],
      [6, (s) => [['EXPIRE', key(s), String(this.#words.futureSeconds())]]],
      [1, (s) => [['EXPIRE', key(s), this.#random.pick(['-1', '0', '-100000'])]]],
      [4, (s) => [['PERSIST', key(s)]]],
      [6, (s) => [['INCR', key(s)]]],
      [4, (s) => [['DECR', key(s)]]],
      [6, (s) => [['INCRBY', key(s), integer()]]],
      [6, (s) => [['MGET', ...keys(s, 8)]]],
      [4, (s) => [['MSET', ...keys(s, 6).flatMap((k) => [k, value()])]]],
      [2, () => [['SELECT', String(this.#database())]]],
      [2, () => [['DBSIZE']]],
      [1, () => [this.#random.chance(0.5) ? ['PING'] : ['PING', value()]]],
      [1, () => [['ECHO', value()]]],
      [1, (s) => this.#flush(s)],
      ...hashRecipes(this.#random, this.#words),
    ]);
  }

  #database(): number {
    return this.#random.below(this.#random.chance(0.85) ? BUSY_DATABASES : DATABASES);
  }

  #flush(session: ModelSession): Words[] {
    if (!this.#random.chance(FLUSH_SHARE)) return [['EXISTS', this.#words.key(session)]];
    const mode = this.#random.pick([[], ['ASYNC'], ['sync']]);
    const isAll = this.#random.chance(0.3);
    return [[isAll ? 'FLUSHALL' : 'FLUSHDB', ...mode]];
  }

  #setWithOptions(session: ModelSession): Words[] {
    const key = this.#words.key(session);
    const isPast = this.#random.chance(0.05);
    const groups: Words[] = [];
    if (this.#random.chance(0.5)) groups.push([this.#random.pick(['NX', 'XX', 'xx'])]);
    if (this.#random.chance(0.4)) groups.push([this.#words.anyCase('GET')]);
    if (isPast)
      groups.push(
        this.#random.pick([
          ['PXAT', '1'],
          ['EXAT', '1000000000'],
        ]),
      );
    else if (this.#random.chance(0.6)) groups.push(this.#expiry());
    if (this.#random.chance(0.5)) groups.reverse();
    const set = ['SET', key, this.#words.value(), ...groups.flat()];
    // Looking at the key removes it, so that no count depends on when expiry does.
    return isPast ? [set, ['EXISTS', key]] : [set];
  }

  #expiry(): Words {
    const seconds = this.#words.futureSeconds();
    const nowSeconds = Math.floor(Date.now() / SECOND_MS);
    return this.#random.pick([
      ['EX', String(seconds)],
      ['px', String(seconds * SECOND_MS)],
      ['EXAT', String(nowSeconds + seconds)],
      ['PXAT', String((nowSeconds + seconds) * SECOND_MS)],
      ['KEEPTTL'],
    ]);
  }
}

function bound(words: Vocabulary): Pick<Vocabulary, 'key' | 'keys' | 'value' | 'integer'> {
  return {
    key: (session) => words.key(session),
    keys: (session, most) => words.keys(session, most),
    value: () => words.value(),
    integer: () => words.integer(),
  };
}
