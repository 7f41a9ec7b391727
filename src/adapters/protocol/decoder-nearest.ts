/*
 * Whoever sends garbage has each line of it compared with a hundred commands. So candidates with other
 * letters are left out before they are compared, and comparing needs no memory.
 */

/** Longer words are not compared: no command comes near, and the work stays bounded. */
const COMPARED_LENGTH_MAX = 32;
const SLIPS_MAX = 2;

const CELLS = COMPARED_LENGTH_MAX + SLIPS_MAX + 1;
let beforeLast = new Uint8Array(CELLS);
let last = new Uint8Array(CELLS);
let current = new Uint8Array(CELLS);

/** A word that may have been meant, and its letters. */
export interface Candidate {
  readonly word: string;
  readonly letters: number;
}

export function candidateOf(word: string): Candidate {
  return { word, letters: lettersOf(word) };
}

/**
 * The candidate, in lower case as all of them, that was probably meant; null when none is near. The first
 * of equals wins.
 */
export function nearest(given: string, candidates: readonly Candidate[]): string | null {
  if (given.length > COMPARED_LENGTH_MAX) return null;
  const word = given.toLowerCase();
  let limit = slipsAllowed(word.length);
  const letters = lettersOf(word);
  let found: string | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.word.length - word.length) > limit) continue;
    // Each slip brings one letter and takes one away at most.
    if (count(letters & ~candidate.letters) > limit) continue;
    if (count(candidate.letters & ~letters) > limit) continue;
    const slips = slipsBetween(word, candidate.word);
    if (slips > limit) continue;
    found = candidate.word;
    limit = slips - 1;
  }
  return found;
}

/** Short words are near to everything, so they get less. */
function slipsAllowed(length: number): number {
  if (length < 2) return 0;
  return length < 4 ? 1 : SLIPS_MAX;
}

/** The letters that are in a word, one bit each; different ones may share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Of bits that are set. */
function count(bits: number): number {
  let found = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) found++;
  return found;
}

/** Letters missing, added, changed, or swapped with the next one. */
function slipsBetween(a: string, b: string): number {
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    current[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let slips = Math.min(last[column]!, current[column - 1]!) + 1;
      slips = Math.min(slips, last[column - 1]! + (letter === other ? 0 : 1));
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === other;
      current[column] = isSwap ? Math.min(slips, beforeLast[column - 2]! + 1) : slips;
    }
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
  }
  return last[b.length]!;
}
