/** A command as latin1 characters, a byte a character. */
export type Words = readonly string[];

/** One command of one of the connections. */
export interface Step {
  /** Index of the connection. */
  readonly by: number;
  readonly words: Words;
}

/** A command as somebody would type it into redis-cli. */
export function showWords(words: Words): string {
  return words.map(showWord).join(' ');
}

const SHOWN_CHARACTERS_MAX = 300;

function showWord(word: string): string {
  if (/^[\w:.@/*?+-]+$/.test(word) && word.length <= SHOWN_CHARACTERS_MAX) return word;
  const cut = word.slice(0, SHOWN_CHARACTERS_MAX);
  // All but printable ASCII, the quote and the backslash.
  const escaped = cut.replaceAll(
    /[^ !#-[\]-~]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${escaped}"${cut === word ? '' : `… (${word.length} bytes)`}`;
}
