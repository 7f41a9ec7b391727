const USAGE = 'expected --minutes N, such as 5 or 0.5';

/** Minutes that all targets take together: `--minutes N` in the words, else one. */
export function minutesOf(words: readonly string[]): number {
  if (words.length === 0) return 1;
  const minutes = Number(words[1]);
  if (words.length !== 2 || words[0] !== '--minutes' || !(minutes > 0)) throw new Error(USAGE);
  return minutes;
}
