import type { OptionalPort } from '../server/settings.js';

/** One kind of value as an operator writes it. */
export interface ValueType<Value> {
  /** Stands for the value in the help: `<port>`. */
  readonly placeholder: string;
  /** What error messages say is expected. */
  readonly expected: string;
  /** The same for a program, which gives the value and not its text; absent when there is no difference. */
  readonly expectedNumber?: string;
  /** What a flag without a value means; absent when it needs one. */
  readonly bare?: string;
  /** Undefined when the text is not such a value. */
  parse(text: string): Value | undefined;
  /** Text that `parse` turns into this value again. */
  format(value: Value): string;
}

const PORT_MAX = 65_535;
/** Timers take 31 bits of milliseconds; anything above would fire at once. */
const TIMER_MAX_MS = 24 * 86_400_000;

const MS_PER_UNIT = new Map([
  ['ms', 1],
  ['', 1000],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

const BYTES_PER_UNIT = new Map([
  ['', 1],
  ['KiB', 1024],
  ['MiB', 1024 ** 2],
  ['GiB', 1024 ** 3],
]);

/** A number without sign or exponent times its unit; undefined when that is not a whole number. */
function parseWithUnit(text: string, units: ReadonlyMap<string, number>): number | undefined {
  const match = /^(\d{1,16}(?:\.\d{1,9})?)([A-Za-z]*)$/.exec(text);
  const unit = units.get(match?.[2] ?? '?');
  if (match === null || unit === undefined) return undefined;
  // Rounded at the ninth decimal first: 1.005 × 1000 is 1004.9999999999999 in binary fractions.
  const value = Number((Number(match[1]) * unit).toFixed(9));
  return Number.isSafeInteger(value) ? value : undefined;
}

function within(value: number | undefined, min: number, max: number): number | undefined {
  return value === undefined || value < min || value > max ? undefined : value;
}

/** A duration in milliseconds; a bare number is seconds. */
export const duration: ValueType<number> = {
  placeholder: 'duration',
  expected: 'a duration such as 30 (seconds), 500ms, 30s, 5m, 1h or 7d',
  expectedNumber: 'a whole number of milliseconds',
  parse: (text) => parseWithUnit(text, MS_PER_UNIT),
  format: (value) => `${value}ms`,
};

/** A duration that a timer waits for. */
export const timerDuration: ValueType<number> = {
  ...duration,
  expected: `${duration.expected}, at most 24d`,
  expectedNumber: `a whole number of milliseconds, at most ${TIMER_MAX_MS}`,
  parse: (text) => within(parseWithUnit(text, MS_PER_UNIT), 0, TIMER_MAX_MS),
};

/** Bytes. */
export const size: ValueType<number> = {
  placeholder: 'size',
  expected: 'a size such as 1048576 (bytes), 512KiB, 64MiB or 10GiB',
  expectedNumber: 'a whole number of bytes',
  parse: (text) => parseWithUnit(text, BYTES_PER_UNIT),
  format: String,
};

function parsePort(text: string): number | undefined {
  return within(/^\d{1,5}$/.test(text) ? Number(text) : undefined, 0, PORT_MAX);
}

export const port: ValueType<number> = {
  placeholder: 'port',
  expected: 'a port from 0 (any free one) to 65535',
  parse: parsePort,
  format: String,
};

export const portOrOff: ValueType<OptionalPort> = {
  placeholder: 'port|off',
  expected: `${port.expected} or off`,
  parse: (text) => (text === 'off' ? text : parsePort(text)),
  format: String,
};

export function count(min: number, max: number): ValueType<number> {
  return {
    placeholder: 'count',
    expected: `a whole number from ${min} to ${max}`,
    parse: (text) => within(/^\d{1,15}$/.test(text) ? Number(text) : undefined, min, max),
    format: String,
  };
}

/** Text that is not empty: a host, a file or a folder. The system is asked when it is used. */
export function text(placeholder: string, expected: string): ValueType<string> {
  return {
    placeholder,
    expected,
    // A NUL would end the name early in the system call.
    parse: (given) => (given === '' || given.includes('\0') ? undefined : given),
    format: String,
  };
}

export function oneOf<Word extends string>(...words: readonly Word[]): ValueType<Word> {
  return {
    placeholder: words.join('|'),
    expected: `one of ${words.join(', ')}`,
    parse: (given) => words.find((word) => word === given),
    format: String,
  };
}

const TOGGLED = new Map([
  ['on', true],
  ['off', false],
  // As JSON has them.
  ['true', true],
  ['false', false],
]);

/** Something that is there or not. */
export const toggle: ValueType<boolean> = {
  placeholder: 'on|off',
  expected: 'on or off',
  expectedNumber: 'true or false',
  bare: 'on',
  parse: (given) => TOGGLED.get(given),
  format: (value) => (value ? 'on' : 'off'),
};
