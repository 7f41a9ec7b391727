/** Longer words are not compared: no command comes near, and the work stays bounded. */
const COMPARED_LENGTH_MAX = 32;

/** The candidate that was probably meant, or null when none is near. The first of equals wins. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > COMPARED_LENGTH_MAX) return null;
  let limit = slipsAllowed(word.length);
  let found: string | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = slipsBetween(word, candidate);
    if (slips > limit) continue;
    found = candidate;
    limit = slips - 1;
  }
  return found;
}

/** Short words are near to everything, so they get less. */
function slipsAllowed(length: number): number {
  if (length < 2) return 0;
  return length < 4 ? 1 : 2;
}

/** Letters missing, added, changed, or swapped with the next one. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1);
      slips = Math.min(slips, last[column - 1]! + (isSame ? 0 : 1));
      const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwap ? Math.min(slips, beforeLast[column - 2]! + 1) : slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
