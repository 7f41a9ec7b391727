import type { ByteView } from '../../domain/bytes.js';
import { parseInteger } from '../../domain/numbers.js';
import type { ValueType } from '../use-case-parts/value-types.js';

/** One thing that CONFIG knows. */
export interface Parameter {
  get(): string;
  /**
   * The change that the text asks for, to be made when all of a CONFIG SET can be, or why it cannot;
   * null when it can never be changed while the server runs.
   */
  readonly parse: ((text: ByteView) => (() => void) | string) | null;
}

/** Where a value is, and what has to follow when it changes. */
export interface Place<Value> {
  get(): Value;
  set(value: Value): void;
}

export const INT32_MAX = 2 ** 31 - 1;

/** Redis tells the bounds of its 64-bit integers, which no number here reaches exactly. */
const INT64_MAX_TEXT = '9223372036854775807';

export function immutable(get: () => string): Parameter {
  return { get, parse: null };
}

/** Redis can change it; here only the value that it has already is taken. */
export function fixed(get: () => string): Parameter {
  return {
    get,
    parse: (text) => {
      const isSame = text.toLatin1().toLowerCase() === get();
      return isSame ? () => undefined : "can't set immutable config";
    },
  };
}

export function integer(place: Place<number>, min: number, max: number): Parameter {
  const maxText = max === Number.MAX_SAFE_INTEGER ? INT64_MAX_TEXT : String(max);
  return {
    get: () => String(place.get()),
    parse: (text) => {
      const value = parseInteger(text);
      if (value === null) return "argument couldn't be parsed into an integer";
      if (value < min || value > max) {
        return `argument must be between ${min} and ${maxText} inclusive`;
      }
      return () => place.set(Number(value));
    },
  };
}

const BYTES_PER_UNIT = new Map([
  ['', 1],
  ['b', 1],
  ['k', 1000],
  ['kb', 1024],
  ['m', 1000 ** 2],
  ['mb', 1024 ** 2],
  ['g', 1000 ** 3],
  ['gb', 1024 ** 3],
]);

/** Bytes as Redis writes them, such as `100mb`, and as the command line does, such as `100MiB`. */
export function memory(place: Place<number>, size: ValueType<number>): Parameter {
  return {
    get: () => String(place.get()),
    parse: (word) => {
      const text = word.toLatin1();
      const match = /^(\d{0,19})([a-z]{0,2})$/i.exec(text);
      const unit = BYTES_PER_UNIT.get(match?.[2]?.toLowerCase() ?? '?');
      const bytes = unit === undefined ? size.parse(text) : Number(match![1]) * unit;
      return bytes === undefined ? 'argument must be a memory value' : () => place.set(bytes);
    },
  };
}

export function oneOf<Word extends string>(place: Place<Word>, words: readonly Word[]): Parameter {
  return {
    get: () => place.get(),
    parse: (text) => {
      const given = text.toLatin1().toLowerCase();
      const word = words.find((known) => known === given);
      if (word !== undefined) return () => place.set(word);
      return `argument(s) must be one of the following: ${words.join(', ')}`;
    },
  };
}

/** A value of the command line, in its notation. */
export function value<Value>(place: Place<Value>, type: ValueType<Value>): Parameter {
  return {
    get: () => type.format(place.get()),
    parse: (text) => {
      const parsed = type.parse(text.toLatin1());
      return parsed === undefined ? `expected ${type.expected}` : () => place.set(parsed);
    },
  };
}
