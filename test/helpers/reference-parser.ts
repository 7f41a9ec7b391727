/** What is in some bytes, each a character. */
export interface Requests {
  /** Words of each; requests without words are left out. */
  readonly requests: readonly (readonly string[])[];
  /** Of the protocol error behind them; null when there is none. */
  readonly error: string | null;
  readonly isInvalid: boolean;
}

/**
 * The requests of `input`, by a parser that is simple and slow: it works on strings and begins anew
 * for every request.
 */
export function referenceRequests(input: string): Requests {
  const requests: string[][] = [];
  let rest = input;
  for (;;) {
    const outcome = rest.startsWith('*') ? parseArray(rest) : parseLine(rest);
    if (outcome === null) return { requests, error: null, isInvalid: false };
    if (typeof outcome === 'string') return { requests, error: outcome, isInvalid: true };
    rest = rest.slice(outcome.length);
    if (outcome.words.length > 0) requests.push(outcome.words);
  }
}

/** What the stub server must answer to `input`. */
export function referenceParse(input: string): { reply: string; isInvalid: boolean } {
  const { requests, error, isInvalid } = referenceRequests(input);
  const reply = requests.map(answer).join('');
  if (error === null) return { reply, isInvalid };
  return { reply: `${reply}-ERR Protocol error: ${error.replace(/[\r\n]/g, ' ')}\r\n`, isInvalid };
}

interface Parsed {
  readonly words: string[];
  readonly length: number;
}

/** The request, null when it is not complete, or the text of the protocol error. */
type Outcome = Parsed | null | string;

function parseArray(input: string): Outcome {
  const header = /^\*([^\r]*)\r[^]/.exec(input);
  if (header === null) return null;
  const count = strictInteger(header[1]!);
  if (count === null || count > 1_048_576) return 'invalid multibulk length';
  const words: string[] = [];
  let at = header[0].length;
  for (let left = count; left > 0; left--) {
    if (at >= input.length) return null;
    if (input[at] !== '$') return `expected '$', got '${input[at]}'`;
    const argument = /^\$([^\r]*)\r[^]/.exec(input.slice(at));
    if (argument === null) return null;
    const length = strictInteger(argument[1]!);
    if (length === null || length < 0 || length > 512 * 1024 * 1024) return 'invalid bulk length';
    at += argument[0].length;
    if (at + length + 2 > input.length) return null;
    words.push(input.slice(at, at + length));
    at += length + 2;
  }
  return { words, length: at };
}

function strictInteger(text: string): number | null {
  if (!/^(0|-?[1-9][0-9]{0,18})$/.test(text)) return null;
  const value = BigInt(text);
  return value >= -(2n ** 63n) && value < 2n ** 63n ? Number(value) : null;
}

function parseLine(input: string): Outcome {
  const lf = input.indexOf('\n');
  const line = (lf < 0 ? input : input.slice(0, lf)).replace(/\r$/, '');
  if (line.length > 64 * 1024) return 'too big inline request';
  if (lf < 0) return null;
  const words: string[] = [];
  let rest = line.replace(/^ +/, '');
  while (rest !== '') {
    const word = /^(?:[^ "]|"(?:[^"\\]|\\[^])*"(?= |$))+(?= |$)/.exec(rest);
    if (word === null) return 'unbalanced quotes in request';
    words.push(unquoted(word[0]));
    rest = rest.slice(word[0].length).replace(/^ +/, '');
  }
  return { words, length: lf + 1 };
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b' };

function unquoted(word: string): string {
  return word.replace(/"((?:[^"\\]|\\[^])*)"/g, (_whole, inside: string) =>
    inside.replace(/\\x([0-9a-fA-F]{2})|\\([^])/g, (_escape, hex?: string, letter?: string) =>
      hex !== undefined ? String.fromCharCode(parseInt(hex, 16)) : (LETTERS[letter!] ?? letter!),
    ),
  );
}

function answer(words: readonly string[]): string {
  if (words[0]!.toUpperCase() === 'PING') return '+PONG\r\n';
  if (words[0]!.toUpperCase() === 'ARGS') {
    return `*${words.length - 1}\r\n${words
      .slice(1)
      .map((word) => `$${word.length}\r\n${word}\r\n`)
      .join('')}`;
  }
  return `-ERR unknown command '${words[0]!.replace(/[\r\n]/g, ' ')}'\r\n`;
}
