import { median } from './statistics.js';

/** Standard deviations of a normal distribution that hold 95 % of it, halved: ranks lie √n ⁄ 2 apart. */
const HALF_WIDTH = 1.96 / 2;
const VALUES_MIN = 6;

export interface Confidence {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The median of at least 6 values, and between what the true one lies with a probability of 95 %: two of the
 * values, by their rank, so that nothing is assumed of how they are spread. A few that are far off, as
 * when a machine does something else for a moment, change nothing.
 */
export function confidence95(values: readonly number[]): Confidence {
  const count = values.length;
  if (count < VALUES_MIN) throw new RangeError(`expected at least ${VALUES_MIN} values`);
  const sorted = [...values].sort((a, b) => a - b);
  const half = HALF_WIDTH * Math.sqrt(count);
  const first = Math.max(0, Math.floor(count / 2 - half) - 1);
  return { median: median(sorted), from: sorted[first]!, to: sorted[count - 1 - first]! };
}
