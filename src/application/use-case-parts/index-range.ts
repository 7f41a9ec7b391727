import type { Integer } from '../../domain/numbers.js';

/** First and last position, both included. */
export interface IndexRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Positions in something of `length`, cut to it: negative ones count from its end. Null when nothing
 * is between them.
 */
export function indexRange(start: Integer, stop: Integer, length: number): IndexRange | null {
  if (start < 0 && stop < 0 && start > stop) return null;
  const first = Math.max(0, fromEnd(start, length));
  const last = Math.min(length - 1, Math.max(0, fromEnd(stop, length)));
  return first > last ? null : { first, last };
}

const fromEnd = (index: Integer, length: number): number =>
  index < 0 ? Number(index) + length : Number(index);
