import { RE2JS } from 're2js';

/**
 * The regular expressions of JSONPath (I-Regexp, RFC 9485) on an engine that takes time in proportion
 * to the text: the language's own can take for ever.
 */

const ESCAPE = String.raw`\\[()*+\-.?[\\\]^nrt{|}]`;
const CATEGORY = '(?:L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)';
const CATEGORY_ESCAPE = String.raw`\\[pP]\{${CATEGORY}\}`;
const CLASS_CHARACTER = String.raw`(?:[^\-[\\\]]|${ESCAPE})`;
const CLASS_ITEM = `(?:${CATEGORY_ESCAPE}|${CLASS_CHARACTER}(?:-${CLASS_CHARACTER})?)`;
const CLASS = String.raw`\[(?:\^|(?!\^))(?:-|${CLASS_ITEM})${CLASS_ITEM}*-?\]`;
/** What stands for one character. */
const ATOM = `${ESCAPE}|${CATEGORY_ESCAPE}|${CLASS}|[^()*+?[\\\\\\]{|}]`;
const QUANTIFIER = String.raw`[*+?]|\{\d+(?:,\d*)?\}`;
const TOKEN = new RegExp(`(?<atom>${ATOM})|(?<quantifier>${QUANTIFIER})|[()|]`, 'uy');

/** The same in RE2's syntax; null when the pattern is no I-Regexp. */
export function toRe2(pattern: string): string | null {
  let translated = '';
  let depth = 0;
  let isAfterAtom = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const found = TOKEN.exec(pattern);
    if (found === null) return null;
    const [token] = found;
    const isQuantifier = found.groups!['quantifier'] !== undefined;
    if (isQuantifier && !isAfterAtom) return null;
    if (token === '(') depth++;
    if (token === ')' && --depth < 0) return null;
    isAfterAtom = found.groups!['atom'] !== undefined || token === ')';
    translated += RE2_TOKENS[token] ?? token;
  }
  return depth === 0 ? translated : null;
}

/** A point is any character but an end of line, and neither of these is an anchor. */
const RE2_TOKENS: Readonly<Record<string, string>> = {
  '.': String.raw`[^\n\r]`,
  '^': String.raw`\^`,
  $: String.raw`\$`,
  '(': '(?:',
};

/** The patterns of one query, each compiled once. */
export class IRegexps {
  readonly #compiled = new Map<string, RE2JS | null>();

  /** Whether the whole text matches; false for what is no I-Regexp. */
  matches(text: unknown, pattern: unknown): boolean {
    return this.#run(text, pattern, (compiled, string) => compiled.matches(string));
  }

  /** Whether a part of the text matches. */
  finds(text: unknown, pattern: unknown): boolean {
    return this.#run(text, pattern, (compiled, string) => compiled.matcher(string).find());
  }

  #run(text: unknown, pattern: unknown, run: (compiled: RE2JS, text: string) => boolean): boolean {
    if (typeof text !== 'string' || typeof pattern !== 'string') return false;
    const compiled = this.#compile(pattern);
    return compiled !== null && run(compiled, text);
  }

  #compile(pattern: string): RE2JS | null {
    const known = this.#compiled.get(pattern);
    if (known !== undefined) return known;
    const translated = toRe2(pattern);
    const compiled = translated === null ? null : RE2JS.compile(translated);
    this.#compiled.set(pattern, compiled);
    return compiled;
  }
}
