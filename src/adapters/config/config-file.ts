import { UsageError } from '../../application/server/settings.js';
import { nearest } from '../../domain/nearest.js';
import { shownJson } from '../../domain/shown-json.js';
import type { Given, ReadText } from './given.js';
import { CONFIG_FILE, OPTIONS } from './options.js';

/** The values in the config file by option name. Throws UsageError for anything that is not one. */
export function readConfigFile(path: string, readText: ReadText): Map<string, Given> {
  const names = Object.values(OPTIONS).map(({ name }) => name);
  const given = new Map<string, Given>();
  for (const [key, value] of Object.entries(parseObject(path, read(path, readText)))) {
    if (key === CONFIG_FILE.name) {
      throw new UsageError(`${path}: "config" cannot be in the config file itself; remove it`);
    }
    if (!names.includes(key)) {
      throw new UsageError(
        `${path}: unknown key ${JSON.stringify(key)}; the nearest is "${nearest(key, names)}"`,
      );
    }
    given.set(key, { text: textOf(path, key, value), source: `${path}: "${key}"` });
  }
  return given;
}

function read(path: string, readText: ReadText): string {
  try {
    return readText(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the config file: ${reason}`, { cause: error });
  }
}

function parseObject(path: string, text: string): object {
  let value: unknown;
  try {
    // A byte order mark is common in files written on Windows.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path}: expected JSON: ${reason}`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UsageError(`${path}: expected a JSON object such as {"port": 6380}`);
}

/** Numbers, strings and, for flags that need no value, booleans are read as the flag's value is. */
function textOf(path: string, key: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const { expected, bare } = Object.values(OPTIONS).find(({ name }) => name === key)!.type;
  if (typeof value === 'boolean' && bare !== undefined) return String(value);
  throw new UsageError(`${path}: "${key}": expected ${expected}, received ${shownJson(value)}`);
}
