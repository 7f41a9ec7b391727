import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { MANY } from './hash-commands.js';
import type { ModelSession } from './model.js';
import type { Vocabulary } from './vocabulary.js';

const HASHES = 25;
const FIELDS = 12;
const ODD_FIELDS = ['', ' ', '\0', 'a b', '\r\n', '\xff', 'f'.repeat(64), 'f'.repeat(65)];
/** Only numbers are put there, so that HINCRBYFLOAT finds what the model can compute with. */
const QUARTERS = 'quarters';

type Recipe = (session: ModelSession) => string[][];

/** Random commands on hashes, with their weights. Now and then the key holds a string. */
export function hashRecipes(
  random: SeededRandom,
  words: Vocabulary,
): (readonly [number, Recipe])[] {
  const key = (session: ModelSession): string =>
    random.chance(0.9) ? `hash:${random.below(HASHES)}` : words.key(session);
  const field = (): string =>
    random.chance(0.1) ? random.pick(ODD_FIELDS) : `field:${random.below(FIELDS)}`;
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: random.between(1, most) }, make);
  const pairs = (): string[] => some(5, () => [field(), words.value()]).flat();
  const quarters = (): string => String(random.between(-100, 100) / 4);
  return [
    [10, (s) => [['HSET', key(s), ...pairs()]]],
    [2, (s) => [['HMSET', key(s), ...pairs()]]],
    [3, (s) => [['HSETNX', key(s), field(), words.value()]]],
    [5, (s) => [['HGET', key(s), field()]]],
    [4, (s) => [['HMGET', key(s), ...some(4, field)]]],
    [4, (s) => [['HGETALL', key(s)]]],
    [2, (s) => [['HKEYS', key(s)]]],
    [2, (s) => [['HVALS', key(s)]]],
    [2, (s) => [['HEXISTS', key(s), field()]]],
    [3, (s) => [['HLEN', key(s)]]],
    [2, (s) => [['HSTRLEN', key(s), field()]]],
    [5, (s) => [['HDEL', key(s), ...some(6, field)]]],
    [3, (s) => [['HINCRBY', key(s), field(), words.integer()]]],
    [2, (s) => [['HINCRBYFLOAT', key(s), QUARTERS, quarters()]]],
    [2, (s) => [['HSCAN', key(s), '0', 'COUNT', String(MANY)]]],
    [1, (s) => [['HRANDFIELD', key(s), String(MANY)]]],
    [1, (s) => [['HRANDFIELD', key(s), String(MANY), 'WITHVALUES']]],
    [2, (s) => [['EXPIRE', key(s), String(words.futureSeconds())]]],
    [1, (s) => [['PERSIST', key(s)]]],
    [2, (s) => [['TTL', key(s)]]],
    [2, (s) => [['TYPE', key(s)]]],
    [1, (s) => [['DEL', key(s)]]],
    [1, (s) => [['SET', key(s), words.value(), 'GET']]],
    [1, (s) => [['HSET', key(s), ...pairs(), field()]]],
    [1, (s) => [['HINCRBY', key(s), field(), words.notInteger()]]],
  ];
}
