import { type Settings, UsageError } from '../../application/server/settings.js';
import { nearest } from '../../domain/nearest.js';
import { consistent } from './consistent.js';
import type { Option } from './option.js';
import { OPTIONS } from './options.js';

/**
 * Settings for a server inside another program: what is given, and defaults for the rest. Neither
 * the environment nor a file is read. Undefined counts as not given.
 * Throws UsageError for an unknown name (with the nearest), for a value out of range, and for settings
 * that contradict each other.
 */
export function settingsOf(given: Partial<Settings> = {}): Settings {
  const options: Readonly<Record<string, Option<unknown>>> = OPTIONS;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(options, name)) continue;
    const closest = nearest(name, Object.keys(options));
    throw new UsageError(`unknown setting ${name}; the nearest is ${closest}`);
  }
  const values: Readonly<Record<string, unknown>> = given;
  const settings = Object.entries(options).map(([name, option]) => [
    name,
    values[name] === undefined ? option.default : checked(name, option, values[name]),
  ]);
  // Sound because OPTIONS has exactly one option of the right type for each key of Settings.
  return consistent(Object.fromEntries(settings) as Settings);
}

/** A value is good when its text leads to the same value again: one set of bounds for all sources. */
function checked(name: string, { type, default: byDefault }: Option<unknown>, value: unknown) {
  if (value === byDefault) return value;
  if (isScalar(value) && type.parse(type.format(value)) === value) return value;
  const received = typeof value === 'string' ? JSON.stringify(value) : nameOf(value);
  throw new UsageError(
    `${name}: expected ${type.expectedNumber ?? type.expected}, received ${received}`,
  );
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function nameOf(value: unknown): string {
  return typeof value === 'number' || value === null ? String(value) : typeof value;
}
