import { Words } from '../../src/domain/words.js';

/** Tokens are latin1 strings here: one character is one byte. */
export type Tokens = readonly string[];

const BARE = /^[!#-~\x80-\xff]+$/;

/** The one way to write tokens as a line that Ohm can read. */
export function canonicalLine(tokens: Tokens): string {
  return tokens.map((token) => (BARE.test(token) ? token : quoted(token))).join(' ');
}

function quoted(token: string): string {
  const inner = token.replace(/["\\]|[^ -~\x80-\xff]/g, (byte) => {
    return `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `"${inner}"`;
}

/** The token that a word of a canonical line stands for. */
export function tokenOf(word: string): string {
  if (!word.startsWith('"')) return word;
  return word
    .slice(1, -1)
    .replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The words as framing would give them: at some place in a larger buffer, with bytes between. */
export function wordsOf(tokens: Tokens): Words {
  const words = new Words();
  const text = tokens.map((token) => `\r\n${token}`).join('') + '\r\n';
  words.bytes = Buffer.from(text, 'latin1');
  let at = 0;
  for (const token of tokens) {
    words.push(at + 2, at + 2 + token.length);
    at += 2 + token.length;
  }
  return words;
}
