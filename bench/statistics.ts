/** Of a list that is not empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}

/** How many times `ours` is `theirs`: by medians, with the least and the most of the single pairs. */
export function formatRatio(ours: readonly number[], theirs: readonly number[]): string {
  const pairs = ours.map((value, at) => value / (theirs[at] ?? NaN));
  const middle = median(ours) / median(theirs);
  return `${middle.toFixed(2)} (${Math.min(...pairs).toFixed(2)}–${Math.max(...pairs).toFixed(2)})`;
}

/** The value that this share of a list, which is not empty, does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
