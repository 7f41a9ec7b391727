import { DURATION_BOUNDS_MS } from '../../domain/duration-histogram.js';

/** Redis counts what takes longer as this long. */
const LONGEST_MICROSECONDS = 1_073_741;

/**
 * Upper bounds in microseconds as Redis names them: powers of two of 1.024, the highest value of the
 * histogram's cell that they are in.
 */
function boundsUpTo(microseconds: number): number[] {
  const bounds: number[] = [];
  for (let power = 1; bounds.length === 0 || bounds.at(-1)! < microseconds; power *= 2) {
    bounds.push(Math.min(Math.floor((1032 * power - 1) / 1000), LONGEST_MICROSECONDS));
  }
  return bounds;
}

const REDIS_BOUNDS = boundsUpTo(LONGEST_MICROSECONDS);

/** For each of our buckets the next bound of Redis: what was counted took that long at most. */
const BOUND_OF_BUCKET = [...DURATION_BOUNDS_MS, Infinity].map(
  (ms) => REDIS_BOUNDS.find((bound) => bound >= ms * 1000) ?? LONGEST_MICROSECONDS,
);

/** Pairs of a bound in microseconds and how many took so long or less; none of a bound that adds nothing. */
export function redisHistogram(counts: Float64Array): (readonly [bound: number, count: number])[] {
  const cumulative = new Map<number, number>();
  let sum = 0;
  counts.forEach((count, bucket) => {
    sum += count;
    if (count > 0) cumulative.set(BOUND_OF_BUCKET[bucket]!, sum);
  });
  return [...cumulative];
}
