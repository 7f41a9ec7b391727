import { exactly, one, scene, type Recipe } from '../recipe.js';
import type { Words } from '../step.js';
import type { Vocabulary } from '../vocabulary.js';

const pairs = (v: Vocabulary): string[] => v.several(1, 4, () => [v.field(), v.value()]).flat();
const fields = (v: Vocabulary): string[] => v.several(1, 4, () => v.field());

const scan = (v: Vocabulary): Words => [
  'HSCAN',
  v.hashKey(),
  v.pick(['0', '0', '0', '0', '-1', 'abc', '']),
  ...v.some(0.5, [
    ['MATCH', v.pattern()],
    ['COUNT', v.pick(['1', '3', '10', '0', '-1', v.notInteger()])],
  ]),
];

const EXACT = ['0.5', '-0.25', '3', '1e3', '10.75', 'abc', '', 'nan', ' 1', '1x'];

/** Redis writes that many fields, whatever the hash holds: a reply without an end. */
const ENDLESS_COUNT = /^-\d{4,}$/;

export const hashes: readonly Recipe[] = [
  one('hset', 8, (v) => ['HSET', v.hashKey(), ...pairs(v)]),
  one('hmset', 2, (v) => ['HMSET', v.hashKey(), ...pairs(v)]),
  one('hsetnx', 3, (v) => ['HSETNX', v.hashKey(), v.field(), v.value()]),
  one('hget', 3, (v) => ['HGET', v.hashKey(), v.field()]),
  one('hmget', 3, (v) => ['HMGET', v.hashKey(), ...fields(v)]),
  one('hgetall', 3, (v) => ['HGETALL', v.hashKey()]),
  one('hdel', 3, (v) => ['HDEL', v.hashKey(), ...fields(v)]),
  one('hexists', 3, (v) => ['HEXISTS', v.hashKey(), v.field()]),
  one('hlen', 3, (v) => ['HLEN', v.hashKey()]),
  one('hkeys', 3, (v) => ['HKEYS', v.hashKey()]),
  one('hvals', 3, (v) => ['HVALS', v.hashKey()]),
  one('hstrlen', 3, (v) => ['HSTRLEN', v.hashKey(), v.field()]),
  one('hincrby', 4, (v) => ['HINCRBY', v.hashKey(), v.field(), v.integer()]),
  exactly('hincrbyfloat', 4, (v) => [
    ['HSET', 'float', 'f0', v.pick(EXACT)],
    ['HINCRBYFLOAT', v.pick(['float', 'float', 'k0', 'k1']), v.pick(['f0', 'new']), v.pick(EXACT)],
    ['HINCRBYFLOAT', 'float', ...v.several(0, 2, () => '1')],
    ['HGETALL', 'float'],
    ['HDEL', 'float', 'f0', 'new'],
  ]),
  one('hscan', 4, scan),
  one('hrandfield', 4, (v) => [
    'HRANDFIELD',
    v.hashKey(),
    ...v.pick<Words>([
      [],
      [v.integer().replace(ENDLESS_COUNT, '-7')],
      ['3'],
      ['-4'],
      ['3', 'WITHVALUES'],
      ['-4', 'WITHVALUES'],
      [v.notInteger()],
      ['2', 'WITHSCORES'],
      ['-9223372036854775808', 'WITHVALUES'],
    ]),
  ]),
  // Large enough that a server keeps it in another way.
  scene(['hset', 'hdel', 'hlen', 'hscan', 'hgetall'], 1, (v) => {
    const from = v.random.below(300);
    const some = Array.from({ length: 150 }, (_, at) => `field:${(from + at) % 300}`);
    const value = v.pick(['1', 'x'.repeat(63), 'x'.repeat(66)]);
    return [
      ['HSET', 'wide', ...some.flatMap((field) => [field, value])],
      ['HLEN', 'wide'],
      ['HSCAN', 'wide', '0', 'COUNT', v.pick(['1', '7', '1000'])],
      ['HDEL', 'wide', ...some.slice(v.random.below(150))],
      ['HGETALL', 'wide'],
    ].map((words) => ({ by: 0, words }));
  }),
];
