import test from 'ava';
import { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';

test('the same seed gives the same bytes, another seed others', (t) => {
  const bytes = (seed: number): number[] => [...new SeededRandom(seed).fill(new Uint8Array(64))];
  t.deepEqual(bytes(1), bytes(1));
  t.notDeepEqual(bytes(1), bytes(2));
  t.true(new Set(bytes(1)).size > 40);
});

test('below stays below and reaches every number', (t) => {
  const random = new SeededRandom(3);
  const seen = new Set(Array.from({ length: 1000 }, () => random.below(10)));
  t.deepEqual([...seen].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('between reaches both of its ends and nothing beyond', (t) => {
  const random = new SeededRandom(4);
  const seen = new Set(Array.from({ length: 1000 }, () => random.between(-2, 2)));
  t.deepEqual(
    [...seen].sort((a, b) => a - b),
    [-2, -1, 0, 1, 2],
  );
});

test('chance is a probability: never at 0, always at 1, in a quarter of cases at 0.25', (t) => {
  const random = new SeededRandom(5);
  const count = (probability: number): number =>
    Array.from({ length: 10_000 }, () => random.chance(probability)).filter(Boolean).length;
  t.is(count(0), 0);
  t.is(count(1), 10_000);
  const quarter = count(0.25);
  t.true(quarter > 2300 && quarter < 2700, `${quarter}`);
});

test('pick reaches every item and refuses to pick from nothing', (t) => {
  const random = new SeededRandom(6);
  const seen = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));
  t.deepEqual([...seen].sort(), ['a', 'b', 'c']);
  t.throws(() => random.pick([]), { instanceOf: RangeError });
});

test('bytes are as many as asked for, and those that fill gives', (t) => {
  t.is(new SeededRandom(7).bytes(0).length, 0);
  t.deepEqual(
    [...new SeededRandom(7).bytes(64)],
    [...new SeededRandom(7).fill(new Uint8Array(64))],
  );
});

test('what a fork draws does not shift what the generator gives', (t) => {
  const [first, second] = [new SeededRandom(8), new SeededRandom(8)];
  const [used, unused] = [first.fork(), second.fork()];
  used.bytes(16);
  t.is(first.next(), second.next());
  t.deepEqual(first.fork().bytes(16), second.fork().bytes(16));
  t.is(unused.seed, used.seed);
});
