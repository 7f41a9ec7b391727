/** A line of a token file that is a token. */
export interface TokenLine {
  readonly content: string;
  /** From 1. */
  readonly line: number;
}

/** The lines that are tokens: not empty, and no comments. */
export function tokenLines(text: string): TokenLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ content: line.trim(), line: index + 1 }))
    .filter(({ content }) => content !== '' && !content.startsWith('#'));
}
