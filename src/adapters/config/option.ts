import type { ValueType } from '../../application/use-case-parts/value-types.js';

/** One thing that an operator can set: flag, variable and key of the config file have one name. */
export interface Option<Value> {
  /** In kebab-case: flag `--admin-port`, variable `MINIDB_ADMIN_PORT`, key `"admin-port"`. */
  readonly name: string;
  readonly type: ValueType<NonNullable<Value>>;
  readonly default: Value;
  /** The default as the help shows it; empty when there is none. */
  readonly defaultText: string;
  readonly help: string;
}

export const ENVIRONMENT_PREFIX = 'MINIDB_';

export function environmentName(name: string): string {
  return ENVIRONMENT_PREFIX + name.toUpperCase().replaceAll('-', '_');
}

type Name<Value> = Pick<Option<Value>, 'name' | 'help'>;

/** An option with a default, as text. Throws when that is no such value. */
export function option<Value extends string | number | boolean>(
  { name, help }: Name<Value>,
  type: ValueType<Value>,
  defaultText: string,
): Option<Value> {
  const value = type.parse(defaultText);
  if (value === undefined) throw new Error(`The default of --${name} is not ${type.expected}`);
  return { name, type, default: value, defaultText, help };
}

/** An option that has no value unless one is given. */
export function optional<Value extends string | number>(
  { name, help }: Name<Value>,
  type: ValueType<Value>,
): Option<Value | null> {
  return { name, type, default: null, defaultText: '', help };
}
