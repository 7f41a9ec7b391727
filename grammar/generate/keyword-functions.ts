import type { SourceText } from './source-text.js';

/** Case folding is one bit for letters; other characters have to be equal. */
const CASE_BIT = 0x20;

/** How many bytes of a word fit into one integer, to be told apart by one switch. */
export const PACKED_BYTES_MAX = 4;

/** Names of the generated functions that compare a word of the request with a keyword. */
export class KeywordFunctions {
  readonly #names = new Map<string, string>();
  readonly #isTyped: boolean;
  /** What TypeScript wants behind an element of an array. */
  readonly #bang: string;

  constructor(isTyped: boolean) {
    this.#isTyped = isTyped;
    this.#bang = isTyped ? '!' : '';
  }

  /** A call that is true when word `at` is the keyword. */
  test(word: string, at: string): string {
    return `${this.#nameOf(word)}(words, ${at}, count)`;
  }

  #nameOf(word: string): string {
    const known = this.#names.get(word);
    if (known !== undefined) return known;
    const letters = word.toLowerCase().replace(/[^a-z0-9]/g, '');
    const base = `is${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
    const taken = new Set(this.#names.values());
    const name = taken.has(base) || letters === '' ? `${base}_${this.#names.size}` : base;
    this.#names.set(word, name);
    return name;
  }

  /** The functions for every keyword that `test` was called with. */
  emit(source: SourceText): void {
    const parameters = this.#isTyped
      ? 'words: Words, at: number, count: number): boolean'
      : 'words, at, count)';
    for (const [word, name] of this.#names) {
      source.line('');
      source.block(`function ${name}(${parameters}`, () => this.#emitBody(source, word));
    }
  }

  #emitBody(source: SourceText, word: string): void {
    source.line('if (at >= count) return false;');
    source.line(`const start = words.starts[at]${this.#bang};`);
    source.line(`if (words.ends[at]${this.#bang} - start !== ${word.length}) return false;`);
    source.line('const bytes = words.bytes;');
    const tests = [...word.toLowerCase()].map((letter, index) => this.#testByte(letter, index));
    source.line(`return ${tests.join(' && ')};`);
  }

  #testByte(letter: string, index: number): string {
    const byte = `bytes[start${index === 0 ? '' : ` + ${index}`}]${this.#bang}`;
    const folded = isLetter(letter) ? `(${byte} | ${CASE_BIT})` : byte;
    return `${folded} === ${letter.charCodeAt(0)}`;
  }
}

const isLetter = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** Whether its packed form alone tells the word: short, and letters only. */
export const isToldByPacking = (word: string): boolean =>
  word.length <= PACKED_BYTES_MAX && [...word].every(isLetter);

/** The first bytes with the case bit set, as a signed integer: what `packedExpression` gives. */
export function packedValue(word: string): number {
  let packed = 0;
  for (let at = 0; at < Math.min(word.length, PACKED_BYTES_MAX); at++) {
    packed |= (word.charCodeAt(at) | CASE_BIT) << (8 * at);
  }
  return packed;
}

export function packedExpression(length: number, isTyped: boolean): string {
  const bytes: string[] = [];
  let mask = 0;
  for (let at = 0; at < Math.min(length, PACKED_BYTES_MAX); at++) {
    const byte = `bytes[start${at === 0 ? '' : ` + ${at}`}]${isTyped ? '!' : ''}`;
    bytes.push(at === 0 ? byte : `(${byte} << ${8 * at})`);
    mask |= CASE_BIT << (8 * at);
  }
  return `${bytes.join(' | ')} | ${mask}`;
}
