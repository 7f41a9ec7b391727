/** Longer words are compared by this many characters: the work is the product of both lengths. */
const COMPARED_CHARACTERS_MAX = 64;

/** The candidate that was most likely meant by `word`; null when there are none. The first of equals wins. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = wordDistance(word, candidate);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** A word that is only the beginning of the candidate is nearer than any typing error. */
function wordDistance(word: string, candidate: string): number {
  if (word === candidate) return 0;
  return word !== '' && candidate.startsWith(word) ? 0.5 : editDistance(word, candidate);
}

/** Characters inserted, left out, replaced or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const from = a.slice(0, COMPARED_CHARACTERS_MAX);
  const to = b.slice(0, COMPARED_CHARACTERS_MAX);
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? beforeLast[column - 2]! + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
