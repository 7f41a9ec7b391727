import test from 'ava';
import { redisHistogram } from '../../../src/application/statistics/redis-histogram.js';
import { DURATION_BOUNDS_MS, DURATION_BUCKETS } from '../../../src/domain/duration-histogram.js';

/** As Redis 7.0 answered, from a microsecond to what took longer than a second. */
const BOUNDS = [
  1, 4, 8, 16, 33, 66, 132, 264, 528, 1056, 4227, 8454, 16908, 33816, 67633, 135266, 270532, 541065,
  1073741,
];

test('each bucket is told under the next bound of Redis, the longest under one', (t) => {
  const ones = redisHistogram(new Float64Array(DURATION_BUCKETS).fill(1));
  t.deepEqual(
    ones.map(([bound]) => bound),
    BOUNDS,
  );
  t.deepEqual(
    ones.map(([, count]) => count),
    [...BOUNDS.slice(1).map((_, at) => at + 1), DURATION_BUCKETS],
  );
  for (const ms of DURATION_BOUNDS_MS.slice(0, -2)) {
    t.true(
      BOUNDS.some((bound) => bound >= ms * 1000 && bound < ms * 2000 + 1),
      String(ms),
    );
  }
});

test('what took no call is left out, and the last one counts all', (t) => {
  const counts = new Float64Array(DURATION_BUCKETS);
  t.deepEqual(redisHistogram(counts), []);
  counts[0] = 3;
  counts[3] = 2;
  t.deepEqual(redisHistogram(counts), [
    [1, 3],
    [16, 5],
  ]);
});
