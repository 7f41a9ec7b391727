import type { ByteView } from '../../domain/bytes.js';
import { parseCursor } from '../../domain/cursor.js';
import { notAnInteger, syntaxError } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';

const COUNT_DEFAULT = 10;
/** One step stays short whatever the client asks for; more steps give the rest. */
const COUNT_MAX = 10_000;
const CURSOR_MAX = 0xffffffff;

/** Null when it is no cursor; CURSOR_END when it is none of ours, at which nothing is left. */
export function cursorOf(word: ByteView): number | null {
  const cursor = parseCursor(word);
  return cursor !== null && cursor > CURSOR_MAX ? CURSOR_END : cursor;
}

export const CURSOR_END = -1;

/** How many to visit at most, or the error text. */
export function parseScanCount(word: ByteView | null): number | string {
  const count = word === null ? COUNT_DEFAULT : parseInteger(word);
  if (count === null) return notAnInteger;
  return count < 1 ? syntaxError : Math.min(Number(count), COUNT_MAX);
}
