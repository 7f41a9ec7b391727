import type { Words } from '../../domain/words.js';
import type { AnyOrderShape, RepeatShape, Shape, WordShape } from './decoder-shape.js';

const CASE_BIT = 0x20;
const NO_MATCH = -1;

/**
 * Matches a shape as the decoder does and remembers what was expected at the farthest word that did
 * not fit. The steps are at most a constant of the grammar for every word.
 */
export class Trace {
  readonly #words: Words;
  /** The farthest word that did not fit; the number of words when one is missing. */
  farthest = 0;
  /** What could have stood there. */
  expected: string[] = [];
  /** Words looked at. */
  steps = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  expect(label: string, at: number): void {
    if (at < this.farthest) return;
    if (at > this.farthest) this.expected = [];
    this.farthest = at;
    if (!this.expected.includes(label)) this.expected.push(label);
  }

  /** Where the match from word `at` ends, or -1. */
  match(shape: Shape, at: number): number {
    switch (shape.kind) {
      case 'keyword':
      case 'slot':
        return this.#matchWord(shape, at);
      case 'sequence':
        return this.#matchAll(shape.parts, at);
      case 'choice':
        return this.#matchFirst(shape.alternatives, at);
      case 'optional': {
        const end = this.match(shape.body, at);
        return end === NO_MATCH ? at : end;
      }
      case 'repeat':
        return this.#matchRepeat(shape, at);
      case 'any-order':
        return this.#matchAnyOrder(shape, at);
    }
  }

  #matchWord(shape: WordShape, at: number): number {
    this.steps++;
    const isThere = at < this.#words.count;
    if (isThere && (shape.kind === 'slot' || this.#isKeyword(shape.word, at))) return at + 1;
    this.expect(shape.label, at);
    return NO_MATCH;
  }

  #isKeyword(word: string, at: number): boolean {
    const { bytes, starts, ends } = this.#words;
    const start = starts[at]!;
    if (ends[at]! - start !== word.length) return false;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      const byte = bytes[start + index]!;
      const isLetter = code >= 65 && code <= 90;
      if (isLetter ? (byte & ~CASE_BIT) !== code : byte !== code) return false;
    }
    return true;
  }

  #matchAll(parts: readonly Shape[], from: number): number {
    let at = from;
    for (const part of parts) {
      at = this.match(part, at);
      if (at === NO_MATCH) return NO_MATCH;
    }
    return at;
  }

  #matchFirst(alternatives: readonly Shape[], at: number): number {
    for (const alternative of alternatives) {
      const end = this.match(alternative, at);
      if (end !== NO_MATCH) return end;
    }
    return NO_MATCH;
  }

  #matchRepeat(shape: RepeatShape, from: number): number {
    let at = from;
    for (;;) {
      const end = this.#matchAll(shape.row, at);
      if (end === NO_MATCH) break;
      at = end;
    }
    return at === from && shape.timesMin === 1 ? NO_MATCH : at;
  }

  #matchAnyOrder(shape: AnyOrderShape, from: number): number {
    const unseen = [...shape.options];
    let at = from;
    for (let index = 0; index < unseen.length;) {
      const end = this.match(unseen[index]!, at);
      if (end === NO_MATCH) {
        index++;
        continue;
      }
      at = end;
      unseen.splice(index, 1);
      index = 0;
    }
    return at === from ? NO_MATCH : at;
  }
}
