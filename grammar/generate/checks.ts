import type { Shape } from '../../src/adapters/protocol/decoder-shape.js';
import { partsOf } from './read-shape.js';

/** More options would not fit the seen-mask, which is a 31-bit integer. */
const OPTIONS_MAX = 31;

/** What a check found: where, and why it cannot be. */
export type Complain = (shape: Shape, reason: string) => never;

export function checkShape(shape: Shape, complain: Complain): void {
  wordsLeft(shape, Infinity, complain);
  checkParts(shape, complain);
}

function checkParts(shape: Shape, complain: Complain): void {
  if (shape.kind === 'choice') checkHidden(shape.alternatives, complain);
  if (shape.kind === 'any-order') checkOptions(shape, complain);
  if (shape.kind === 'sequence') checkOptionals(shape.parts, complain);
  for (const child of childrenOf(shape)) checkParts(child, complain);
}

function checkOptions(shape: Extract<Shape, { kind: 'any-order' }>, complain: Complain): void {
  if (shape.options.length > OPTIONS_MAX) complain(shape, `more than ${OPTIONS_MAX} options`);
  for (const option of shape.options) {
    if (wordsMinOf(option) === 0) complain(option, 'an option has to take a word');
  }
}

/** `key? value` cannot leave the key out: it takes the only word, and Ohm does not go back. */
function checkOptionals(parts: readonly Shape[], complain: Complain): void {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'optional' || !partsOf(part.body).every((word) => word.kind === 'slot'))
      continue;
    const needed = parts.slice(index + 1).reduce((sum, after) => sum + wordsMinOf(after), 0);
    if (needed >= wordsMinOf(part.body)) {
      complain(part, 'never left out: it takes the words that what follows needs');
    }
  }
}

function checkHidden(alternatives: readonly Shape[], complain: Complain): void {
  for (const [index, later] of alternatives.entries()) {
    const earlier = alternatives.slice(0, index).find((other) => hides(other, later));
    if (earlier !== undefined) complain(later, 'an earlier alternative always matches first');
  }
}

export function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'sequence':
      return shape.parts;
    case 'choice':
      return shape.alternatives;
    case 'optional':
      return [shape.body];
    case 'repeat':
      return shape.row;
    case 'any-order':
      return shape.options;
    default:
      return [];
  }
}

/** The fewest words that `shape` can match. */
export function wordsMinOf(shape: Shape): number {
  switch (shape.kind) {
    case 'sequence':
      return shape.parts.reduce((sum, part) => sum + wordsMinOf(part), 0);
    case 'choice':
      return Math.min(...shape.alternatives.map(wordsMinOf));
    case 'any-order':
      return Math.min(...shape.options.map(wordsMinOf));
    case 'optional':
      return 0;
    case 'repeat':
      return shape.timesMin * shape.row.length;
    default:
      return 1;
  }
}

/** True when its number of words is always the same. */
export function isFixed(shape: Shape): boolean {
  if (shape.kind === 'optional' || shape.kind === 'repeat' || shape.kind === 'any-order')
    return false;
  const children = childrenOf(shape);
  if (shape.kind !== 'choice') return children.every(isFixed);
  return children.every(isFixed) && new Set(children.map(wordsMinOf)).size === 1;
}

/**
 * The most words that can be left after `shape` when `left` were before it. A repetition of any
 * words leaves fewer than one row; what stands behind it and needs more can never match.
 */
function wordsLeft(shape: Shape, left: number, complain: Complain): number {
  switch (shape.kind) {
    case 'keyword':
    case 'slot':
      if (left === 0) complain(shape, 'never matches: the repetition before it takes every word');
      return left - 1;
    case 'sequence':
      return shape.parts.reduce((before, part) => wordsLeft(part, before, complain), left);
    case 'choice':
      return Math.max(...shape.alternatives.map((part) => wordsLeft(part, left, complain)));
    case 'any-order':
      return Math.max(...shape.options.map((part) => wordsLeft(part, left, complain)));
    case 'optional':
      return Math.max(left, wordsLeft(shape.body, left, complain));
    case 'repeat': {
      shape.row.reduce((before, word) => wordsLeft(word, before, complain), left);
      const takesAnything = shape.row.every((word) => word.kind === 'slot');
      return takesAnything ? Math.min(left, shape.row.length - 1) : left;
    }
  }
}

/**
 * Whether `earlier` matches a prefix of everything that `later` matches. Ohm's choice is final, so
 * `later` is then never tried. Compares word by word as far as both are certain.
 */
export function hides(earlier: Shape, later: Shape): boolean {
  const first = partsOf(earlier);
  const second = partsOf(later);
  for (const [index, part] of first.entries()) {
    if (wordsMinOf(part) === 0) return first.slice(index).every((rest) => wordsMinOf(rest) === 0);
    const other = second[index];
    if (other === undefined || !coversWord(part, other)) return false;
  }
  return true;
}

function coversWord(part: Shape, other: Shape): boolean {
  if (other.kind !== 'keyword' && other.kind !== 'slot') return false;
  if (part.kind === 'slot') return true;
  if (part.kind === 'repeat') return part.row.length === 1 && part.row[0]!.kind === 'slot';
  return part.kind === 'keyword' && other.kind === 'keyword' && part.word === other.word;
}
