/** Of Student's distribution, two-sided 95 %, by degrees of freedom from 1 on; beyond them that of the last. */
const STUDENT_95 = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12,
  2.11, 2.1, 2.09, 2.09, 2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04,
];

export interface Confidence {
  readonly mean: number;
  readonly from: number;
  readonly to: number;
}

/** The mean of at least two values, and between what the true one lies with a probability of 95 %. */
export function confidence95(values: readonly number[]): Confidence {
  const count = values.length;
  if (count < 2) throw new RangeError('expected at least two values');
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const student = STUDENT_95[Math.min(count - 1, STUDENT_95.length) - 1]!;
  const half = student * Math.sqrt(squares / (count - 1) / count);
  return { mean, from: mean - half, to: mean + half };
}
