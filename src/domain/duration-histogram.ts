/**
 * Upper bounds in milliseconds, inclusive; what takes longer is in one more bucket. From a command in a
 * pipeline (1 µs) to a disk that hangs.
 */
export const DURATION_BOUNDS_MS: readonly number[] = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500,
  1000, 10_000,
];
export const DURATION_BUCKETS = DURATION_BOUNDS_MS.length + 1;

/** The bucket that a duration belongs to. */
export function durationBucket(ms: number): number {
  let bucket = 0;
  while (bucket < DURATION_BOUNDS_MS.length && ms > DURATION_BOUNDS_MS[bucket]!) bucket++;
  return bucket;
}

/** How long something took, in fixed buckets: plain counters, nothing is allocated. */
export class DurationHistogram {
  /** By bucket, each with what belongs to it alone. */
  readonly counts = new Float64Array(DURATION_BUCKETS);
  sumMs = 0;

  /** `times` durations of so many milliseconds. */
  add(ms: number, times = 1): void {
    this.counts[durationBucket(ms)]! += times;
    this.sumMs += ms * times;
  }
}
