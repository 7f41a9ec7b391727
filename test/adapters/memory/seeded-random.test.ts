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
