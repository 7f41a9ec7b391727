import { readFileSync } from 'node:fs';
import { type Settings, UsageError } from '../../application/server/settings.js';
import { nearest } from '../../domain/nearest.js';
import { ENVIRONMENT_PREFIX, environmentName, type Option } from './option.js';
import { CONFIG_FILE, OPTIONS } from './options.js';
import { consistent } from './consistent.js';
import { readConfigFile } from './config-file.js';
import type { Given, ReadText } from './given.js';
import type { ValueType } from '../../application/use-case-parts/value-types.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings and the flags that lead to them, for the command line to show and to collect. */
export const configuration = {
  flags: [...Object.values(OPTIONS), CONFIG_FILE].map((option: Option<unknown>) => ({
    name: option.name,
    placeholder: option.type.placeholder,
    words: wordsOf(option.type),
    expected: option.type.expected,
    bare: option.type.bare,
    help: `${option.help} ${defaultNote(option)}`,
  })),
  read: readSettings,
};

/** Of a placeholder such as `port|off`, what is itself a value. */
function wordsOf(type: ValueType<unknown>): string[] {
  const parts = type.placeholder.split('|');
  return parts.length === 1 ? [] : parts.filter((part) => type.parse(part) !== undefined);
}

function defaultNote({ name, defaultText }: Option<unknown>): string {
  const variable = environmentName(name);
  return defaultText === '' ? `[${variable}]` : `(default ${defaultText}) [${variable}]`;
}

/**
 * Flags (by name without dashes) go before the environment, that before the config file, that before
 * the defaults. A value that is not used because of this order is checked all the same.
 * Throws UsageError naming the source, what was expected and what was received.
 */
export function readSettings(
  flags: ReadonlyMap<string, string>,
  environment: Environment,
  readText: ReadText = (path) => readFileSync(path, 'utf8'),
): Settings {
  const ofFlags = givenByFlags(flags);
  const ofEnvironment = givenByEnvironment(environment);
  const path = choose(CONFIG_FILE, [ofFlags, ofEnvironment]) ?? CONFIG_FILE.default;
  const ofFile = path === null ? new Map<string, Given>() : readConfigFile(path, readText);
  const layers = [ofFlags, ofEnvironment, ofFile];
  const settings = Object.entries(OPTIONS).map(([key, option]: [string, Option<unknown>]) => [
    key,
    choose(option, layers) ?? option.default,
  ]);
  // Sound because OPTIONS has exactly one option of the right type for each key of Settings.
  return consistent(Object.fromEntries(settings) as Settings);
}

function givenByFlags(flags: ReadonlyMap<string, string>): Map<string, Given> {
  return new Map([...flags].map(([name, text]) => [name, { text, source: `--${name}` }]));
}

function givenByEnvironment(environment: Environment): Map<string, Given> {
  const names = new Map(
    [...Object.values(OPTIONS), CONFIG_FILE].map(({ name }) => [environmentName(name), name]),
  );
  const given = new Map<string, Given>();
  for (const [variable, text] of Object.entries(environment)) {
    if (!variable.startsWith(ENVIRONMENT_PREFIX) || text === undefined) continue;
    const name = names.get(variable);
    if (name === undefined) {
      throw new UsageError(
        `unknown environment variable ${variable}; the nearest is ${nearest(variable, names.keys())}`,
      );
    }
    given.set(name, { text, source: variable });
  }
  return given;
}

/** The value of the first layer that has one; undefined when none has. Checks them all. */
function choose<Value>(
  option: Option<Value>,
  layers: readonly ReadonlyMap<string, Given>[],
): NonNullable<Value> | undefined {
  const values = layers
    .map((layer) => layer.get(option.name))
    .filter((given) => given !== undefined)
    .map((given) => parseGiven(option, given));
  return values[0];
}

function parseGiven<Value>(option: Option<Value>, { text, source }: Given): NonNullable<Value> {
  const value = option.type.parse(text);
  if (value !== undefined) return value;
  throw new UsageError(
    `${source}: expected ${option.type.expected}, received ${JSON.stringify(text)}`,
  );
}
